using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Settings;

/// <summary>The site's navigation, <c>site/navigation.yml</c>.</summary>
/// <param name="Main">The entries of the header.</param>
/// <param name="Footer">The entries of the footer.</param>
public sealed record Navigation(IReadOnlyList<NavigationItem> Main, IReadOnlyList<NavigationItem> Footer)
{
    private static readonly Field<IReadOnlyList<NavigationItem>> MainField =
        Groups("main", "主导航", "逐条写页头的导航", NavigationItem.Shape);

    private static readonly Field<IReadOnlyList<NavigationItem>> FooterField =
        Groups("footer", "页脚导航", "逐条写页脚的导航", NavigationItem.Shape);

    internal static Shape<Navigation> Shape { get; } =
        new("导航", [MainField, FooterField], fields => new Navigation(fields.List(MainField), fields.List(FooterField)));
}
