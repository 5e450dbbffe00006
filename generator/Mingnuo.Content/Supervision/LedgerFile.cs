using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;

namespace Mingnuo.Content.Supervision;

/// <summary>A ledger's file, read once: the ledger it makes, or what is wrong with it.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Source">Its text.</param>
/// <param name="Ledger">What it makes; <see langword="null"/> when it has mistakes.</param>
/// <param name="References">The names it uses that must exist elsewhere.</param>
/// <param name="Diagnostics">What is wrong inside this file.</param>
internal sealed record LedgerFile(
    ContentPath Path,
    SourceText Source,
    Ledger? Ledger,
    IReadOnlyList<Reference> References,
    IReadOnlyCollection<Diagnostic> Diagnostics) : IReadFile;
