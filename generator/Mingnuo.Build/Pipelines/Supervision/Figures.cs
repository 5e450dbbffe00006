using System.Globalization;
using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>Key figures with their words.</summary>
internal static class Figures
{
    /// <summary>A figure by the key of its words; whether it is bad is asked only where it is not none.</summary>
    public static KeyFigureView Of(Site site, string key, int number, string url, int? whole = null, bool isBad = false) =>
        new(site.Strings[$"figure.{key}"], Written(number), whole, site.Strings[$"figure.{key}.unit"], url, isBad && number > 0);

    /// <summary><c>12</c>, in every culture.</summary>
    public static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
