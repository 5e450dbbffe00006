using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Mingnuo.Content.Markdown.Rendering;

/// <summary>Tables, in a frame that scrolls. Alignment is a class, because the site's security policy allows no inline style.</summary>
internal sealed class TableRenderer : BodyObjectRenderer<Table>
{
    protected override void Write(BodyRenderer body, Table obj)
    {
        body.OpenTableFrame();
        body.WriteLine("<table>");
        string? section = null;
        foreach (TableRow row in obj.Cast<TableRow>())
        {
            string wanted = row.IsHeader ? "thead" : "tbody";
            if (wanted != section)
            {
                CloseSection(body, section);
                body.Write('<').Write(wanted).WriteLine(">");
                section = wanted;
            }

            WriteRow(body, obj, row);
        }

        CloseSection(body, section);
        body.Write("</table>");
        body.CloseTableFrame();
        body.WriteLine();
    }

    private static void CloseSection(BodyRenderer body, string? section)
    {
        if (section is not null)
        {
            body.Write("</").Write(section).WriteLine(">");
        }
    }

    private static void WriteRow(BodyRenderer body, Table table, TableRow row)
    {
        body.Write("<tr>");
        for (int i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];

            // The corner over a column of names is often empty; an empty header cell announces nothing (axe: empty-table-header).
            bool isHeader = row.IsHeader && !IsEmpty(cell);
            body.Write(isHeader ? "<th scope=\"col\"" : "<td");
            int column = cell.ColumnIndex < 0 ? i : cell.ColumnIndex;
            WriteAlignment(body, column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null);
            body.Write('>');

            bool before = body.ImplicitParagraph;
            body.ImplicitParagraph = cell.Count == 1;
            body.WriteChildren(cell);
            body.ImplicitParagraph = before;
            body.Write(isHeader ? "</th>" : "</td>");
        }

        body.WriteLine("</tr>");
    }

    private static bool IsEmpty(TableCell cell) => cell.Count == 0 || (cell is [LeafBlock only] && PlainText.IsBlank(only.Inline));

    private static void WriteAlignment(BodyRenderer body, TableColumnAlign? alignment)
    {
        if (alignment is TableColumnAlign.Center or TableColumnAlign.Right)
        {
            body.Write(alignment == TableColumnAlign.Center ? " class=\"center\"" : " class=\"right\"");
        }
    }
}
