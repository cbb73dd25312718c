namespace BackCare.Guides;

/// <summary>A thing that a guide needs.</summary>
public enum Equipment
{
    Chair,
    Mat,
    FoamRoller,
    Ball,
    Wall,
}
