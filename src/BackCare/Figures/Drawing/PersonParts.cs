using System.Numerics;

using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>Dresses a skeleton: limbs as tapered capsules, trunk and head as hulls, a face that shows where the head points.</summary>
internal static class PersonParts
{
    public static IEnumerable<Part> Of(Skeleton s, Camera camera) =>
    [
        .. Enum.GetValues<Side>().SelectMany(side => Leg(s, camera, side)),
        .. Enum.GetValues<Side>().SelectMany(side => Arm(s, camera, side)),
        .. Trunk(s, camera),
        .. Head(s, camera),
    ];

    private static IEnumerable<Part> Leg(Skeleton s, Camera camera, Side side)
    {
        var far = IsFar(s.Hip(side), s.Hip(Other(side)), camera) ? " far" : "";
        Ball At(Vector3 point, float radius) => new(point, s.Body.Radius(radius));
        var (hip, knee, ankle) = (s.Hip(side), s.Knee(side), s.Ankle(side));

        // A knee that bends sharply hides where thigh and shin meet, so both have the same radius there.
        yield return Limb($"foot {side}", "skin" + far, camera, At(s.Heel(side), .03f), At(s.Toes(side), .02f));
        yield return Limb($"shin {side}", "trousers" + far, camera, At(knee, .055f), At(ankle, .036f));
        yield return Limb($"thigh {side}", "trousers" + far, camera, At(hip, .082f), At(knee, .056f));
    }

    private static IEnumerable<Part> Arm(Skeleton s, Camera camera, Side side)
    {
        var far = IsFar(s.Shoulder(side), s.Shoulder(Other(side)), camera) ? " far" : "";
        Ball At(Vector3 point, float radius) => new(point, s.Body.Radius(radius));
        var (shoulder, elbow, wrist, tip) = (s.Shoulder(side), s.Elbow(side), s.Wrist(side), s.Hand(side));

        // A hand on a leg is in front of it, also where the leg comes toward the viewer.
        var onLeg = OnLeg(s, camera, side);
        var hand = Limb($"hand {side}", "skin" + far, camera, At(wrist, .026f), At(Vector3.Lerp(wrist, tip, .85f), .02f));
        var forearm = Limb($"forearm {side}", "skin" + far, camera, At(elbow, .036f), At(wrist, .026f));
        yield return forearm with { Depth = Math.Max(forearm.Depth, onLeg) };
        yield return hand with { Depth = Math.Max(hand.Depth, onLeg + .001f) };

        // The sleeve lies over the forearm that comes out of it.
        var sleeve = Limb($"sleeve {side}", "shirt" + far, camera, At(shoulder, .057f), At(elbow, .043f));
        yield return sleeve with { Depth = sleeve.Depth + .01f };
    }

    /// <summary>The depth just in front of the leg that a hand is told to touch, or none.</summary>
    private static float OnLeg(Skeleton s, Camera camera, Side side)
    {
        var to = s.Pose.Reaches.GetValueOrDefault(side == Side.Left ? Model.Limb.HandLeft : Model.Limb.HandRight)?.To;
        return to switch
        {
            Landmark.ThighLeft or Landmark.KneeLeft or Landmark.ShinLeft => InFrontOf(Side.Left),
            Landmark.ThighRight or Landmark.KneeRight or Landmark.ShinRight => InFrontOf(Side.Right),
            _ => float.MinValue,
        };

        float InFrontOf(Side leg) => camera.Project((s.Hip(leg) + s.Knee(leg)) / 2).Z + .005f;
    }

    private static IEnumerable<Part> Trunk(Skeleton s, Camera camera)
    {
        yield return Limb("hips", "trousers trunk", camera, TrunkVolumes.Hips(s)[0], TrunkVolumes.Hips(s)[1]);
        yield return Hull("belly", "shirt trunk", camera, TrunkVolumes.Belly(s)) with { Depth = camera.Project(s.Waist).Z + .002f };
        yield return Hull("ribs", "shirt trunk", camera, TrunkVolumes.Ribs(s)) with { Depth = camera.Project(s[Landmark.MidBack]).Z + .004f };
        yield return Limb("neck", "skin", camera, new Ball(s.NeckBase, .052f), new Ball(Vector3.Lerp(s.NeckBase, s.Skull, .6f), .046f));
    }

    private static IEnumerable<Part> Head(Skeleton s, Camera camera)
    {
        Vector3 On(float x, float y, float z) => s.Skull + Vector3.Transform(new(x, y, z), s.HeadFrame);
        var depth = camera.Project(s.Skull).Z + .03f;
        var facing = camera.Project(s.Skull + Vector3.Transform(Vector3.UnitZ, s.HeadFrame)).Z - camera.Project(s.Skull).Z;

        yield return Limb("nose", "nose", camera, new Ball(On(0, -.004f, .082f), .012f), new Ball(On(0, -.03f, .1f), .014f)) with { Depth = depth + (facing > 0 ? .002f : -.001f) };
        yield return Limb("head", "skin", camera, TrunkVolumes.Head(s)[0], TrunkVolumes.Head(s)[1]) with { Depth = depth };
        yield return Limb("hair", "hair", camera, new(On(0, .042f, -.042f), .078f), new(On(0, -.03f, -.052f), .05f)) with
        {
            // Behind the face when it looks at us, over the skull when it looks away or past us.
            Depth = depth + (facing > .5f ? -.002f : .004f),
        };
        yield return Limb("fringe", "hair", camera, new(On(.045f, .066f, .014f), .049f), new(On(-.045f, .066f, .014f), .048f)) with
        {
            Depth = depth + (facing > -.5f ? .005f : -.003f),
        };

        foreach (var x in new[] { .034f, -.034f })
        {
            // An eye is seen only from in front of its own side of the face.
            var outward = Vector3.Transform(Vector3.Normalize(new(x * 16, 0, 1)), s.HeadFrame);
            if (camera.Project(outward).Z > .25f)
            {
                var eye = On(x, -.006f, .084f);
                yield return new Part($"eye {x > 0}", "eye", Outline.Strokes(camera, new Stroke(eye, eye)), depth + .006f);
            }
        }
    }

    private static Part Limb(string name, string style, Camera camera, Ball wide, Ball narrow) =>
        new(name, style, Outline.Capsule(camera, wide, narrow), camera.Project((wide.Center + narrow.Center) / 2).Z);

    private static Part Hull(string name, string style, Camera camera, IReadOnlyList<Ball> balls) =>
        new(name, style, Outline.Hull(camera, balls), balls.Average(ball => camera.Project(ball.Center).Z));

    private static bool IsFar(Vector3 joint, Vector3 other, Camera camera) => camera.Project(joint).Z < camera.Project(other).Z - .04f;

    private static Side Other(Side side) => side == Side.Left ? Side.Right : Side.Left;
}
