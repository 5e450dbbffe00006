using System.Reflection;
using Mingnuo.Build;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>Every kind of diagnostic that the generator declares.</summary>
internal static class DiagnosticKinds
{
    /// <summary>Found by reflection, so that none can be forgotten.</summary>
    public static IReadOnlyList<DiagnosticKind> All { get; } =
        [.. new[] { typeof(DiagnosticKind).Assembly, typeof(Engine).Assembly }
            .SelectMany(a => a.GetTypes())
            .Where(t => t.Name.EndsWith("Mistakes", StringComparison.Ordinal))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(f => f.GetValue(null)).OfType<DiagnosticKind>()];
}
