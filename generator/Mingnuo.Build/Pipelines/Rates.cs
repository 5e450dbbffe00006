using System.Globalization;
using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Pipelines;

/// <summary>Rates to one decimal that do not flatter: what is not nothing is not 0, what is not all is not 100.</summary>
internal static class Rates
{
    private const int PerMille = 1000;

    public static RateView Of(int part, int whole) => new(part, whole, whole == 0 ? "" : Percent(part, whole));

    private static string Percent(int part, int whole)
    {
        if (part == 0 || part == whole)
        {
            return part == 0 ? "0" : "100";
        }

        int tenths = Math.Clamp(Bars.Share(part, whole, PerMille), 1, PerMille - 1);
        return string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}");
    }
}
