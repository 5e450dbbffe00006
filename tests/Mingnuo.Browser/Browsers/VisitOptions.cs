namespace Mingnuo.Browser.Browsers;

/// <summary>What a visitor's device is like.</summary>
/// <param name="Width">CSS pixels; a phone has 360.</param>
/// <param name="Scripts">Whether JavaScript is on.</param>
/// <param name="Dark">Whether the dark scheme is preferred.</param>
/// <param name="Policy">Whether the browser keeps to the pages' own Content-Security-Policy.</param>
/// <param name="Scale">Pixels of a picture to one CSS pixel.</param>
internal sealed record VisitOptions(int Width, bool Scripts = true, bool Dark = false, bool Policy = true, float Scale = 1)
{
    public const int Phone = 360;
    public const int Tablet = 768;
    public const int Desk = 1280;
}
