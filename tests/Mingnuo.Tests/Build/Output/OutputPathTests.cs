using Mingnuo.Build.Output;

namespace Mingnuo.Tests.Build.Output;

public sealed class OutputPathTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("units/青桐中学/index.html")]
    [InlineData("a b/c-d_e.f%20#x.png")]
    [InlineData(".nojekyll")]
    [InlineData("a/.mingnuo")]
    [InlineData("console/comma.html")]
    [InlineData("é/ئۇيغۇر/한국.html")]
    [InlineData("𠮷/index.html")]
    public void A_plain_path_is_fit(string path) => Assert.Null(OutputPath.Fault(path));

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("./a")]
    [InlineData("a\\b")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("a\u007Fb")]
    [InlineData("C:")]
    [InlineData("a?b")]
    [InlineData("a|b")]
    [InlineData("a.")]
    [InlineData("a /b")]
    [InlineData("NUL")]
    [InlineData("a/con.html")]
    [InlineData("a/Com1.txt.html")]
    [InlineData("lpt9")]
    [InlineData(".mingnuo")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u200Bb")]
    [InlineData("a\uFEFFb")]
    [InlineData("e\u0301")]
    [InlineData("か\u3099")]
    [InlineData("\uF900")]
    [InlineData("\u212A")]
    [InlineData("\u1112\u1161")]
    public void A_path_that_some_system_takes_otherwise_is_unfit(string path) => Assert.NotNull(OutputPath.Fault(path));

    [Fact]
    public void Half_a_surrogate_pair_is_unfit() => Assert.NotNull(OutputPath.Fault("a" + (char)0xD842));

    [Fact]
    public void A_part_may_have_200_bytes_of_utf8_and_not_one_more()
    {
        string han = new('青', 66);
        Assert.Null(OutputPath.Fault($"{han}ab/{han}ab"));
        Assert.NotNull(OutputPath.Fault($"a/{han}abc"));
    }
}
