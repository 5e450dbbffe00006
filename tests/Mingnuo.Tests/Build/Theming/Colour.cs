using System.Globalization;

namespace Mingnuo.Tests.Build.Theming;

/// <summary>A colour in sRGB, each channel from 0 to 1.</summary>
internal sealed record Colour(double Red, double Green, double Blue)
{
    /// <summary>Reads <c>#a3191f</c>.</summary>
    public static Colour Parse(string hex)
    {
        double Channel(int at) => int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return new Colour(Channel(1), Channel(3), Channel(5));
    }

    /// <summary>As <c>color-mix(in srgb, this share, other)</c> does.</summary>
    public Colour Mix(double share, Colour other)
    {
        double Channel(double a, double b) => (share * a) + ((1 - share) * b);
        return new Colour(Channel(Red, other.Red), Channel(Green, other.Green), Channel(Blue, other.Blue));
    }

    /// <summary>WCAG 2.2, contrast ratio: from 1 to 21.</summary>
    public double Contrast(Colour other)
    {
        (double a, double b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    // WCAG 2.2, relative luminance.
    private double Luminance
    {
        get
        {
            static double Linear(double c) => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
            return (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));
        }
    }
}
