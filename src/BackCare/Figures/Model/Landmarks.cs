namespace BackCare.Figures.Model;

/// <summary>Left and right of what has a side.</summary>
public static class Landmarks
{
    public static Landmark Mirror(Landmark landmark) => MirrorName(landmark);

    public static Joint Mirror(Joint joint) => MirrorName(joint);

    public static Limb Mirror(Limb limb) => MirrorName(limb);

    public static StretchArea Mirror(StretchArea area) => MirrorName(area);

    private static T MirrorName<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return name.EndsWith(nameof(Side.Left), StringComparison.Ordinal) ? Enum.Parse<T>(name[..^4] + nameof(Side.Right))
            : name.EndsWith(nameof(Side.Right), StringComparison.Ordinal) ? Enum.Parse<T>(name[..^5] + nameof(Side.Left))
            : value;
    }
}
