namespace Mingnuo.Content.Diagnostics;

/// <summary>Every mistake of one run. Safe to add to from several threads; printed once, sorted.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock _gate = new();
    private readonly List<Diagnostic> _all = [];
    private int _errors;

    /// <summary>Whether anything was found that stops the build.</summary>
    public bool HasErrors => _errors > 0;

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

    /// <summary>All that was found, in the order that it is printed.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (_gate)
        {
            return [.. _all.Order(DiagnosticOrder.Instance)];
        }
    }
}
