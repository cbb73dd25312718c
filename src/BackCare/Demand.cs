namespace BackCare;

/// <summary>What a guide or a habit asks of the body, such as end-range twist or lying flat: the one vocabulary in which a guide says
/// what it involves and a rule says what to avoid.</summary>
public sealed record Demand(string Id)
{
    /// <summary>Any stretch or exercise: every guide involves it, so an outcome that says to avoid it leaves no guide.</summary>
    public static readonly Demand Exercise = new("exercise");

    public static readonly Demand Popping = new("popping");

    public static readonly Demand NeckPopping = new("neck-popping");
}
