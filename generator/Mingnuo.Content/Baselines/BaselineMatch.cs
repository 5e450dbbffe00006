using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Baselines;

/// <summary>What was found, held against what is known.</summary>
/// <param name="Known">Found and known.</param>
/// <param name="New">Found and not known.</param>
/// <param name="Gone">Known and no longer found.</param>
internal sealed record BaselineMatch(IReadOnlyList<Diagnostic> Known, IReadOnlyList<Diagnostic> New, Baseline Gone)
{
    /// <summary>
    /// The files that are left out of the site: they have a known mistake that nobody may be shown, and no new one, which stops the
    /// build and should not be drowned in what follows from the file's absence.
    /// </summary>
    public IReadOnlySet<string> LeftOut
    {
        get
        {
            var paths = Known.Where(d => KnownConsequences.Of(d) == KnownConsequence.LeftOut).Select(Path).ToHashSet(StringComparer.Ordinal);
            paths.ExceptWith(New.Where(d => d.Kind.Severity == Severity.Error).Select(Path));
            return paths;
        }
    }

    private static string Path(Diagnostic diagnostic) => diagnostic.Position.Source.Path;
}
