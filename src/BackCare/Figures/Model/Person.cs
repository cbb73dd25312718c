namespace BackCare.Figures.Model;

/// <summary>How a guide's person looks.</summary>
/// <param name="Skin">1 to 5, light to dark: a class in the stylesheet.</param>
/// <param name="Grey">Whether the hair has gone grey.</param>
/// <param name="Sleeves">How long the sleeves are.</param>
public sealed record Person(Body Body, int Skin, Hair Hair = Hair.Short, Outfit Outfit = Outfit.Teal, bool Grey = false, Sleeves Sleeves =
    Sleeves.Short);

/// <summary>A way to wear one's hair.</summary>
public enum Hair
{
    Short,
    Bob,
    Bun,
    Ponytail,
    Curly,
    Bald,
}

/// <summary>Shirt and trousers: a class in the stylesheet.</summary>
public enum Outfit
{
    Teal,
    Coral,
    Violet,
    Blue,
}

/// <summary>The length of sleeves.</summary>
public enum Sleeves
{
    Short,
    Long,
}
