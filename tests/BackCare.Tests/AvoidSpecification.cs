using BackCare.Screening;

namespace BackCare.Tests;

/// <summary>The least that an outcome says to avoid, written from the clinical specification and apart from
/// content/screening.yml.</summary>
internal static class AvoidSpecification
{
    private static readonly string[] WeakBone =
        ["roller-pressure", "end-range-twist", "end-range-bend", "end-range-side-bend", "loaded-bending", "head-tipped-back"];

    private static readonly string[] Disc = ["end-range-twist", "end-range-bend", "end-range-side-bend", "loaded-bending"];

    private static readonly string[] AfterMoves =
        ["end-range-twist", "end-range-bend", "end-range-side-bend", "end-range-hold", "back-arching", "roller-pressure", "ball-pressure"];

    /// <summary>By the outcome codes: gentle guides belong to CLEAR, STOP is "stop the popping", an emergency page shows no stretch; and
    /// nobody should crack a neck (section 4). A stripe of blisters (K2) is the one same-day sign that movement does not harm.</summary>
    private static IEnumerable<(string[] Signs, string[] Avoid)> ByUrgency =>
        from expected in Specification.Alone.SelectMany(level => level.Value.Select(sign => (Signs: new[] { sign }, Urgency: level.Key)))
            .Concat(Specification.Combinations)
        where expected.Urgency != Urgency.Clear
        select (expected.Signs, expected switch
        {
            { Signs: ["stripe-blisters"] } => new[] { "popping" },
            { Signs: ["down-syndrome" or "neck-surgery" or "neck-cracking"] } => ["neck-popping"],
            { Urgency: Urgency.Stop or Urgency.Soon } => ["popping", "neck-popping"],
            _ => ["exercise", "popping", "neck-popping"],
        });

    /// <summary>Row by row from sections 2a to 2i, the cautions of each guide in section 3, and the list of what to hide below
    /// it.</summary>
    private static IEnumerable<(string[] Signs, string[] Avoid)> FromRows =>
    [
        // S4, and C2 to C6, which ask after a broken bone: no end-range bend or twist, no loaded bending; no roller and no chair's back
        // extension on a fracture.
        (["osteoporosis"], WeakBone), (["steroids"], WeakBone), (["minor-fall"], WeakBone), (["height-loss"], WeakBone),
        // The chair's back extension: not with a neck problem (G5, G7).
        .. new[] { "arm-tingling", "rheumatoid-arthritis", "loose-joints", "down-syndrome", "neck-surgery" }
            .Select(sign => (new[] { sign }, new[] { "head-tipped-back" })),
        // S5, A9, E11 and pain that a pop sent into a limb (S1): the disc and the nerve root.
        (["herniated-disc"], Disc), (["leg-pain-tingling"], Disc), (["cough-pain"], Disc), (["pop-pain-lasting"], Disc),
        // The ball: not with a numb or tingling leg.
        (["leg-pain-tingling"], ["ball-pressure"]),
        // Section 2l: pain to below the knee avoids what tingling does; a fall also arching and the ball.
        (["below-knee-pain"], [.. Disc, "ball-pressure"]), (["minor-fall"], ["back-arching", "ball-pressure"]),
        // The stenosis pattern; a teen whose back hurts on arching (J2).
        (["walking-leg-ache"], ["back-arching"]), (["age-10-17", "sport-arching"], ["back-arching"]),
        // S6; open skin under a ball or a roller (K2); loose joints: no end-range holds (S7).
        (["blood-thinner"], ["roller-pressure", "ball-pressure"]), (["stripe-blisters"], ["roller-pressure", "ball-pressure"]),
        (["loose-joints"], ["end-range-hold"]),
        // I2 and the pregnant row: no roller, nothing flat for long or face down; the plank's caution.
        (["pregnant"], ["roller-pressure", "lying-flat", "lying-face-down", "hard-bracing", "head-tipped-back"]),
        // S8: nothing until the surgeon says OK.
        (["recent-spine-procedure"], ["exercise"]),
        // H2: a fusing spine breaks easily, so no force on it.
        (["ankylosing-spondylitis"], ["end-range-twist", "roller-pressure", "back-arching", "end-range-bend", "end-range-side-bend"]),
        // Section 2l: the guides are for adults.
        (["age-10-17"], ["exercise"]),
    ];

    /// <summary>Where the site is more careful than clinical.md, which names nothing to avoid here but the popping. A clinician should
    /// confirm.</summary>
    private static IEnumerable<(string[] Signs, string[] Avoid)> MoreCareful =>
    [
        // Signs of section 2e that may mean cancer: the same care as with weak bones.
        (["night-pain"], WeakBone), (["shoulder-blade-pain"], WeakBone), (["constant-pain"], WeakBone), (["pain-getting-worse"], WeakBone),
        (["first-time", "four-weeks", "age-50-plus"], WeakBone), (["first-time", "age-65-plus"], WeakBone),
        // E8 and J2, the young: the same, and no arching in any of these rows, though J2 says so only of athletes.
        (["first-time", "four-weeks", "age-under-20"], [.. WeakBone, "back-arching"]), (
            ["age-10-17", "four-weeks"], [.. WeakBone, "back-arching"]),
        (["age-10-17", "sport-arching"], ["roller-pressure", "end-range-twist", "loaded-bending"]),
        // The guides are not written for children; a ball presses as a roller does.
        (["age-under-10"], ["exercise"]),
        // What the pages of the ball and the standing back bend say themselves, and the article on habits.
        (["pregnant"], ["ball-pressure", "leaning-back"]),
        .. new[] { "osteoporosis", "steroids", "height-loss" }
            .Select(sign => (new[] { sign }, new[] { "ball-pressure" })),
        // A pop may have hurt the same nerve as a leg or an arm that tingles; a chair's back is a lever to a fusing spine as a roller is.
        (["pop-pain-lasting"], ["ball-pressure", "head-tipped-back"]), (["ankylosing-spondylitis"], ["head-tipped-back"]),
        // S2 and after a session: it is not known which move it was, so all that go to the end or press.
        .. new[] { "brief-tingling", "sharp-pain-in-move", "worse-after-moves" }
            .Select(sign => (new[] { sign }, AfterMoves)),
        (["tingling-still"], [.. AfterMoves, "loaded-bending", "head-tipped-back"]),
    ];

    public static IEnumerable<(string[] Signs, string[] Avoid)> AtLeast => [.. ByUrgency, .. FromRows, .. MoreCareful];
}
