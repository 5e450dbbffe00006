using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Output;

/// <summary>What became of writing the site.</summary>
/// <param name="Outcome">Whether it is in place.</param>
/// <param name="Problem">Why not; <see langword="null"/> when it is.</param>
/// <param name="Changed">Files that are new or have other bytes than before.</param>
/// <param name="Kept">Files that were not touched.</param>
/// <param name="Removed">Files of the old site that the new one does not have.</param>
public sealed record OutputResult(OutputOutcome Outcome, Bilingual? Problem, int Changed, int Kept, int Removed)
{
    internal static OutputResult Written(int changed, int kept, int removed) => new(OutputOutcome.Written, null, changed, kept, removed);

    internal static OutputResult Refused(Bilingual why) => new(OutputOutcome.Refused, why, 0, 0, 0);

    internal static OutputResult Failed(Bilingual why) => new(OutputOutcome.Failed, why, 0, 0, 0);
}
