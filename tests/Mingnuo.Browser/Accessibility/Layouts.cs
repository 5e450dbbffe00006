using Mingnuo.Build.Theming;

namespace Mingnuo.Browser.Accessibility;

/// <summary>The layouts whose pages are looked at: all that a theme has.</summary>
internal static class Layouts
{
    public static TheoryData<string> All => [.. LayoutNames.Views.Keys];
}
