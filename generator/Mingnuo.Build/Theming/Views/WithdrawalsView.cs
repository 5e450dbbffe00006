namespace Mingnuo.Build.Theming.Views;

/// <summary>The register of everything withdrawn.</summary>
/// <param name="Records">The last withdrawn first.</param>
/// <param name="Rules">How the site's figures count what was withdrawn.</param>
public sealed record WithdrawalsView(IReadOnlyList<WithdrawnCardView> Records, IReadOnlyList<string> Rules);
