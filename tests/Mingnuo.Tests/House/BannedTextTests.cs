namespace Mingnuo.Tests.House;

public sealed class BannedTextTests
{
    [Fact]
    public void No_committed_file_contains_what_is_banned() =>
        Assert.Empty(Repository.Files.SelectMany(BannedText.In));

    // Each example is written with a ¦ inside, taken out before the test, so that the test above does not find it here.
    [Theory]
    [InlineData("// TO¦DO later", "unfinished work")]
    [InlineData("throw new NotImple¦mentedException();", "unfinished work")]
    [InlineData("try { } ca¦tch { }", "an exception swallowed")]
    [InlineData("ca¦tch (IOException)\n{\n}", "an exception swallowed")]
    [InlineData("ca¦tch (IOException e) when (e.HResult == 3) { }", "an exception swallowed")]
    [InlineData("ca¦tch (Exception) { // never mind\n }", "an exception swallowed")]
    [InlineData("see /t¦mp/notes.txt", "a path of one machine")]
    [InlineData("\"/ho¦me/li/hub\"", "a path of one machine")]
    [InlineData("source: https://api.nu¦get.org/v3", "a package registry's host")]
    public void The_rule_finds_a_planted_example(string planted, string rule) =>
        Assert.StartsWith($"a.cs:2: {rule}: ", Assert.Single(BannedText.In(File("\n" + planted))), StringComparison.Ordinal);

    [Theory]
    [InlineData("catch (IOException) { /* the lock's holder is gone */ }")]
    [InlineData("catch (Exception e) { bag.Add(e); }")]
    [InlineData("content/tmp¦/a.md, ../work¦/b.md, hackathon, todo")]
    public void The_rule_lets_the_harmless_pass(string text) => Assert.Empty(BannedText.In(File(text)));

    private static RepositoryFile File(string text) => new("a.cs", text.Replace("¦", "", StringComparison.Ordinal));
}
