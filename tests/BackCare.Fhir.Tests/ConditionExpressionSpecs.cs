using BackCare.Screening;
using Hl7.Fhir.FhirPath;
using Hl7.Fhir.Model;
using Hl7.FhirPath;
using Condition = BackCare.Screening.Condition;

namespace BackCare.Fhir.Tests;

public sealed class ConditionExpressionSpecs
{
    private static readonly Sign[] Signs = [.. "abcde".Select((letter, index) => new Sign(letter.ToString(), index))];

    private static readonly Condition[] Each = [.. Signs.Select(Condition.Ticked)];

    /// <summary>Every way to build a condition; the published rules use only some of them.</summary>
    public static TheoryData<int> Shapes => [.. Enumerable.Range(0, Conditions.Count)];

    private static IReadOnlyList<Condition> Conditions { get; } =
    [
        Each[0],
        Condition.AtLeast(1, Each),
        Condition.AtLeast(3, Each),
        Condition.AtLeast(5, Each),
        Condition.AtLeast(1, [Each[0]]),
        Condition.AtLeast(1, [Each[0], Condition.AtLeast(2, Each[1..3])]),
        Condition.AtLeast(2, [Each[0], Condition.AtLeast(1, Each[1..3]), Condition.AtLeast(2, Each[2..5])]),
        Condition.AtLeast(2, [Condition.AtLeast(1, Each[..2]), Condition.AtLeast(2, [Each[2], Condition.AtLeast(1, Each[3..])])]),
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void The_expression_holds_for_exactly_the_sets_for_which_the_condition_holds(int shape)
    {
        var expression = new FhirPathCompiler().Compile(ConditionExpression.From(Conditions[shape]));
        for (var bits = 0; bits < 1 << Signs.Length; bits++)
        {
            var ticked = Signs.Where(sign => (bits & (1 << sign.Index)) != 0).ToList();
            var set = ticked.Aggregate(SignSet.Empty, (set, sign) => set.With(sign));

            Assert.Equal(Conditions[shape].Holds(set), Holds(expression, ticked));
        }
    }

    private static bool Holds(CompiledExpression expression, IEnumerable<Sign> ticked)
    {
        var node = new QuestionnaireResponse().ToPocoNode();
        var context = new EvaluationContext();
        context.Environment["signs"] = [.. ticked.Select(sign => new FhirString(sign.Id).ToPocoNode())];
        return expression.IsTrue(node, context);
    }
}
