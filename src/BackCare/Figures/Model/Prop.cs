namespace BackCare.Figures.Model;

/// <summary>A thing in a picture besides the person.</summary>
public enum Prop
{
    Mat,
    Chair,
    LowChair,
    Wall,
    FoamRoller,
    BallRight,
    BallLeft,
    BallBeside,
    RollerBehind,
    RollerLow,
    Cushion,
    Bed,
}
