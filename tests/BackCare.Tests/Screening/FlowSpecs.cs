using System.Xml.Linq;
using BackCare.Screening;

namespace BackCare.Tests.Screening;

public sealed class FlowSpecs
{
    private static readonly IReadOnlyList<FlowPage> Pages = Flow.From(Published.Library.Questionnaire, Published.Rules);

    [Fact]
    public void Every_question_is_in_the_flow_once_and_says_what_opens_it()
    {
        Assert.Equal(Published.Library.Questionnaire.Questions.Select(question => question.Id), Pages.Select(page => page.Question.Id));
        Assert.Equal(7, Pages.Count(page => page.Openers.Count == 0));
        Assert.Equal(["pregnant"], Pages.Single(page => page.Question.Id == "pregnancy").Openers.Select(tick => tick.Id));
    }

    [Fact]
    public void A_page_can_end_the_form_exactly_where_an_emergency_can_be_decided_on_it()
    {
        // With every box ticked up to a page, but none of the emergencies that earlier pages decide, its own boxes are what decides.
        var expected = Published.Library.Questionnaire.Questions.Where(
            question => Sets(question).Any(set => Published.Rules.UrgencyOf(set) == Urgency.Emergency)).Select(question => question.Id);

        Assert.Equal(expected, Pages.Where(page => page.CanEnd).Select(page => page.Question.Id));
    }

    [Fact]
    public void The_picture_has_one_box_a_page_and_one_arrow_out_for_each_page_that_can_end_the_form()
    {
        var svg = FlowPicture.Draw(Pages, question => question.Id, "Emergency", "The <form>");

        Assert.Equal(Pages.Count, svg.Split("<rect ").Length - 1);
        Assert.Equal(Pages.Count(page => page.CanEnd), svg.Split("class=\"out\"").Length - 1);
        Assert.Equal(Pages.Count(page => page.CanEnd), svg.Split(">Emergency</text>").Length - 1);
        Assert.Contains("<title>The &lt;form&gt;</title>", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_title_is_wrapped_inside_its_box_and_loses_no_word()
    {
        const string Title = "Is any of this true of your legs, your arms, your hands or your balance, at rest or when you walk about";

        var picture = XElement.Parse(FlowPicture.Draw([Pages[0]], _ => Title, "Emergency", "The form"));
        var lines = picture.Descendants("tspan").ToList();
        var box = picture.Element("rect")!;

        Assert.True(lines.Count > 1);
        Assert.Equal(Title, string.Join(' ', lines.Select(line => line.Value)));
        Assert.All(lines, line => Assert.True(line.Value.Length * 9 < (int)box.Attribute("width")!, line.Value));
        Assert.All(lines, line => Assert.InRange((int)line.Attribute("y")!, 12, (int)box.Attribute("height")! - 4));
    }

    /// <summary>Each sign of a page with each one or two signs of the same or an earlier page, unless those are an emergency without
    /// it.</summary>
    private static IEnumerable<SignSet> Sets(Question question)
    {
        var form = Published.Library.Questionnaire;
        var here = question.Ticks.Select(tick => tick.Sign).OfType<Sign>().ToList();
        var earlier = form.Ticks.Select(tick => tick.Sign).OfType<Sign>().TakeWhile(sign => sign.Index <= here.Max(last => last.Index))
            .ToList();
        return from sign in here
               from a in earlier
               from b in earlier
               let others = SignSet.Empty.With(a).With(b).Without(sign)
               where Published.Rules.UrgencyOf(others) != Urgency.Emergency
               select others.With(sign);
    }
}
