using Mingnuo.Build.Theming;

namespace Mingnuo.Browser.Accessibility;

/// <summary>The layouts whose pages are looked at: all that a theme has, but for those that no page of the shipped hub has; stories look at these.</summary>
internal static class Layouts
{
    public static TheoryData<string> All => [.. LayoutNames.Views.Keys.Except(["moved", "withdrawals", "withdrawn"])];
}
