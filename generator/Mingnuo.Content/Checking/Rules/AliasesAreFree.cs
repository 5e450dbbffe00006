using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>A former address leads to one place: it is no file's own address, nor another file's former one.</summary>
internal sealed class AliasesAreFree : IRule
{
    public void Check(CheckedHub hub, DiagnosticBag bag)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        IEnumerable<ContentPath> own = [.. hub.Tree.Files.Select(f => f.Path), .. hub.Tree.Ledgers.Select(f => f.Path), .. hub.Tree.Assets.Select(a => a.Path)];
        foreach (ContentPath path in own)
        {
            taken.TryAdd(path.Address, path.Relative);
        }

        foreach (ContentRecord record in hub.All<ContentRecord>())
        {
            foreach (Alias alias in record.Source.Aliases)
            {
                if (!taken.TryAdd(alias.Address, record.Source.Path.Relative))
                {
                    bag.Add(PermanenceMistakes.AliasInUse.At(alias.Position, alias.Address, taken[alias.Address]));
                }
            }
        }
    }
}
