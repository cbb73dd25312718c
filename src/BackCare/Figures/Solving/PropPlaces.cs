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

    /// <summary>The face of a wall that the back of someone who stands leans on.</summary>
    public static float WallBehind(Skeleton s) => TrunkVolumes.Of(s).Min(ball => ball.Center.Z - ball.Radius);

    public static Vector3 RollerBehind(Skeleton s) => new(0, RollerRadius + Skeleton.MatHeight, s.Pelvis.Z - .42f);

    public static Vector3 BallUnder(Skeleton s, Side side) => s.Hip(side) with { Y = BallRadius + Skeleton.MatHeight };

    public static Vector3 BallBeside(Skeleton s) => new(-.3f, BallRadius + Skeleton.MatHeight, s.Pelvis.Z);
}
