using System.Text;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;
using Mingnuo.Content.Settings;

namespace Mingnuo.Content.Checking;

/// <summary>
/// What could not be read, its mistakes being reported already. A name or a link that may lead there is not reported as well: one
/// mistake, one message.
/// </summary>
internal sealed class MissingEntries
{
    private readonly bool _isCampaignReadable;
    private readonly IReadOnlyList<ContentPath> _refused;
    private readonly HashSet<(Type Kind, string Word)> _words = [];
    private readonly HashSet<Type> _nameless = [];
    private readonly HashSet<Type> _gone = [];

    /// <summary>Gathers them.</summary>
    public MissingEntries(ContentTree tree, SiteFolder site)
    {
        (_isCampaignReadable, _refused) = (site.IsCampaignReadable, tree.Refused);
        foreach (ContentFile file in tree.Files.Where(f => f.Record is null))
        {
            Add(file.Path, file.Fields);
        }

        foreach (ContentPath path in tree.Refused)
        {
            if (path.Id == path.Folder && RecordKinds.Of(path.Folder) is { } kind)
            {
                _gone.Add(kind.RecordType);
            }
            else
            {
                Add(path, null);
            }
        }
    }

    /// <summary>Whether a name may mean something that could not be read.</summary>
    public bool MayHold(Reference reference) =>
        typeof(ContentRecord).IsAssignableFrom(reference.Target)
            ? _gone.Contains(reference.Target)
                || _words.Contains((reference.Target, reference.Written))
                || (_nameless.Contains(reference.Target) && !Ascii.IsValid(reference.Written))
            : !_isCampaignReadable;

    /// <summary>Whether a link leads to a file or folder that was refused by its name.</summary>
    public bool MayHold(string address) => _refused.Any(p =>
        address == p.Address || address.StartsWith(p.Id == p.Folder ? p.Folder + "/" : p.Address.TrimEnd('/') + "/", StringComparison.Ordinal));

    private void Add(ContentPath path, YamlMapping? fields)
    {
        if (RecordKinds.Of(path.Folder)?.RecordType is not { } kind)
        {
            return;
        }

        _words.Add((kind, path.Id));
        if (fields is null)
        {
            _nameless.Add(kind);
        }

        foreach ((_, YamlNode value) in fields?.Entries ?? [])
        {
            if (value is YamlScalar name)
            {
                _words.Add((kind, name.Text.Trim()));
            }
        }
    }
}
