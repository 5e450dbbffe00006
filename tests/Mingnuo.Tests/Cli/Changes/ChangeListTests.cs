using Mingnuo.Cli.Changes;

namespace Mingnuo.Tests.Cli.Changes;

public sealed class ChangeListTests
{
    [Fact]
    public void Every_status_of_git_is_read_and_names_may_hold_anything_but_NUL() => Assert.Equal(
        [
            new ChangedFile(ChangeKind.Added, "content/甲 乙.md"), new ChangedFile(ChangeKind.Changed, "a\nb\t|.md"), new ChangedFile(ChangeKind.Removed, "c.md"),
            new ChangedFile(ChangeKind.Moved, "e.md", "d.md"), new ChangedFile(ChangeKind.Added, "g.md"), new ChangedFile(ChangeKind.Changed, "h.md"),
        ],
        ChangeList.Parse("A\0content/甲 乙.md\0M\0a\nb\t|.md\0D\0c.md\0R087\0d.md\0e.md\0C100\0f.md\0g.md\0T\0h.md\0"));

    [Fact]
    public void A_proposal_may_change_nothing() => Assert.Empty(ChangeList.Parse(""));

    [Theory]
    [InlineData("A\tcontent/a.md\n")]
    [InlineData("A\0content/a.md")]
    [InlineData("A\0")]
    [InlineData("R100\0a.md\0")]
    [InlineData("X\0a.md\0")]
    [InlineData("\0a.md\0")]
    public void What_git_does_not_write_is_refused(string text) => Assert.Throws<FormatException>(() => ChangeList.Parse(text));
}
