using System.Text;
using CsCheck;
using Mingnuo.Build;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Tests.Content.Markdown;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Content.Hostile;

/// <summary>
/// Random files are read, never stumbled over. CsCheck makes a failing file as small as it can, and prints its seed; the environment
/// variable <c>CsCheck_Seed</c> runs that one again.
/// </summary>
public sealed class HostileFileTests : IDisposable
{
    private static readonly string[] s_folders = ["pages", "pledges", "plans", "profiles", "units"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mingnuo-hostile-");

    [Fact]
    public void A_random_file_gives_a_record_or_mistakes_inside_it_the_same_each_time_and_nothing_that_runs() =>
        Gen.Select(HostileText.File, Gen.Int[0, s_folders.Length - 1].Select(i => s_folders[i])).Sample(
            (text, folder) =>
            {
                byte[] bytes = Encoding.UTF8.GetBytes(text);
                ContentFile file = Read(bytes, folder);

                Assert.All(file.Diagnostics, AssertInside);
                Assert.Equal(file.Diagnostics.Select(Written), Read(bytes, folder).Diagnostics.Select(Written));
                XssDoorTests.AssertNothingRuns(file.Record?.Body.Html ?? "");
            },
            iter: 2_000,
            threads: 1);

    [Fact]
    public void Random_bytes_are_refused_or_read()
    {
        Gen.Byte.Array[0, 300].Sample(
            bytes => Assert.All(Read([.. "---\n"u8, .. bytes], "pages").Diagnostics, AssertInside),
            iter: 2_000,
            threads: 1);
    }

    [Fact]
    public void A_hub_with_a_random_file_is_built_or_refused()
    {
        using TestHub hub = TestHub.Small();
        HostileText.File.Sample(
            text =>
            {
                hub.Write("content/pledges/oak/2011.md", text);
                BuildResult result = hub.Build();
                Assert.Equal(result.Diagnostics.HasErrors, result.Tree is null);
                Assert.All(result.Diagnostics.Sorted(), AssertInside);
                Assert.Equal(result.Diagnostics.Sorted().Select(Written), hub.Build().Diagnostics.Sorted().Select(Written));
            },
            iter: 60,
            threads: 1);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private ContentFile Read(byte[] bytes, string folder)
    {
        string path = Path.Combine(_folder.FullName, "a.md");
        File.WriteAllBytes(path, bytes);
        return new ContentReader(_folder.FullName, "/mingnuo/").Read(new FoundFile(new ContentPath($"content/{folder}/a.md"), path, new FileStamp(bytes.Length, 0)));
    }

    private static void AssertInside(Diagnostic diagnostic)
    {
        (SourceText source, int line, int column) = diagnostic.Position;
        Assert.InRange(line, 1, source.Text.Count(c => c == '\n') + 1);
        Assert.InRange(column, 1, source.Line(line).Length + 1);
        Assert.NotEmpty(diagnostic.Message(Language.Chinese));
        Assert.NotEmpty(diagnostic.Hint(Language.English));
    }

    private static string Written(Diagnostic diagnostic) => $"{diagnostic} → {diagnostic.Hint(Language.Chinese)}";
}
