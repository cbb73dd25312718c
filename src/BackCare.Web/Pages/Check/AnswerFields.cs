using System.Text;
using BackCare.Screening;
using Microsoft.AspNetCore.Html;

namespace BackCare.Web.Pages.Check;

/// <summary>A person's answers as hidden fields of the next page: that page is the only place where they are kept.</summary>
internal static class AnswerFields
{
    public const string Tick = "tick";
    public const string None = "none";

    /// <param name="answers">Of known ticks and questions, whose ids need no encoding.</param>
    public static IHtmlContent Render(Answers answers)
    {
        var fields = new StringBuilder();
        foreach (var tick in answers.Ticks)
        {
            Append(fields, Tick, tick);
        }

        foreach (var none in answers.None)
        {
            Append(fields, None, none);
        }

        return new HtmlString(fields.ToString());
    }

    private static void Append(StringBuilder fields, string name, string value) =>
        fields.Append("<input type=\"hidden\" name=\"").Append(name).Append("\" value=\"").Append(value).Append("\">\n");
}
