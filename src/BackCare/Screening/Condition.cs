namespace BackCare.Screening;

/// <summary>When a rule holds. There is no "not": so one more tick can never undo a condition.</summary>
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>Every sign that the condition looks at.</summary>
    public abstract SignSet Signs { get; }

    public abstract bool Holds(SignSet ticked);

    /// <summary>The smallest sets of signs for which the condition holds: take any one sign away and it does not.</summary>
    public abstract IReadOnlyList<SignSet> MinimalSets();

    /// <summary>Puts the condition into other words: each sign by <paramref name="sign"/>, and a count of parts, where "all" is all of
    /// them, by <paramref name="atLeast"/>.</summary>
    public abstract T Fold<T>(Func<Sign, T> sign, Func<int, IReadOnlyList<T>, T> atLeast);

    /// <summary>Holds when <paramref name="sign"/> is ticked.</summary>
    public static Condition Ticked(Sign sign) => new TickedSign(sign);

    /// <summary>Holds when at least <paramref name="count"/> of the parts hold: 1 is "any", all of them is "all".</summary>
    public static Condition AtLeast(int count, IReadOnlyList<Condition> parts) => new Threshold(count, parts);

    private sealed record TickedSign(Sign Sign) : Condition
    {
        public override SignSet Signs { get; } = SignSet.Empty.With(Sign);

        public override bool Holds(SignSet ticked) => ticked.Contains(Sign);

        public override IReadOnlyList<SignSet> MinimalSets() => [Signs];

        public override T Fold<T>(Func<Sign, T> sign, Func<int, IReadOnlyList<T>, T> atLeast) => sign(Sign);
    }

    private sealed record Threshold(int Count, IReadOnlyList<Condition> Parts) : Condition
    {
        public override SignSet Signs { get; } = Parts.Aggregate(SignSet.Empty, (signs, part) => signs.Or(part.Signs));

        // Most conditions count plain signs, which is one operation on bits; the proof evaluates millions.
        private readonly bool plain = Parts.All(part => part is TickedSign);

        private readonly Condition[] parts = [.. Parts];

        public override bool Holds(SignSet ticked)
        {
            if (plain)
            {
                return ticked.And(Signs).Count >= Count;
            }

            var held = 0;
            foreach (var part in parts)
            {
                if (part.Holds(ticked) && ++held == Count)
                {
                    return true;
                }
            }

            return false;
        }

        public override IReadOnlyList<SignSet> MinimalSets()
        {
            var sets = Choices(Count, 0).ToHashSet();
            return [.. sets.Where(set => !sets.Any(other => other != set && other.And(set) == other))];
        }

        public override T Fold<T>(Func<Sign, T> sign, Func<int, IReadOnlyList<T>, T> atLeast) =>
            atLeast(Count, [.. Parts.Select(part => part.Fold(sign, atLeast))]);

        /// <summary>Every union of the minimal sets of <paramref name="count"/> parts from <paramref name="start"/> on.</summary>
        private IEnumerable<SignSet> Choices(int count, int start) => count == 0
            ? [SignSet.Empty]
            : from part in Enumerable.Range(start, Parts.Count - start)
              from set in Parts[part].MinimalSets()
              from rest in Choices(count - 1, part + 1)
              select set.Or(rest);
    }
}
