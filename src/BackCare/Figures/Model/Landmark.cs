namespace BackCare.Figures.Model;

/// <summary>A place on the body that can be touched, watched or pointed at.</summary>
public enum Landmark
{
    Hips,
    LowerBack,
    MidBack,
    Shoulders,
    Head,
    HipLeft,
    HipRight,
    KneeLeft,
    KneeRight,
    ThighLeft,
    ThighRight,
    ShinLeft,
    ShinRight,
    FootLeft,
    FootRight,
    ToesLeft,
    ToesRight,
    ShoulderLeft,
    ShoulderRight,
    ElbowLeft,
    ElbowRight,
    HandLeft,
    HandRight,
}
