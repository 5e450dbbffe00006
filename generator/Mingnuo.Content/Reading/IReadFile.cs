using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Reading;

/// <summary>What came of reading one file.</summary>
internal interface IReadFile
{
    /// <summary>What is wrong inside it.</summary>
    IReadOnlyCollection<Diagnostic> Diagnostics { get; }
}
