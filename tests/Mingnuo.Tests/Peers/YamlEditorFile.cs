namespace Mingnuo.Tests.Peers;

/// <summary>A file in an editor.</summary>
/// <param name="Path">Where it stands in the repository.</param>
/// <param name="Text">What is in it.</param>
/// <param name="At">Where the cursor stands, from 0; nowhere, if nothing is to be offered.</param>
internal sealed record YamlEditorFile(string Path, string Text, (int Line, int Character)? At = null)
{
    /// <summary>What the YAML support is shown: of Markdown only the front matter, as the extensions do that show it any.</summary>
    public string Shown => Path.EndsWith(".md", StringComparison.Ordinal) ? "---\n" + Text.Split("---\n", 3)[1] : Text;
}
