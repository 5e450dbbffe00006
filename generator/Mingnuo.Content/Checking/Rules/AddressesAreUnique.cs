using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>No two files are published at one address, nor at two that some file systems take for one.</summary>
internal sealed class AddressesAreUnique : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        IEnumerable<(ContentPath Path, Position Start)> all =
        [
            .. hub.Tree.Files.Select(f => (f.Path, f.Source.Start)),
            .. hub.Tree.Ledgers.Select(f => (f.Path, f.Source.Start)),
            .. hub.Tree.Assets.Select(a => (a.Path, new SourceText(a.Path.Relative, "").Start)),
        ];
        foreach ((ContentPath path, Position start) in all)
        {
            string folded = path.Address.ToLowerInvariant();
            if (!seen.TryAdd(folded, path.Relative))
            {
                bag.Add(RecordMistakes.SameAddress.At(start, seen[folded], path.Address));
            }
        }
    }
}
