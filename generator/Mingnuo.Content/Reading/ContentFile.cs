using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Markdown;
using Mingnuo.Content.Records;

namespace Mingnuo.Content.Reading;

/// <summary>One file under <c>content/</c>, read once: the record it makes, or what is wrong with it.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Source">Its text.</param>
/// <param name="Record">What it makes; <see langword="null"/> when its fields have mistakes.</param>
/// <param name="Body">Its body, rendered whatever its fields are like, so that one run tells all mistakes.</param>
/// <param name="Fields">Its fields as written; <see langword="null"/> when they could not be read at all.</param>
/// <param name="References">The names it uses that must exist elsewhere.</param>
/// <param name="Diagnostics">What is wrong inside this file.</param>
internal sealed record ContentFile(
    ContentPath Path,
    SourceText Source,
    ContentRecord? Record,
    MarkdownBody Body,
    YamlMapping? Fields,
    IReadOnlyList<Reference> References,
    IReadOnlyCollection<Diagnostic> Diagnostics) : IReadFile;
