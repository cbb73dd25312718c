namespace BackCare.Screening;

/// <summary>How soon a person should be seen; a greater value is more urgent.</summary>
public enum Urgency
{
    Clear,
    Stop,
    Soon,
    Today,
    Emergency,
}
