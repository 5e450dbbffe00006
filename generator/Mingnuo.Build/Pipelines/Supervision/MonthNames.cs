using System.Globalization;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Reading;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>Months as pages name them.</summary>
internal static class MonthNames
{
    public static MonthNameView Of(Site site, Month month) =>
        new(month.ToString(), month.Year, Long(site, month), Written(site, "month.short", month), site.Urls.For(Addresses.Month(month)));

    /// <summary><c>2010年6月</c>.</summary>
    public static string Long(Site site, Month month) => Written(site, "month.long", month);

    private static string Written(Site site, string form, Month month) =>
        site.Strings.Format(form, month.Year, month.Number, month.First.ToString("MMMM", CultureInfo.InvariantCulture), month.First.ToString("MMM", CultureInfo.InvariantCulture));
}
