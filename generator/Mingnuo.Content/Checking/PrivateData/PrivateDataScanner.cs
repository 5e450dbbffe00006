using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Checking.PrivateData;

/// <summary>Looks for private data in everything an editor wrote: name, fields and body of a file, names and texts of attachments.</summary>
internal static class PrivateDataScanner
{
    /// <summary>Reports every find at its place. A mobile number in a unit's contact is a declared work contact and may stand.</summary>
    public static void Scan(SourceText source, YamlMapping? fields, ICollection<Diagnostic> found)
    {
        foreach (PrivateFind find in PrivateText.In(source.Text))
        {
            Position position = source.At(find.Index);
            if (find.Kind != PrivateKind.Mobile || !IsWorkContact(position, fields))
            {
                found.Add(At(find, position));
            }
        }

        ScanName(source, found);
    }

    /// <summary>Looks at one cell of a table. Cells are looked at one by one: what stands beside a number there is not part of it.</summary>
    public static void ScanCell(string text, Position position, ICollection<Diagnostic> found)
    {
        foreach (PrivateFind find in PrivateText.In(text))
        {
            found.Add(At(find, position));
        }
    }

    /// <summary>
    /// Reports what an attachment that is plain text holds: the first find of each kind, since a table that has a column of numbers is one
    /// mistake and not a thousand.
    /// </summary>
    public static void ScanAttachment(SourceText source, ICollection<Diagnostic> found)
    {
        // A comma before a number is part of it in prose (1,234,567), and between two cells in a table.
        string text = source.Text.Replace(',', '\t');
        foreach (PrivateFind find in PrivateText.In(text).DistinctBy(f => f.Kind))
        {
            found.Add(At(find, source.At(find.Index)));
        }
    }

    /// <summary>Reports what the names of a file and its folders tell.</summary>
    public static void ScanName(SourceText source, ICollection<Diagnostic> found)
    {
        IReadOnlyList<PrivateFind> finds = PrivateText.In(source.Path.Replace('/', '\n'));
        foreach (PrivateFind find in finds.Where(f => f.Kind != PrivateKind.HomeAddress).Concat(finds.Where(f => f.Kind == PrivateKind.HomeAddress).Take(1)))
        {
            found.Add(At(find, source.Start));
        }
    }

    private static Diagnostic At(PrivateFind find, Position position) => find.Kind switch
    {
        PrivateKind.Identity => PrivateDataMistakes.IdentityNumber.At(position, find.Masked),
        PrivateKind.Mobile => PrivateDataMistakes.MobileNumber.At(position, find.Masked),
        PrivateKind.BankCard => PrivateDataMistakes.BankCard.At(position, find.Masked),
        _ => PrivateDataMistakes.HomeAddress.At(position),
    };

    private static bool IsWorkContact(Position position, YamlMapping? fields) =>
        fields?.Find(UnitFields.Contact) is YamlScalar contact && contact.Position.Line == position.Line;
}
