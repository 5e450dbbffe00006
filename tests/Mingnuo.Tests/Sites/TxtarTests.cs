namespace Mingnuo.Tests.Sites;

public sealed class TxtarTests
{
    [Fact]
    public void Files_come_in_order_with_every_line_as_it_stands() => Assert.Equal(
        [("a.md", "---\ntitle: 一\n---\n\n正文\n"), ("b/c.yml", ""), ("d.txt", "-- x--\n--  --\nlast")],
        Txtar.Parse("a comment\n-- a.md --\n---\ntitle: 一\n---\n\n正文\n-- b/c.yml --\n-- d.txt --\n-- x--\n--  --\nlast"));

    [Fact]
    public void A_last_line_end_is_kept() => Assert.Equal([("a", "x\n")], Txtar.Parse("-- a --\nx\n"));

    [Fact]
    public void A_text_without_a_marker_has_no_files() => Assert.Empty(Txtar.Parse("only\na comment\n"));
}
