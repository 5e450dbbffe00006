using System.Text.Json;
using Mingnuo.Build;
using Mingnuo.Tests.Cli;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Build.Help;

public sealed class HelpPagesTests : IDisposable
{
    private const string Page = "https://example.org/hub/guide/errors/MN0202/";

    private readonly TestHub _hub = TestHub.Small();

    [Fact]
    public void A_code_that_the_hub_s_guide_explains_has_an_address_and_others_have_none()
    {
        Explain("MN0202");
        BuildResult result = _hub.Build();

        Assert.NotNull(result.Tree);
        Assert.Equal([Page, null], new[] { "MN0202", "MN0203" }.Select(code => result.Help.For(Kind(code))));
    }

    [Fact]
    public void The_explanation_is_named_in_every_format()
    {
        Explain("MN0202");
        _hub.Replace("content/units/desk.md", "group: desk", "groop: desk");

        Assert.Contains($"\n    详见 {Page}\n", CliProgram.Run(_hub.Root, "check").Output, StringComparison.Ordinal);
        Assert.EndsWith($"%0A{Page}\n", CliProgram.Run(_hub.Root, "check", "--format", "github").Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(CliProgram.Run(_hub.Root, "check", "--format", "json").Output);
        Assert.Equal(Page, json.RootElement.GetProperty("problems")[0].GetProperty("help").GetString());
    }

    [Fact]
    public void A_hub_whose_settings_cannot_be_read_has_no_address_to_name()
    {
        Explain("MN0202");
        _hub.Replace("site/hub.yml", "name: 小县公开栏", "nam: 小县公开栏");

        Assert.Null(_hub.Build().Help.For(Kind("MN0202")));
    }

    public void Dispose() => _hub.Dispose();

    private void Explain(string code) => _hub.Write($"content/pages/guide/errors/{code}.md", $"---\ntitle: {code}\n---\n意思是……\n");

    private static Mingnuo.Content.Diagnostics.DiagnosticKind Kind(string code) => Mingnuo.Content.Diagnostics.DiagnosticKind.Error(code, "", "", "", "");
}
