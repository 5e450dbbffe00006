using System.Globalization;

namespace Mingnuo.Benchmarks.Contestants;

/// <summary>The hub as Mingnuo reads it: pages alone, no campaign.</summary>
internal sealed class MingnuoSite(string program, string theme, string root) : Contestant($"Mingnuo, theme {theme}", root)
{
    public override Command Build(string output) => new(program, "build", "--root", Root, "--output", output);

    public override Command Preview(int port) =>
        new(program, "preview", "--root", Root, "--port", port.ToString(CultureInfo.InvariantCulture));

    protected override string PagesFolder => Path.Combine(Root, "content", "pages");

    protected override string SectionFile => "index.md";

    protected override void WriteSettings()
    {
        Directory.CreateDirectory(Path.Combine(Root, "site"));
        Write(Path.Combine(Root, "site", "hub.yml"), $"name: 基准测试站\nbase-url: http://127.0.0.1:5080/\ntheme: {theme}\n");
    }
}
