using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Campaigns;
using Mingnuo.Content.Records;

namespace Mingnuo.Build.Pipelines;

/// <summary>A pledge item with everything that boards ask of it.</summary>
/// <param name="Pledge">Its pledge.</param>
/// <param name="Source">The item.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Status">Where it stands on the site's day.</param>
/// <param name="Carriers">The carriers that it serves.</param>
/// <param name="View">What templates see of it.</param>
internal sealed record Item(Pledge Pledge, PledgeItem Source, Unit Unit, PledgeStatus Status, IReadOnlyList<Carrier> Carriers, ItemView View);
