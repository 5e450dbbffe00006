using Mingnuo.Build.Help;
using Mingnuo.Build.Output;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build;

/// <summary>What came of a build.</summary>
/// <param name="Diagnostics">Everything that was found, errors and warnings.</param>
/// <param name="Tree">The finished site; <see langword="null"/> when there are errors.</param>
/// <param name="AsOf">The day that it was computed for.</param>
/// <param name="BasePath">The site's base path, beginning and ending with a slash.</param>
/// <param name="PageCount">How many pages it has.</param>
/// <param name="HeldBack">How many records are dated after that day and wait.</param>
/// <param name="Help">Where the hub explains what was found.</param>
/// <param name="Names">What the files under <c>content/</c> are called.</param>
public sealed record BuildResult(DiagnosticBag Diagnostics, OutputTree? Tree, DateOnly AsOf, string BasePath, int PageCount, int HeldBack, HelpPages Help, ContentNames Names);
