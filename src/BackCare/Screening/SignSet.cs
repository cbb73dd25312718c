namespace BackCare.Screening;

/// <summary>A set of up to 128 signs, one bit each, so that millions of sets can be tried in seconds.</summary>
public readonly record struct SignSet(UInt128 Bits)
{
    public const int Capacity = 128;

    public static readonly SignSet Empty;

    public static SignSet From(IEnumerable<Sign> signs) => signs.Aggregate(Empty, (set, sign) => set.With(sign));

    public int Count => (int)UInt128.PopCount(Bits);

    public bool Contains(Sign sign) => (Bits & Bit(sign)) != 0;

    public SignSet With(Sign sign) => new(Bits | Bit(sign));

    public SignSet Without(Sign sign) => new(Bits & ~Bit(sign));

    public SignSet And(SignSet other) => new(Bits & other.Bits);

    public SignSet Except(SignSet other) => new(Bits & ~other.Bits);

    public SignSet Or(SignSet other) => new(Bits | other.Bits);

    private static UInt128 Bit(Sign sign) => UInt128.One << sign.Index;
}
