using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>Names that outlive a move: programs that subscribed know a thing by where it first stood.</summary>
internal static class FirstAddress
{
    /// <summary>The first of the addresses that a record had, or its own; ends with a slash.</summary>
    public static string Of(ContentRecord record)
    {
        string address = record.Source.Aliases is [var first, ..] ? first.Address : record.Address;
        return address.EndsWith('/') ? address : address + "/";
    }

    /// <summary>The ids that a unit had, where its file was renamed.</summary>
    public static IEnumerable<string> FormerIds(Unit unit) => unit.Source.Aliases.Select(a => a.Address)
        .Where(a => a.StartsWith(Addresses.Units, StringComparison.Ordinal)).Select(a => a[Addresses.Units.Length..].TrimEnd('/'));
}
