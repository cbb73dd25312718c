using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>A person as shapes, in the order of painting.</summary>
internal sealed class PersonPicture(Subject subject, DrawingPlan plan, IReadOnlyDictionary<Side, Grip> grips)
{
    private readonly TrunkSections cuts = new(subject);

    public IEnumerable<Mark> Marks()
    {
        var joined = !plan.Joined;
        foreach (var group in plan.Order)
        {
            IEnumerable<Mark> marks = group switch
            {
                BodyGroup.Trunk => Trunk(),
                BodyGroup.Head => Head(),
                BodyGroup.ArmLeft => Arm(Side.Left),
                BodyGroup.ArmRight => Arm(Side.Right),
                _ when plan.Joined => joined ? [] : Legs(),
                BodyGroup.LegLeft => Leg(Side.Left),
                _ => Leg(Side.Right),
            };
            joined |= group is BodyGroup.LegLeft or BodyGroup.LegRight;
            foreach (var mark in marks)
            {
                yield return mark;
            }
        }
    }

    private IEnumerable<Mark> Trunk() =>
    [
        .. Of("shirt", "shirt", TrunkPart.Shirt(subject, cuts, plan.InShirt)),
        .. plan.InShirt.Where(IsBefore).SelectMany(side => Of($"sleeve edge {side}", "fold", FoldPicture.Sleeve(subject, cuts, side))),
    ];

    /// <summary>Whether an arm is painted after the shirt.</summary>
    private bool IsBefore(Side side) =>
        plan.Order.SkipWhile(group => group != BodyGroup.Trunk).Contains(side == Side.Left ? BodyGroup.ArmLeft : BodyGroup.ArmRight);

    private IEnumerable<Mark> Legs() =>
    [
        .. Of("foot Left", "skin", FootPart.Trace(subject, Side.Left)), .. Of("foot Right", "skin", FootPart.Trace(subject, Side.Right)),
        .. Of("legs", "trousers", LegPart.TraceBoth(subject, cuts)),
    ];

    private IEnumerable<Mark> Leg(Side side)
    {
        var far = plan.FarLeg == side ? " far" : "";
        return
        [
            .. Of($"foot {side}", "skin" + far, FootPart.Trace(subject, side)),
            .. Of($"leg {side}", "trousers" + far, plan.NearLeg == side ? LegPart.TraceWithPelvis(subject, side, cuts)
                : LegPart.Trace(subject, side)),
            .. Of($"knee {side}", "fold crease" + far, FoldPicture.Leg(subject, side)),
        ];
    }

    private IEnumerable<Mark> Arm(Side side)
    {
        var far = plan.FarArm == side ? " far" : "";
        return
        [
            .. Of($"arm {side}", "skin" + far, ArmPart.Trace(subject, side, grips[side])),
            .. plan.InShirt.Contains(side) ? [] : Of($"sleeve {side}", "shirt" + far, SleevePart.Trace(subject, side)),
            .. subject.Person.Sleeves == Sleeves.Long ? Of($"long sleeve {side}", "shirt" + far, SleevePart.TraceLong(subject, side)) : [],
        ];
    }

    private IEnumerable<Mark> Head()
    {
        var head = new HeadPart(subject);
        var hair = new HairPart(subject, head);
        var face = new FacePart(subject, head);
        var ears = subject.Person.Hair == Hair.Bob ? []
            : new[] { 1, -1 }.SelectMany(side => Of($"ear {side}", "ear", face.Ear(side))).ToList();
        var earsBehind = head.Facing > .6f;
        return
        [
            .. plan.HairInFront ? [] : Of("hair behind", "hair", hair.TraceBehind()),
            .. Of("neck", "neck", NeckPart.Trace(subject)),
            .. earsBehind ? ears : [],
            .. Of("head", "skin", head.Trace()),
            .. Face(face),
            .. Of("hair", "hair", hair.TraceCap(plan.HairInFront)),
            .. earsBehind ? [] : ears,
        ];
    }

    private static IEnumerable<Mark> Face(FacePart face) =>
    [
        .. Of("nose", "line", face.Nose()), .. Of("mouth", "line", face.Mouth()),
        .. Of("brow 1", "brow", face.Brow(1)), .. Of("brow -1", "brow", face.Brow(-1)),
        .. Of("eye 1", "eye", face.Eye(1)), .. Of("eye -1", "eye", face.Eye(-1)),
    ];

    private static IEnumerable<Mark> Of(string name, string style, Shape? shape) => shape is null ? [] : [new(name, style, shape)];
}
