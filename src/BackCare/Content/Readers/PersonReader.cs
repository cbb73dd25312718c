using BackCare.Figures.Drawing;
using BackCare.Figures.Model;

namespace BackCare.Content.Readers;

/// <summary>The person of a pose file, with the hair and the colours that go with the body where the file names none.</summary>
internal static class PersonReader
{
    public static Person Read(PersonEntry entry)
    {
        var (body, hair) = entry.Body switch
        {
            BodyType.A => (Body.A, Hair.Bob),
            BodyType.B => (Body.B, Hair.Short),
            BodyType.C => (Body.C, Hair.Bun),
            _ => (Body.D, Hair.Bald),
        };
        var grey = entry.Grey ?? entry.Body == BodyType.D;
        return new Person(body, entry.Skin, entry.Hair ?? hair, entry.Outfit ?? Outfit.Teal, grey, entry.Sleeves ?? Sleeves.Short);
    }
}
