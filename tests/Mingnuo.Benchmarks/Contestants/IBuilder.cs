namespace Mingnuo.Benchmarks.Contestants;

/// <summary>A program with a hub that it can build.</summary>
internal interface IBuilder
{
    /// <summary>What the report calls it.</summary>
    string Name { get; }

    /// <summary>The pages that every build must have written: <c>unit-007/report-0042/</c>.</summary>
    IReadOnlyList<string> Addresses { get; }

    /// <summary>How the hub is built into a folder.</summary>
    Command Build(string output);
}
