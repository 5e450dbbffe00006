using System.Text.RegularExpressions;
using Mingnuo.Content.Reading;

namespace Mingnuo.Tests.Content.Reading;

public sealed class AddressSegmentTests
{
    [Theory]
    [InlineData("2011.md")]
    [InlineData("qingtong-middle")]
    [InlineData("青桐中学")]
    [InlineData("关于做好2011年工作的通知（一）.md")]
    [InlineData("《方案》、附件.pdf")]
    [InlineData("a_b.c-d.png")]
    [InlineData("A")]
    [InlineData("résumé")] // one character for each letter
    [InlineData("console")]
    [InlineData("com10")]
    [InlineData("𠀀")]
    [InlineData("😀")]
    [InlineData("한글")]
    public void A_name_that_every_system_keeps_is_part_of_an_address(string name) => Assert.True(AddressSegment.IsSafe(name));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a b")]
    [InlineData("a\u00A0b")]
    [InlineData("a\u3000b")]
    [InlineData("a\tb")]
    [InlineData("a\nb")]
    [InlineData("a\u2028b")]
    [InlineData("a\u2029b")]
    [InlineData("a\0b")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("C:")]
    [InlineData("a?")]
    [InlineData("a*")]
    [InlineData("a\"b")]
    [InlineData("a'b")]
    [InlineData("a<b")]
    [InlineData("a|b")]
    [InlineData("a%20b")]
    [InlineData("%2e%2e")]
    [InlineData("a#b")]
    [InlineData("a&b")]
    [InlineData("a+b")]
    [InlineData("a;b")]
    [InlineData("a{{b}}")]
    [InlineData("~a")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("con")]
    [InlineData("CON.md")]
    [InlineData("Nul.txt")]
    [InlineData("aux.tar.gz")]
    [InlineData("com1")]
    [InlineData("LPT9.md")]
    [InlineData("a\u200Bb")] // zero width
    [InlineData("a\u202Eb")] // turned around
    [InlineData("a\uFEFF")]
    [InlineData("a\u00ADb")] // soft hyphen
    [InlineData("a\uFFFDb")]
    [InlineData("a\uE000b")] // private use
    [InlineData("a\u0378b")] // not a character
    [InlineData("re\u0301sume\u0301")] // letter and accent apart
    [InlineData("\uF900")] // stands for 豈
    [InlineData("\u212A")] // stands for K
    [InlineData("\u1112\u1161\u11AB")] // stands for 한
    [InlineData("\u3164")] // an empty letter
    public void A_name_that_some_system_changes_or_nobody_can_type_is_not(string name) => Assert.False(AddressSegment.IsSafe(name));

    [Fact]
    public void A_name_has_at_most_200_bytes()
    {
        Assert.True(AddressSegment.IsSafe(new string('a', 200)));
        Assert.False(AddressSegment.IsSafe(new string('a', 201)));
        Assert.True(AddressSegment.IsSafe(new string('汉', 66)));
        Assert.False(AddressSegment.IsSafe(new string('汉', 67)));
    }

    [Fact]
    public void The_pattern_for_editors_agrees_on_every_single_character() => Assert.All(
        Enumerable.Range(' ', 0x7F - ' ').SelectMany(c => new[] { $"a{(char)c}b", $"a{(char)c}", $"{(char)c}b" }),
        name => Assert.True(AddressSegment.IsSafe(name) == Regex.IsMatch(name, AddressSegment.Pattern, RegexOptions.None, TimeSpan.FromSeconds(1)), name));
}
