using BackCare.Screening;

namespace BackCare.Tests;

/// <summary>The clinical specification of the signs, written down a second time and apart from content/screening.yml: what each sign
/// means alone, and the combinations that mean more. The tests compare the two.</summary>
internal static class Specification
{
    public static readonly IReadOnlyDictionary<Urgency, string[]> Alone = new Dictionary<Urgency, string[]>
    {
        [Urgency.Emergency] =
        [
            "urine-retention", "urine-leak", "bowel-control", "saddle-numbness", "both-legs", "leg-weakness-worsening", "unsteady-legs",
            "serious-accident", "very-ill", "stiff-neck-fever", "chest-pain", "tearing-pain", "sudden-pain-faint", "stroke-signs",
            "new-head-neck-pain", "droopy-eyelid", "arms-failing", "pregnancy-warning", "early-pregnancy-pain", "belly-pain-severe",
            "cold-limb", "flank-pain",
        ],
        [Urgency.Today] =
        [
            "sexual-change", "leg-weakness-steady", "clumsy-hands", "electric-neck", "belt-pain", "shape-change", "bone-pain", "fever",
            "urine-burning", "unrelieved-pain", "lump", "sudden-severe-pain", "belly-pulse", "known-aneurysm", "after-neck-crack",
            "arm-weakness", "belly-pain", "stripe-blisters", "leg-swelling", "new-headache-jaw", "weight-loss", "foot-sores",
        ],
        [Urgency.Soon] =
        [
            "walking-leg-ache", "leg-pain-tingling", "height-loss", "night-pain", "shoulder-blade-pain", "cough-pain", "six-weeks",
            "arm-tingling", "long-morning-stiffness", "pregnant", "age-under-10", "minor-fall", "pop-pain-lasting", "tingling-still",
            "below-knee-pain", "stiff-shoulders-hips", "stops-daily-life", "constant-pain", "pain-getting-worse",
        ],
        [Urgency.Stop] =
        [
            "osteoporosis", "herniated-disc", "blood-thinner", "steroids", "loose-joints", "rheumatoid-arthritis", "neck-surgery",
            "down-syndrome", "recent-spine-procedure", "neck-cracking", "sharp-pain-at-pop", "brief-tingling", "clunk",
            "frequent-popping", "others-crack", "ankylosing-spondylitis", "sharp-pain-in-move", "worse-after-moves", "age-10-17",
        ],
        [Urgency.Clear] =
        [
            "cancer-history", "new-pain", "sudden-strain-pain", "injects-drugs", "weak-immunity", "diabetes", "recent-infection",
            "line-or-dialysis", "tuberculosis", "age-50-plus", "age-65-plus", "age-under-20", "four-weeks", "first-time", "limping",
            "sport-arching",
        ],
    };

    public static readonly string[] NerveSigns =
    [
        "urine-retention", "urine-leak", "bowel-control", "saddle-numbness", "sexual-change", "both-legs", "leg-weakness-worsening",
        "leg-weakness-steady", "leg-pain-tingling", "unsteady-legs", "clumsy-hands", "electric-neck", "belt-pain", "arm-weakness",
        "arms-failing", "tingling-still",
    ];

    public static readonly string[] InfectionRisks =
        ["injects-drugs", "weak-immunity", "diabetes", "recent-infection", "recent-spine-procedure", "line-or-dialysis", "tuberculosis"];

    public static readonly string[] WeakBoneRisks = ["age-65-plus", "osteoporosis", "steroids"];

    public static readonly string[] WeakFlags = ["weight-loss", "night-pain", "shoulder-blade-pain", "cough-pain", "six-weeks"];

    /// <summary>Those that make any new pain a matter of the same day; with the other risks only a constant pain is one.</summary>
    public static readonly string[] GermRisks = ["injects-drugs", "weak-immunity", "recent-infection", "line-or-dialysis", "steroids"];

    /// <summary>Sets of signs and the least urgency that they call for together.</summary>
    public static IEnumerable<(string[] Signs, Urgency Urgency)> Combinations =>
    [
        .. Combine(["fever"], NerveSigns, Urgency.Emergency),
        .. Combine(["cancer-history"], [.. NerveSigns, "below-knee-pain", "arm-tingling"], Urgency.Emergency),
        .. Combine(["blood-thinner"], NerveSigns, Urgency.Emergency),
        .. Combine(
            ["belt-pain"],
            ["both-legs", "leg-weakness-worsening", "leg-weakness-steady", "leg-pain-tingling", "unsteady-legs"],
            Urgency.Emergency),
        .. Combine(["sexual-change"], NerveSigns.Except(["sexual-change"]), Urgency.Emergency),
        .. Combine(["fever", "constant-pain"], InfectionRisks, Urgency.Emergency),
        .. Combine(["fever"], ["pregnant"], Urgency.Emergency),
        .. from pain in new[] { "new-pain", "constant-pain" } from risk in GermRisks from sign in NerveSigns
           select (new[] { pain, risk, sign }, Urgency.Emergency),
        .. Combine(["known-aneurysm"], ["new-pain", "constant-pain", "sudden-severe-pain"], Urgency.Emergency),
        .. Combine(["ankylosing-spondylitis"], ["minor-fall"], Urgency.Emergency),
        .. Combine(["after-neck-crack"], ["stroke-signs", "new-head-neck-pain", "droopy-eyelid"], Urgency.Emergency),
        .. Combine(["constant-pain"], InfectionRisks, Urgency.Today),
        .. Combine(["minor-fall"], [.. WeakBoneRisks, "blood-thinner"], Urgency.Today),
        .. Combine(["sudden-strain-pain"], [.. WeakBoneRisks, "blood-thinner"], Urgency.Today),
        .. Combine(["minor-fall"], ["leg-pain-tingling", "arm-tingling", "tingling-still"], Urgency.Today),
        .. Combine(["minor-fall"], ["arm-weakness", "arms-failing"], Urgency.Emergency),
        .. Combine(["leg-swelling"], ["chest-pain"], Urgency.Emergency),
        .. Combine(["new-headache-jaw"], ["stroke-signs"], Urgency.Emergency),
        .. Combine(["new-pain"], GermRisks, Urgency.Today),
        .. Combine(
            ["cancer-history"], ["night-pain", "cough-pain", "pain-getting-worse", "shoulder-blade-pain", "constant-pain"], Urgency.Today),
        .. Combine(["cancer-history"], ["new-pain", "unrelieved-pain", "bone-pain", "walking-leg-ache"], Urgency.Today),
        .. Combine(["ankylosing-spondylitis"], ["new-pain"], Urgency.Today),
        .. Combine(["age-under-10"], ["four-weeks", "night-pain", "fever", "limping", .. NerveSigns], Urgency.Today),
        .. Combine(["age-10-17"], ["limping", "night-pain", "weight-loss", .. NerveSigns], Urgency.Today),
        .. Combine(["night-pain"], ["constant-pain", "pain-getting-worse", "weight-loss", "cancer-history", "age-50-plus"], Urgency.Today),
        .. Combine(
            ["shoulder-blade-pain"], ["constant-pain", "pain-getting-worse", "cough-pain", "night-pain", "age-50-plus"], Urgency.Today),
        .. from a in WeakFlags from b in WeakFlags from c in WeakFlags
           where string.CompareOrdinal(a, b) < 0 && string.CompareOrdinal(b, c) < 0
           select (new[] { a, b, c }, Urgency.Today),
        .. Combine(["first-time"], ["age-65-plus"], Urgency.Soon),
        .. Combine(["first-time", "four-weeks"], ["age-50-plus", "age-under-20"], Urgency.Soon),
        .. Combine(["age-10-17"], ["four-weeks", "sport-arching"], Urgency.Soon),
    ];

    public static IEnumerable<string> AllSigns => Alone.Values.SelectMany(signs => signs);

    private static IEnumerable<(string[], Urgency)> Combine(string[] first, IEnumerable<string> second, Urgency urgency) =>
        second.Select(sign => (first.Append(sign).ToArray(), urgency));
}
