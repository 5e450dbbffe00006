using System.Text.Json;
using CsCheck;
using Mingnuo.Search.Tokens;
using Mingnuo.Tests.House;

namespace Mingnuo.Tests.Search.Tokens;

public sealed class TokenizerTests
{
    private static readonly JsonElement[] s_cases =
        [.. JsonDocument.Parse(Repository.Read("tests/Mingnuo.Tests/Search/tokens.json")).RootElement.EnumerateArray()];

    [Fact]
    public void Every_shared_case_is_cut_as_it_says()
    {
        Assert.InRange(s_cases.Length, 200, int.MaxValue);
        Assert.All(s_cases, c =>
        {
            string text = c.GetProperty("text").GetString()!;
            Assert.Equal(Expected(c, "tokens"), Tokenizer.Tokens(text).Select(t => (t.Term, t.Position)));
            Assert.Equal(Expected(c, c.TryGetProperty("query", out _) ? "query" : "tokens"), Tokenizer.QueryTokens(text).Select(t => (t.Term, t.Position)));
        });
    }

    [Theory]
    [InlineData("见延教工〔2010〕21号文件", "201021", "2010〕21")]
    [InlineData("中𠀀国", "𠀀国", "𠀀国")]
    [InlineData("建筑30㎡，ｅ\u0301", "30m2", "30㎡")]
    [InlineData("建筑30㎡，ｅ\u0301", "é", "ｅ\u0301")]
    [InlineData("元年㍻三", "平成", "㍻")]
    [InlineData("元年㍻三", "成三", "㍻三")]
    public void A_token_tells_where_it_came_from(string text, string term, string source)
    {
        Token token = Tokenizer.Tokens(text).Single(t => t.Term == term);

        Assert.Equal(source, text[token.Start..token.End]);
    }

    [Fact]
    public void A_document_number_is_found_however_its_brackets_are_typed() =>
        Assert.All(["延教工〔2010〕21号", "延教工[2010]21号", "延教工（2010）第21号", "延教工 〔2010〕 21 号", "延教工201021号"], typed =>
            Assert.Subset(
                Tokenizer.Tokens("延教工〔2010〕21号").Select(t => (t.Term, t.Position)).ToHashSet(),
                Tokenizer.QueryTokens(typed).Select(t => (t.Term, t.Position)).ToHashSet()));

    [Fact]
    public void Any_text_gives_terms_that_cut_into_themselves_at_rising_positions() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char['一', '二'], Gen.Char["ab01〔〕 号第\ud840\udc00\u0301Ａ㍻"]), 0, 40].Sample(text =>
        {
            IReadOnlyList<Token> tokens = Tokenizer.Tokens(text);
            Assert.All(tokens, t => Assert.Equal(t.Term, Tokenizer.Tokens(t.Term)[0].Term));
            Assert.All(tokens.Zip(tokens.Skip(1)), pair => Assert.InRange(pair.Second.Position - pair.First.Position, 0, 2));
            Assert.All(tokens, t => Assert.InRange(t.End, t.Start + 1, text.Length));
        }, iter: 3000);

    [Fact]
    public void A_hundred_thousand_spaces_or_brackets_are_cut_at_once()
    {
        string hostile = new string(' ', 100_000) + new string('(', 100_000) + new string('\u0301', 100_000) + "(2010" + new string(' ', 100_000);

        Assert.Equal(["2010"], Tokenizer.Tokens(hostile).Select(t => t.Term));
    }

    private static IEnumerable<(string Term, int Position)> Expected(JsonElement c, string name) =>
        c.GetProperty(name).EnumerateArray().Select(t => (t[0].GetString()!, t[1].GetInt32()));
}
