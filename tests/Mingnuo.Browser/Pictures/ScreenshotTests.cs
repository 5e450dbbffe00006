using System.Buffers.Binary;
using System.Globalization;
using Microsoft.Playwright;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;
using Mingnuo.Tests.House;

namespace Mingnuo.Browser.Pictures;

/// <summary>
/// The picture in README is the project's own home page. Run with <c>MINGNUO_SCREENSHOT=.github/screenshot.png</c> to take it anew;
/// then every layout is also photographed at three widths into <c>TestResults/screenshots/</c>, for people to look at.
/// </summary>
public sealed class ScreenshotTests(RealBrowser browser, BuiltHub built)
{
    private const string Variable = "MINGNUO_SCREENSHOT";

    /// <summary>As far as the campaign's timeline.</summary>
    private const int Height = 1360;

    /// <summary>Where the README's picture goes; nothing unless pictures are to be taken anew.</summary>
    internal static string? Wanted { get; } = Environment.GetEnvironmentVariable(Variable);

    [Fact]
    public async Task The_home_page_can_be_photographed_for_the_README()
    {
        await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(VisitOptions.Desk));
        await visit.GoAsync("");

        byte[] picture = await visit.Page.ScreenshotAsync(new() { FullPage = true, Clip = new() { Width = VisitOptions.Desk, Height = Height } });

        Assert.Equal((VisitOptions.Desk, Height), SizeOf(picture));
        Assert.Empty(visit.Faults);
        if (Wanted is { Length: > 0 } wanted)
        {
            await WriteAsync(Path.GetFullPath(wanted, Repository.Root), picture);
            await PhotographLayoutsAsync();
        }
    }

    private async Task PhotographLayoutsAsync()
    {
        foreach ((string layout, string address) in built.LongestPages())
        {
            foreach (int width in new[] { VisitOptions.Phone, VisitOptions.Tablet, VisitOptions.Desk })
            {
                await using var visit = await browser.VisitAsync(built.Site, new VisitOptions(width));
                await visit.GoAsync(address);
                string name = string.Create(CultureInfo.InvariantCulture, $"{layout}-{width}.png");
                await WriteAsync(
                    Path.Combine(Repository.Root, "TestResults", "screenshots", name),
                    await visit.Page.ScreenshotAsync(new() { FullPage = true, Animations = ScreenshotAnimations.Disabled }));
            }
        }
    }

    internal static async Task WriteAsync(string path, byte[] picture)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, picture);
    }

    /// <summary>A PNG begins with eight fixed bytes, then the header chunk: length, name, width, height.</summary>
    internal static (int Width, int Height) SizeOf(ReadOnlySpan<byte> png)
    {
        Assert.True(png[..8].SequenceEqual<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]), "not a PNG");
        return (BinaryPrimitives.ReadInt32BigEndian(png[16..]), BinaryPrimitives.ReadInt32BigEndian(png[20..]));
    }
}
