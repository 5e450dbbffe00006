using System.Security.Cryptography;
using System.Text;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Build.Permanence;

/// <summary>
/// The revisions of a record as hashes of which each holds the one before it: SHA-256 over that hash, as hexadecimal digits, and the
/// canonical text. So none can be taken out or rewritten without all that follow being others.
/// </summary>
internal static class RevisionChain
{
    /// <summary>The chain of texts, oldest first. One that says the same as the one before it is no revision.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> texts)
    {
        var chain = new List<string>();
        string? last = null;
        foreach (string text in texts.Where(t => t != last))
        {
            chain.Add(Hash((chain.Count == 0 ? "" : chain[^1]) + text));
            last = text;
        }

        return chain;
    }

    /// <summary>SHA-256 of a text as UTF-8, in hexadecimal digits.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>A file's text without what no reader sees: its encoding, its line ends, spaces at the ends of lines. What is no text is empty.</summary>
    public static string Canonical(ReadOnlySpan<byte> bytes, string path) =>
        SourceReader.Decode(bytes, path, new List<Diagnostic>()) is { } source ? Canonical(source.Text) : "";

    /// <summary>The same of a text that was read.</summary>
    public static string Canonical(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd())).TrimEnd() + "\n";
}
