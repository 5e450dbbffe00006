using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Markdown.Rendering;

/// <summary>The body that is being rendered.</summary>
/// <param name="Source">The file it stands in.</param>
/// <param name="BodyStart">Its offset in that file.</param>
/// <param name="From">Where that file lives; relative links begin there.</param>
/// <param name="BasePath">Where the site begins on its host; ends with <c>/</c>.</param>
/// <param name="Found">Where mistakes go.</param>
internal sealed record BodyContext(SourceText Source, int BodyStart, ContentPath From, string BasePath, ICollection<Diagnostic> Found);
