namespace BackCare.Figures.Model;

/// <summary>How far joints normally move, in degrees: American Academy of Orthopaedic Surgeons, as in Norkin and White (from memory; not
/// reviewed by a physiotherapist), compared with the Merck Manual (2013); more with hands or body weight (hip 140, knee 150).</summary>
public static class JointLimits
{
    /// <summary>The range of one movement of a joint; (0, 0) where the joint does not move so.</summary>
    public static (float Min, float Max) Find(Joint joint, string movement) => (joint, movement) switch
    {
        (Joint.Lumbar, "flexion") => (-35, 60),
        (Joint.Lumbar, "bend-right") => (-25, 25),
        (Joint.Lumbar, "turn-right") => (-15, 15),
        (Joint.Thorax, "flexion") => (-25, 40),
        (Joint.Thorax, "bend-right") => (-30, 30),
        (Joint.Thorax, "turn-right") => (-40, 40),
        (Joint.Neck, "flexion") => (-60, 60),
        (Joint.Neck, "bend-right") => (-45, 45),
        (Joint.Neck, "turn-right") => (-80, 80),
        (Joint.ShoulderLeft or Joint.ShoulderRight, "flexion") => (-60, 180),
        (Joint.ShoulderLeft or Joint.ShoulderRight, "abduction") => (-45, 180),
        (Joint.ShoulderLeft or Joint.ShoulderRight, "rotation") => (-90, 90),
        (Joint.ElbowLeft or Joint.ElbowRight, "flexion") => (0, 150),
        (Joint.HipLeft or Joint.HipRight, "flexion") => (-30, 140),
        (Joint.HipLeft or Joint.HipRight, "abduction") => (-30, 45),
        (Joint.HipLeft or Joint.HipRight, "rotation") => (-45, 45),
        (Joint.KneeLeft or Joint.KneeRight, "flexion") => (0, 150),
        (Joint.AnkleLeft or Joint.AnkleRight, "flexion") => (-55, 25),
        _ => (0, 0),
    };
}
