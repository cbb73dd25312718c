namespace BackCare.Screening;

/// <summary>The wording of the screening in one language, by the ids of screening.yml.</summary>
/// <param name="Rules">For each rule, why it holds, in 1 to 2 sentences.</param>
/// <param name="Advice">For each advice, what to do.</param>
/// <param name="Outcomes">One page for each urgency.</param>
/// <param name="Stops">For an outcome that stops only the popping, or everything, its page; the page for moves is that of the
/// urgency.</param>
public sealed record ScreeningText(
    StartText Start,
    WorseningText Worsening,
    AnswersText Answers,
    IReadOnlyDictionary<string, QuestionText> Questions,
    IReadOnlyDictionary<string, TickText> Topics,
    IReadOnlyDictionary<string, SignText> Signs,
    IReadOnlyDictionary<string, string> Rules,
    IReadOnlyDictionary<string, string> Advice,
    IReadOnlyDictionary<string, DemandText> Demands,
    IReadOnlyDictionary<Urgency, OutcomeText> Outcomes,
    IReadOnlyDictionary<StopKind, OutcomeText> Stops)
{
    /// <summary>The page of an outcome.</summary>
    public OutcomeText OutcomeFor(Outcome outcome) =>
        outcome.Stop is { } stop && Stops.TryGetValue(stop, out var page) ? page : Outcomes[outcome.Urgency];

    public TickText TextOf(Tick tick) => tick.Sign is null ? Topics[tick.Id] : Signs[tick.Id].Box;

    /// <summary>The same wording in the words of a country. Boxes, questions and topics have none: the same form serves all.</summary>
    public ScreeningText In(CountryTerms terms) => this with
    {
        Start = Start with { Lead = terms.Fill(Start.Lead), Body = Fill(Start.Body, terms) },
        Worsening = Worsening with
        {
            Lead = terms.Fill(Worsening.Lead),
            Items = Fill(Worsening.Items, terms),
            TodayLead = terms.Fill(Worsening.TodayLead),
            Today = Fill(Worsening.Today, terms),
        },
        Rules = Rules.ToDictionary(rule => rule.Key, rule => terms.Fill(rule.Value)),
        Advice = Advice.ToDictionary(advice => advice.Key, advice => terms.Fill(advice.Value)),
        Demands = Demands.ToDictionary(demand => demand.Key, demand => demand.Value with { Avoid = terms.Fill(demand.Value.Avoid) }),
        Outcomes = Outcomes.ToDictionary(page => page.Key, page => page.Value.In(terms)),
        Stops = Stops.ToDictionary(page => page.Key, page => page.Value.In(terms)),
    };

    private static List<string> Fill(IEnumerable<string> texts, CountryTerms terms) => [.. texts.Select(terms.Fill)];
}

/// <summary>What the page says about ticks that lead to no reason.</summary>
/// <param name="None">When nothing was ticked.</param>
/// <param name="Told">Takes the ticks, as they are said.</param>
/// <param name="NoRule">After <paramref name="Told"/>.</param>
public sealed record AnswersText(string None, string Told, string NoRule);

/// <summary>The page before the first question.</summary>
public sealed record StartText(string Title, string Lead, IReadOnlyList<string> Body, string Button);

/// <summary>The fixed advice on what would make things urgent, the same wherever it stands.</summary>
/// <param name="Items">For what to go to the ER, as <paramref name="Lead"/> says.</param>
/// <param name="Today">For what to see a doctor the same day, as <paramref name="TodayLead"/> says.</param>
public sealed record WorseningText(
    string Title, string Lead, IReadOnlyList<string> Items, string TodayLead, IReadOnlyList<string> Today, string Otherwise);

/// <summary>A question as its page's heading, why it is asked, and the words of its last box.</summary>
public sealed record QuestionText(string Title, string? Why, string None);

/// <summary>The words beside a box, in the first person.</summary>
/// <param name="Lines">What belongs in the box, one a line: any one of them is enough.</param>
public sealed record TickText(string Tick, IReadOnlyList<string>? Lines, string? Hint)
{
    /// <summary>The box in one line.</summary>
    public string Whole => Lines is null ? Tick : $"{Tick} {string.Join("; ", Lines)}";
}

/// <summary>A sign beside its box, after "Because you said …", in a list, and as a clinician would call it.</summary>
public sealed record SignText(string Tick, IReadOnlyList<string>? Lines, string? Hint, string Said, string Short, string Term)
{
    /// <summary>What stands beside its box.</summary>
    public TickText Box => new(Tick, Lines, Hint);
}

/// <summary>A demand as advice ("Do not …") and in a list of what a guide involves.</summary>
public sealed record DemandText(string Avoid, string Short);

/// <summary>The page of an urgency: the action as its title, by when, where to go, its level in words, and what to do.</summary>
public sealed record OutcomeText(string Title, string Lead, string Service, string Level, string Html)
{
    internal OutcomeText In(CountryTerms terms) =>
        new(terms.Fill(Title), terms.Fill(Lead), terms.Fill(Service), Level, terms.FillHtml(Html));
}
