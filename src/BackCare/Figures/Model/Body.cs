namespace BackCare.Figures.Model;

/// <summary>The lengths and radii of a person, in metres, as parts of the stature: segment lengths after Drillis and Contini (1966), the
/// table reprinted in Winter, Biomechanics and Motor Control of Human Movement. Radii are drawn, not measured.</summary>
/// <param name="Stature">Standing height.</param>
/// <param name="Build">1 is slim; a greater number widens every radius.</param>
/// <param name="Belly">0 to 1.</param>
/// <param name="Woman">Whether chest, waist and hips are drawn as a woman's.</param>
public sealed record Body(float Stature, float Build, float Belly = 0, bool Woman = false)
{
    public static readonly Body A = new(1.66f, 1.12f, Woman: true);
    public static readonly Body B = new(1.76f, 1f);

    /// <summary>Larger.</summary>
    public static readonly Body C = new(1.66f, 1.26f, .55f, Woman: true);

    /// <summary>Older.</summary>
    public static readonly Body D = new(1.7f, 1.06f, .45f);

    public float HipHalf => .06f * Stature;

    public float ShoulderHalf => .1f * Stature;

    /// <summary>Middle of the hips to the joint between pelvis and lumbar spine.</summary>
    public float Pelvis => .055f * Stature;

    public float Lumbar => .09f * Stature;

    /// <summary>Lumbar spine to the line between the shoulders.</summary>
    public float Thorax => .143f * Stature;

    public float Neck => .036f * Stature;

    /// <summary>Top of the neck to the middle of the skull.</summary>
    public float Head => .065f * Stature;

    public float UpperArm => .172f * Stature;

    public float Forearm => .146f * Stature;

    public float Hand => .09f * Stature;

    public float Thigh => .245f * Stature;

    public float Shank => .24f * Stature;

    /// <summary>Ankle to the sole.</summary>
    public float FootHeight => .039f * Stature;

    /// <summary>Ankle to the tip of the toes, along the sole.</summary>
    public float Foot => .112f * Stature;

    /// <summary>A radius that grows with the build.</summary>
    public float Radius(float slim) => slim * Build * Stature / 1.7f;
}
