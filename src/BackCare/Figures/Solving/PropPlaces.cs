using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>The sizes of the props, and where they are for a person in a pose; metres.</summary>
internal static class PropPlaces
{
    public const float RollerRadius = .07f;
    public const float BallRadius = .033f;

    /// <summary>A roller lies on the mat, across, below the middle of the back.</summary>
    public static Vector3 RollerUnder(Skeleton s) => new(0, RollerRadius + Skeleton.MatHeight, s[Landmark.MidBack].Z);

    /// <summary>Where a roller does not belong: below the lower back.</summary>
    public static Vector3 RollerLow(Skeleton s) => new(0, RollerRadius + Skeleton.MatHeight, s[Landmark.LowerBack].Z);

    public static Vector3 RollerBehind(Skeleton s) => new(0, RollerRadius + Skeleton.MatHeight, s.Pelvis.Z - .42f);

    public static Vector3 BallUnder(Skeleton s, Side side) => s.Hip(side) with { Y = BallRadius + Skeleton.MatHeight };

    public static Vector3 BallBeside(Skeleton s) => new(-.3f, BallRadius + Skeleton.MatHeight, s.Pelvis.Z);
}
