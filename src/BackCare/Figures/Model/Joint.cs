namespace BackCare.Figures.Model;

/// <summary>A joint that an author can set. The limbs have one on each side.</summary>
public enum Joint
{
    Lumbar,
    Thorax,
    Neck,
    ShoulderLeft,
    ShoulderRight,
    ElbowLeft,
    ElbowRight,
    HipLeft,
    HipRight,
    KneeLeft,
    KneeRight,
    AnkleLeft,
    AnkleRight,
}
