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
        .. Draw("shirt", "shirt", TrunkPart.Shirt(subject, cuts, plan.InShirt)),
        .. plan.InShirt.Where(IsBefore).SelectMany(side => Draw($"sleeve edge {side}", "fold", FoldPicture.Sleeve(subject, cuts, side))),
    ];

    /// <summary>Whether an arm is painted after the shirt.</summary>
    private bool IsBefore(Side side) =>
        plan.Order.SkipWhile(group => group != BodyGroup.Trunk).Contains(side == Side.Left ? BodyGroup.ArmLeft : BodyGroup.ArmRight);

    private IEnumerable<Mark> Legs() =>
    [
        .. Draw("foot Left", "skin", FootPart.Trace(subject, Side.Left)),
        .. Draw("foot Right", "skin", FootPart.Trace(subject, Side.Right)),
        .. Draw("legs", "trousers", LegPart.TraceBoth(subject, cuts)),
    ];

    private IEnumerable<Mark> Leg(Side side)
    {
        var far = plan.FarLeg == side ? " far" : "";
        return
        [
            .. Draw($"foot {side}", "skin" + far, FootPart.Trace(subject, side)),
            .. Draw($"leg {side}", "trousers" + far, plan.NearLeg == side ? LegPart.TraceWithPelvis(subject, side, cuts)
                : LegPart.Trace(subject, side)),
            .. Draw($"knee {side}", "fold crease" + far, FoldPicture.Leg(subject, side)),
        ];
    }

    private IEnumerable<Mark> Arm(Side side)
    {
        var far = plan.FarArm == side ? " far" : "";
        return
        [
            .. Draw($"arm {side}", "skin" + far, ArmPart.Trace(subject, side, grips[side])),
            .. plan.InShirt.Contains(side) ? [] : Draw($"sleeve {side}", "shirt" + far, SleevePart.Trace(subject, side)),
            .. subject.Person.Sleeves == Sleeves.Long
                ? Draw($"long sleeve {side}", "shirt" + far, SleevePart.TraceLong(subject, side)) : [],
        ];
    }

    private IEnumerable<Mark> Head()
    {
        var head = new HeadPart(subject);
        var hair = new HairPart(subject, head);
        var face = new FacePart(subject, head);
        var ears = subject.Person.Hair == Hair.Bob ? []
            : new[] { 1, -1 }.SelectMany(side => Draw($"ear {side}", "ear", face.Ear(side))).ToList();
        var earsBehind = head.Facing > .6f;
        return
        [
            .. plan.HairInFront ? [] : Draw("hair behind", "hair", hair.TraceBehind()),
            .. Draw("neck", "neck", NeckPart.Trace(subject)),
            .. earsBehind ? ears : [],
            .. Draw("head", "skin", head.Trace()),
            .. Face(face),
            .. Draw("hair", "hair", hair.TraceCap(plan.HairInFront)),
            .. earsBehind ? [] : ears,
        ];
    }

    private static IEnumerable<Mark> Face(FacePart face) =>
    [
        .. Draw("nose", "line", face.Nose()), .. Draw("mouth", "line", face.Mouth()),
        .. Draw("brow 1", "brow", face.Brow(1)), .. Draw("brow -1", "brow", face.Brow(-1)),
        .. Draw("eye 1", "eye", face.Eye(1)), .. Draw("eye -1", "eye", face.Eye(-1)),
    ];

    private static IEnumerable<Mark> Draw(string name, string style, Shape? shape) => shape is null ? [] : [new(name, style, shape)];
}
