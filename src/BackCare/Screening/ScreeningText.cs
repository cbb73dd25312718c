namespace BackCare.Screening;

/// <summary>The wording of the screening in one language, by the ids of screening.yml.</summary>
/// <param name="Rules">For each rule, why it holds, in 1 to 2 sentences.</param>
/// <param name="Outcomes">One page for each urgency.</param>
public sealed record ScreeningText(
    StartText Start,
    WorseningText Worsening,
    IReadOnlyDictionary<string, QuestionText> Questions,
    IReadOnlyDictionary<string, TickText> Topics,
    IReadOnlyDictionary<string, SignText> Signs,
    IReadOnlyDictionary<string, string> Rules,
    IReadOnlyDictionary<string, DemandText> Demands,
    IReadOnlyDictionary<Urgency, OutcomeText> Outcomes);

/// <summary>The page before the first question.</summary>
public sealed record StartText(string Title, string Lead, IReadOnlyList<string> Body, string Button);

/// <summary>The fixed advice on what would make things urgent, the same wherever it stands.</summary>
/// <param name="Items">For what to go to the ER, as <paramref name="Lead"/> says.</param>
/// <param name="Today">For what to see a doctor the same day, as <paramref name="TodayLead"/> says.</param>
public sealed record WorseningText(string Title, string Lead, IReadOnlyList<string> Items, string TodayLead, IReadOnlyList<string> Today, string Otherwise);

/// <summary>A question as its page's heading, why it is asked, and the words of its last box.</summary>
public sealed record QuestionText(string Title, string? Why, string None);

/// <summary>The words beside a box, in the first person.</summary>
public sealed record TickText(string Tick, string? Hint);

/// <summary>A sign beside its box, after "Because you said …", in a list, and as a clinician would call it.</summary>
public sealed record SignText(string Tick, string? Hint, string Said, string Short, string Term);

/// <summary>A demand as advice ("Do not …") and in a list of what a guide involves.</summary>
public sealed record DemandText(string Avoid, string Short);

/// <summary>The page of an urgency: the action as its title, by when, whom to see, its level in words, and what to do.</summary>
public sealed record OutcomeText(string Title, string Lead, string Service, string Level, string Html);
