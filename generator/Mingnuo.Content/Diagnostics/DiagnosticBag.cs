using Mingnuo.Content.Baselines;

namespace Mingnuo.Content.Diagnostics;

/// <summary>Every mistake of one run. Safe to add to from several threads; printed once, sorted.</summary>
/// <param name="baseline">What is known already and so does not stop the build.</param>
public sealed class DiagnosticBag(Baseline? baseline = null)
{
    private readonly Lock _gate = new();
    private readonly List<Diagnostic> _all = [];
    private int _errors;

    /// <summary>Whether anything was found that stops the build.</summary>
    public bool HasErrors => _errors > 0 && (baseline is null || Match().New.Any(d => d.Kind.Severity == Severity.Error));

    /// <summary>What was found and is known, in order.</summary>
    public IReadOnlyList<Diagnostic> Known => baseline is null ? [] : Match().Known;

    /// <summary>What is known and was not found.</summary>
    public Baseline Gone => baseline is null ? Baseline.Empty : Match().Gone;

    /// <summary>The files that are left out of the site for what is known of them.</summary>
    public IReadOnlySet<string> LeftOut => baseline is null ? new HashSet<string>() : Match().LeftOut;

    /// <summary>Records a mistake.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            _all.Add(diagnostic);
            _errors += diagnostic.Kind.Severity == Severity.Error ? 1 : 0;
        }
    }

    /// <summary>Records several.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>All that was found and is new, by path and position.</summary>
    public IReadOnlyList<Diagnostic> Sorted() => baseline is null ? All() : Match().New;

    /// <summary>The files that would be left out if these mistakes were added.</summary>
    internal IReadOnlySet<string> LeftOutWith(DiagnosticBag more) =>
        baseline is null ? LeftOut : baseline.Match(All().Concat(more.All()).Order(DiagnosticOrder.Instance)).LeftOut;

    private BaselineMatch Match() => baseline!.Match(All());

    private Diagnostic[] All()
    {
        lock (_gate)
        {
            return [.. _all.Order(DiagnosticOrder.Instance)];
        }
    }
}
