using Mingnuo.Build;
using Mingnuo.Content.Baselines;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Commands;

/// <summary>Finds the baseline that knows everything of today that may be known, and nothing else.</summary>
internal static class BaselineUpdate
{
    /// <summary>
    /// Builds until nothing new can be known: a page left out for its mistake is missed by pages that link to it, and so on. Ends because
    /// every round knows more.
    /// </summary>
    /// <returns>The baseline, and what a build with it finds.</returns>
    public static (Baseline Baseline, BuildResult Result) Run(BuildRequest request, Func<Engine, BuildResult> build)
    {
        Baseline baseline = Baseline.Empty;
        while (true)
        {
            BuildResult result = build(new Engine(request with { Baseline = baseline }));
            IReadOnlyList<Diagnostic> found = result.Diagnostics.Sorted();
            if (!found.Any(Baseline.CanHold))
            {
                return (baseline, result);
            }

            baseline = Baseline.Of([.. result.Diagnostics.Known, .. found]);
        }
    }
}
