using System.Text;
using System.Xml;

namespace Mingnuo.Build.Pipelines.Feeds;

/// <summary>Text as XML can hold it.</summary>
internal static class XmlText
{
    /// <summary>
    /// The text without characters that XML 1.0 has no way to write; pages drop or show them, but one of them would make the whole feed
    /// unreadable.
    /// </summary>
    public static string Of(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString();
    }
}
