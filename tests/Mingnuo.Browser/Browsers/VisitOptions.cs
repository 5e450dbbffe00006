namespace Mingnuo.Browser.Browsers;

/// <summary>What a visitor's device is like.</summary>
/// <param name="Width">CSS pixels; a phone has 360.</param>
/// <param name="Scripts">Whether JavaScript is on.</param>
/// <param name="Dark">Whether the dark scheme is preferred.</param>
/// <param name="Policy">Whether the browser keeps to the pages' own Content-Security-Policy.</param>
internal sealed record VisitOptions(int Width, bool Scripts = true, bool Dark = false, bool Policy = true)
{
    public const int Phone = 360;
    public const int Tablet = 768;
    public const int Desk = 1280;
}
