using System.Text.Json;
using BackCare.Content;
using BackCare.Screening;
using Microsoft.Playwright;

namespace BackCare.Fhir.Client;

/// <summary>People who fill the form in by clicking: at each question that is shown some boxes or "none", question by question to the end.</summary>
internal static class Walks
{
    private const int Seed = 20_261_127;

    /// <summary>After how many of 10 questions "none" is clicked.</summary>
    private const int NoneOfTen = 8;

    private const int Looks = 20;

    private const string Items = "outcome.";

    public static async Task<int> CompareAsync(IPage page, ContentLibrary library, int count)
    {
        var (random, unequal, reached) = (new Random(Seed), 0, new Dictionary<string, int>());
        for (var walk = 0; walk < count; walk++)
        {
            await page.EvaluateAsync("async () => { document.getElementById('form').replaceChildren(); await LForms.Util.addFormToPage(form, 'form'); }");
            var clicked = await ClickThroughAsync(page, library, random);
            var expected = library.Rules.Decide(clicked.Aggregate(SignSet.Empty, (set, sign) => set.With(sign)));
            var urgency = KebabCase.From(expected.Urgency.ToString());
            reached[urgency] = reached.GetValueOrDefault(urgency) + 1;
            if (!await IsEqualAsync(page, library, expected))
            {
                unequal++;
                Console.WriteLine($"Unequal after {string.Join(", ", clicked.Select(sign => sign.Id))}: {urgency} expected, {await page.EvaluateAsync<string>("() => JSON.stringify(response())")}");
            }
        }

        Console.WriteLine($"The walks reached {string.Join(", ", reached.Select(pair => $"{pair.Key} {pair.Value}"))}");
        return unequal;
    }

    /// <summary>Whether the client comes to say what the rules say. It computes a moment after a click, and later on a busy machine.</summary>
    private static async Task<bool> IsEqualAsync(IPage page, ContentLibrary library, Outcome expected)
    {
        for (var look = 0; look < Looks; look++)
        {
            var response = JsonSerializer.Deserialize<Dictionary<string, string[]>>(await page.EvaluateAsync<string>("() => JSON.stringify(response())"))!;
            if (Says(response, "urgency", [KebabCase.From(expected.Urgency.ToString())]) && Says(response, "reasons", expected.Reasons.Select(reason => reason.Rule.Id))
                && Says(response, "avoid", expected.Avoid.Select(demand => demand.Id)) && await ShowsAsync(page, library, expected))
            {
                return true;
            }

            await page.WaitForTimeoutAsync(200);
        }

        return false;
    }

    /// <summary>The signs that were clicked.</summary>
    private static async Task<List<Sign>> ClickThroughAsync(IPage page, ContentLibrary library, Random random)
    {
        var clicked = new List<Sign>();
        foreach (var question in library.Questionnaire.Questions)
        {
            var boxes = await page.Locator($"label[id^='{question.Id}/1|']").AllAsync();
            if (boxes.Count == 0)
            {
                continue;
            }

            var some = random.Next(10) < NoneOfTen ? [question.Ticks.Count] : random.GetItems(Enumerable.Range(0, question.Ticks.Count).ToArray(), random.Next(1, 3)).Distinct().ToArray();
            foreach (var index in some)
            {
                await boxes[index].ClickAsync();
                clicked.AddRange(question.Ticks.Skip(index).Take(1).Select(tick => tick.Sign).OfType<Sign>());
            }

            await SettleAsync(page);
        }

        return clicked;
    }

    // The client computes a moment after a click.
    private static Task SettleAsync(IPage page) => page.WaitForTimeoutAsync(120);

    /// <summary>Whether the page of the outcome is shown, and no other.</summary>
    private static async Task<bool> ShowsAsync(IPage page, ContentLibrary library, Outcome outcome)
    {
        var urgency = KebabCase.From(outcome.Urgency.ToString());
        var id = outcome.Stop is { } stop && library.Screening.Stops.ContainsKey(stop) ? $"{urgency}-{KebabCase.From(stop.ToString())}" : urgency;
        var shown = await page.Locator($"[id^='item-{Items}page.']").AllAsync();
        return shown.Count == 1 && await shown[0].GetAttributeAsync("id") == $"item-{Items}page.{id}/1";
    }

    private static bool Says(Dictionary<string, string[]> response, string item, IEnumerable<string> expected) =>
        response.GetValueOrDefault(Items + item, []).Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal));
}
