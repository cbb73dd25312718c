using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>A ball of the body, by what authors call it.</summary>
internal sealed record BodyVolume(string Name, Landmark Part, Ball Ball)
{
    public static IEnumerable<BodyVolume> All(Skeleton s)
    {
        foreach (var ball in TrunkVolumes.Hips(s))
        {
            yield return new("hips", Landmark.Hips, ball);
        }

        var ribs = TrunkVolumes.Ribs(s);
        yield return new("lower back", Landmark.LowerBack, TrunkVolumes.Belly(s).MinBy(ball => ball.Center.Y)!);
        yield return new("middle of the back", Landmark.MidBack, ribs[2]);
        yield return new("shoulders", Landmark.Shoulders, ribs[^2]);
        yield return new("head", Landmark.Head, TrunkVolumes.Head(s).MinBy(ball => ball.Center.Y - ball.Radius)!);
        foreach (var volume in Enum.GetValues<Side>().SelectMany(side => Limbs(s, side, ribs)))
        {
            yield return volume;
        }
    }

    private static IEnumerable<BodyVolume> Limbs(Skeleton s, Side side, Ball[] ribs)
    {
        var name = side == Side.Left ? "left" : "right";
        BodyVolume Limb(string part, Landmark left, Landmark right, Ball ball) =>
            new($"{name} {part}", Sides.Choose(left, right, side), ball);
        return
        [
            Limb("shoulder", Landmark.ShoulderLeft, Landmark.ShoulderRight, ribs[side == Side.Left ? 4 : 5]),
            Limb("elbow", Landmark.ElbowLeft, Landmark.ElbowRight, new(s.Elbow(side), s.Body.Radius(.036f))),
            Limb("hand", Landmark.HandLeft, Landmark.HandRight, new((s.Wrist(side) + s.Hand(side)) / 2, s.Body.Radius(.023f))),
            Limb("knee", Landmark.KneeLeft, Landmark.KneeRight, new(s.Knee(side), s.Body.Radius(.055f))),
            Limb("foot", Landmark.FootLeft, Landmark.FootRight, new(s.Heel(side), s.Body.Radius(.03f))),
            Limb("toes", Landmark.ToesLeft, Landmark.ToesRight, new(s.Toes(side), s.Body.Radius(.02f))),
        ];
    }
}
