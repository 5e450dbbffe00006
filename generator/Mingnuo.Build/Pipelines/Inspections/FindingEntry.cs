using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Records;
using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Inspections;

/// <summary>A finding with everything that boards ask of it.</summary>
/// <param name="Inspection">The inspection.</param>
/// <param name="Source">The finding.</param>
/// <param name="Unit">Whose it is.</param>
/// <param name="Status">Where it stands on the site's day.</param>
/// <param name="View">What templates see of it.</param>
internal sealed record FindingEntry(Inspection Inspection, Finding Source, Unit Unit, FindingStatus Status, FindingView View);
