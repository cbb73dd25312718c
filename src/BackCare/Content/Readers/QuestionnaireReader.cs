using BackCare.Screening;

namespace BackCare.Content.Readers;

/// <summary>Turns the questions of screening.yml into questionnaires, checked whole.</summary>
internal sealed class QuestionnaireReader(ContentFile file, ScreeningFile entries, RuleTable rules)
{
    public Questionnaire Read()
    {
        file.ReportRepeats(entries.Questions.Select(question => question.Id), "question");
        var earlier = new HashSet<string>();
        foreach (var question in entries.Questions)
        {
            CheckQuestion(question, earlier);
            earlier.UnionWith(question.Ticks.Select(tick => tick.Id?.Value).OfType<string>());
        }

        return new Questionnaire([.. entries.Questions.Select(ReadQuestion)], rules);
    }

    /// <summary>The one page that is asked after a session.</summary>
    public Questionnaire ReadAfterSession()
    {
        file.ReportRepeats(entries.AfterSession.Ticks.Select(tick => tick.Id).OfType<SourceValue>(), "sign or topic");
        CheckQuestion(entries.AfterSession, []);
        return new Questionnaire([ReadQuestion(entries.AfterSession)], rules);
    }

    private void CheckQuestion(QuestionEntry question, HashSet<string> earlier)
    {
        if (question.Ticks.Count is 0 or > Question.MaxTicks)
        {
            file.Report(
                question.Id.Line,
                $"question \"{question.Id.Value}\" has {question.Ticks.Count} boxes: a page has 1 to {Question.MaxTicks}");
        }

        foreach (var tick in question.Ticks)
        {
            if (tick is { Sign: null, Topic: null } or { Sign: not null, Topic: not null })
            {
                file.Report(question.Id.Line, $"each box of question \"{question.Id.Value}\" is either a sign or a topic");
            }

            foreach (var after in (tick.After ?? []).Where(after => !earlier.Contains(after.Value)))
            {
                file.Report(after.Line, $"\"{tick.Id?.Value}\" is asked after \"{after.Value}\", which no earlier question offers");
            }
        }
    }

    private Question ReadQuestion(QuestionEntry entry) => new(
        entry.Id.Value,
        [.. entry.Ticks.Where(tick => tick.Id is not null).Select(tick => new Tick(
            tick.Id!.Value,
            tick.Sign is null ? null : rules.Find(tick.Sign.Value),
            [.. (tick.After ?? []).Select(after => after.Value)]))]);
}
