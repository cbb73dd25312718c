using System.Numerics;

namespace BackCare.Screening;

/// <summary>A set of up to 128 signs, one bit each, so that millions of sets can be tried in seconds.</summary>
// Two numbers, because ReadyToRun does not precompile code with UInt128: each start would compile it.
public readonly record struct SignSet(ulong Low, ulong High = 0)
{
    public const int Capacity = 128;

    public static readonly SignSet Empty;

    public static SignSet From(IEnumerable<Sign> signs) => signs.Aggregate(Empty, (set, sign) => set.With(sign));

    public int Count => BitOperations.PopCount(Low) + BitOperations.PopCount(High);

    public bool Contains(Sign sign) => And(Only(sign)) != Empty;

    public SignSet With(Sign sign) => Or(Only(sign));

    public SignSet Without(Sign sign) => Except(Only(sign));

    public SignSet And(SignSet other) => new(Low & other.Low, High & other.High);

    public SignSet Except(SignSet other) => new(Low & ~other.Low, High & ~other.High);

    public SignSet Or(SignSet other) => new(Low | other.Low, High | other.High);

    private static SignSet Only(Sign sign) => sign.Index < 64 ? new(1UL << sign.Index) : new(0, 1UL << (sign.Index - 64));
}
