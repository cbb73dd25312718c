namespace BackCare.Screening;

/// <summary>The screening form. It stores no progress: where a person stands is derived by replaying the answers.</summary>
public sealed class Questionnaire(IReadOnlyList<Question> questions, RuleTable rules)
{
    private readonly HashSet<string> known = [.. questions.SelectMany(question => question.Ticks).Select(tick => tick.Id)];

    public IReadOnlyList<Question> Questions { get; } = questions;

    /// <summary>Every box, in the order of the pages.</summary>
    public IReadOnlyList<Tick> Ticks { get; } = [.. questions.SelectMany(question => question.Ticks)];

    /// <summary>How many pages everyone meets.</summary>
    public int Parts { get; } = questions.Count(question => question.AskedOfEveryone);

    public Question? Find(string id) => Questions.FirstOrDefault(question => question.Id == id);

    /// <summary>The ticks that no question offers.</summary>
    public IReadOnlyList<string> Unknown(Answers answers) => [.. answers.Ticks.Where(tick => !known.Contains(tick))];

    /// <summary>The answers without what no question offers.</summary>
    public Answers Known(Answers answers) => new(
        answers.Ticks.Where(known.Contains).ToHashSet(),
        answers.None.Where(none => Find(none) is not null).ToHashSet());

    /// <summary>The pages that these answers lead through, ending with the first that is not answered or that decides an emergency.
    /// Ticks on pages that are not shown do not count.</summary>
    public IReadOnlyList<AskedQuestion> Replay(Answers answers)
    {
        var path = new List<AskedQuestion>();
        var kept = new HashSet<string>();
        var signs = SignSet.Empty;
        var part = 0;

        foreach (var question in Questions)
        {
            part += question.AskedOfEveryone ? 1 : 0;
            var shown = question.Ticks.Where(tick => tick.After.Count == 0 || tick.After.Any(kept.Contains)).ToList();
            if (shown.Count == 0)
            {
                continue;
            }

            var ticked = shown.Where(tick => answers.Ticks.Contains(tick.Id)).ToList();
            kept.UnionWith(ticked.Select(tick => tick.Id));
            signs = signs.Or(SignSet.From(ticked.Select(tick => tick.Sign).OfType<Sign>()));

            var state = StateOf(ticked.Count > 0, answers.None.Contains(question.Id));
            path.Add(new AskedQuestion(question, shown, state, part, signs));
            if (state != AnswerState.Answered || IsEmergency(path[^1]))
            {
                break;
            }
        }

        return path;
    }

    /// <summary>The page to show once <paramref name="answered"/> was sent: the same one when its answer will not do, the next one, or
    /// null when nothing more is to be asked and the outcome is due.</summary>
    /// <param name="changing">Whether one answer is being changed: then pages that are answered already are not shown again.</param>
    public AskedQuestion? Next(Answers answers, string answered, bool changing = false)
    {
        var path = Replay(answers);
        var at = path.TakeWhile(asked => asked.Question.Id != answered).Count();
        var asked = path[Math.Min(at, path.Count - 1)];

        // An emergency ends the path, so nothing follows it.
        return asked.State != AnswerState.Answered ? asked
            : path.Skip(at + 1).FirstOrDefault(later => !changing || later.State != AnswerState.Answered);
    }

    /// <summary>The page before a question, or null before the first.</summary>
    public AskedQuestion? Previous(Answers answers, string question) =>
        Replay(answers).TakeWhile(asked => asked.Question.Id != question).LastOrDefault();

    /// <summary>Whether the ticks up to and including this page are an emergency, so that nothing more is asked.</summary>
    public bool IsEmergency(AskedQuestion asked) => rules.UrgencyOf(asked.Signs) == Urgency.Emergency;

    private static AnswerState StateOf(bool ticked, bool none) => (ticked, none) switch
    {
        (false, false) => AnswerState.Unanswered,
        (true, true) => AnswerState.Contradictory,
        _ => AnswerState.Answered,
    };
}
