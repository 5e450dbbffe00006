namespace Mingnuo.Tests.Peers;

public sealed class NuHtmlCheckerTests : IDisposable
{
    private const string Good = """
        <!doctype html>
        <html lang="zh-CN">
        <head><meta charset="utf-8"><title>明诺</title></head>
        <body><h1>公开承诺</h1><p>每一条都写着期限和负责人。</p></body>
        </html>

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("mingnuo-nu-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_sound_page_gets_no_message()
    {
        Write("index.html", Good);

        Assert.Empty(NuHtmlChecker.Check(_folder));
    }

    [Fact]
    public void A_fault_is_told_with_its_file_line_and_column()
    {
        Write("index.html", Good);
        Write("承诺/index.html", Good.Replace("<p>", "<p><img src=\"a.png\">", StringComparison.Ordinal));

        var message = Assert.Single(NuHtmlChecker.Check(_folder));

        Assert.Equal(("error", "承诺/index.html", 4), (message.Kind, message.File, message.Line));
        Assert.Contains("alt", message.Text, StringComparison.Ordinal);
        Assert.Equal(Good.Split('\n')[3].IndexOf("<p>", StringComparison.Ordinal) + 4, message.Column);
    }

    [Fact]
    public void A_warning_counts_too()
    {
        Write("index.html", Good.Replace(" lang=\"zh-CN\"", "", StringComparison.Ordinal));

        Assert.Equal("warning", Assert.Single(NuHtmlChecker.Check(_folder)).Kind);
    }

    [Theory]
    [InlineData("/assets/style.css", 0)]
    [InlineData("https://example.org/style.css", 1)]
    public void The_site_s_own_style_sheet_is_allowed_by_self_and_another_host_s_is_not(string address, int messages)
    {
        Write("index.html", Good.Replace("<title>", $"""
            <meta http-equiv="Content-Security-Policy" content="style-src 'self'"><link rel="stylesheet" href="{address}"><title>
            """, StringComparison.Ordinal));

        Assert.Equal(messages, NuHtmlChecker.Check(_folder).Count);
    }

    [Theory]
    [InlineData("<script type=\"application/ld+json\">{}</script>", 0)]
    [InlineData("<script>1</script>", 1)]
    public void Data_is_no_script_to_a_policy_and_an_inline_script_is(string element, int messages)
    {
        Write("index.html", Good.Replace("<title>", $"<meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'\">\n{element}\n<title>", StringComparison.Ordinal));

        Assert.Equal(messages, NuHtmlChecker.Check(_folder).Count);
    }

    private void Write(string path, string html)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, html);
    }
}
