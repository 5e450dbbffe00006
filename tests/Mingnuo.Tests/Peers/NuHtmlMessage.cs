using System.Globalization;

namespace Mingnuo.Tests.Peers;

/// <summary>One finding of the Nu HTML checker.</summary>
/// <param name="Kind"><c>error</c>, <c>warning</c> or <c>info</c>; a page that could not be read at all is an <c>error</c>.</param>
/// <param name="File">Relative to the checked folder, with <c>/</c>.</param>
internal sealed record NuHtmlMessage(string Kind, string File, int Line, int Column, string Text)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: {Kind}: {Text}");
}
