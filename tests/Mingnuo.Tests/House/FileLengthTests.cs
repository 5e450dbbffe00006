namespace Mingnuo.Tests.House;

public sealed class FileLengthTests
{
    private static readonly string[] s_code = [".cs", ".js", ".cjs", ".liquid", ".css"];

    [Fact]
    public void No_code_file_is_over_300_lines() =>
        Assert.Empty(Code().Where(file => file.Lines > 300).Select(file => $"{file.Path}: {file.Lines}"));

    [Fact]
    public void Half_of_the_generator_s_files_have_at_most_60_lines()
    {
        var lines = Code().Where(file => file.Path.StartsWith("generator/", StringComparison.Ordinal))
            .Select(file => file.Lines).Order().ToArray();

        Assert.InRange(lines[lines.Length / 2], 1, 60);
    }

    [Fact]
    public void A_partial_fits_on_one_screen() =>
        Assert.Empty(Code().Where(file => file.Path.Contains("/partials/", StringComparison.Ordinal) && file.Lines > 40)
            .Select(file => $"{file.Path}: {file.Lines}"));

    private static IEnumerable<RepositoryFile> Code() => Repository.Files.Where(file => s_code.Contains(file.Extension, StringComparer.Ordinal));
}
