using System.Text;
using Mingnuo.Content.Checking.PrivateData;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Content.Reading;
using Mingnuo.Tests.Sites;

namespace Mingnuo.Tests.Content.Checking;

public sealed class PrivateDataTests
{
    // Numbers made for these tests: regions, days and check digits are right, the people do not exist.
    [Theory]
    [InlineData("身份证号11010519491231002X。", "MN0701", "11*************02X")]
    [InlineData("身份证号 11010519491231002x", "MN0701", "11*************02X")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ", "MN0701", "11*************02X")]
    [InlineData("440524188001010014 太早，440524198001010013", "MN0701", "44*************013")]
    [InlineData("110105 19491231 002X", "MN0701", "11*************02X")]
    [InlineData("旧号110105491231002", "MN0701", "11**********002")]
    [InlineData("电话13812345678", "MN0702", "138****5678")]
    [InlineData("电话：138 1234 5678", "MN0702", "138****5678")]
    [InlineData("电话138-1234-5678。", "MN0702", "138****5678")]
    [InlineData("(+86)13812345678", "MN0702", "138****5678")]
    [InlineData("8613912345678", "MN0702", "861******5678")]
    [InlineData("１９９１２３４５６７８", "MN0702", "199****5678")]
    [InlineData("17012345678", "MN0702", "170****5678")]
    [InlineData("卡号6222021234567890128", "MN0703", "622************0128")]
    [InlineData("6222 0212 3456 7890 128", "MN0703", "622************0128")]
    [InlineData("4111111111111111", "MN0703", "411*********1111")]
    [InlineData("5555-5555-5555-4444", "MN0703", "555*********4444")]
    [InlineData("家住青松小区3号楼2单元501室", "MN0704", "")]
    [InlineData("家住青松家园12号楼301室", "MN0704", "")]
    [InlineData("住某某里7栋402室", "MN0704", "")]
    [InlineData("柳树村36号", "MN0704", "")]
    [InlineData("青松胡同8号院2单元101号", "MN0704", "")]
    public void Private_data_is_stopped_and_shown_masked(string text, string code, string masked)
    {
        Diagnostic diagnostic = Assert.Single(Scan(text));

        Assert.Equal(code, diagnostic.Kind.Code);
        Assert.Contains(masked, diagnostic.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain("13812345678", diagnostic.Message(Language.Chinese) + diagnostic.Hint(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("姓名,手机\n甲,13812345678\n", "MN0702@2:3")]
    [InlineData("甲\t110105 19491231 002X\r\n乙,\"13812345678\"", "MN0701@1:3 MN0702@2:4")]
    [InlineData("1,234,567,890,123\n2011-02-28,12,13\n", "")]
    public void An_attachment_is_searched_cell_by_cell_in_whatever_encoding(string table, string expected)
    {
        using TestHub hub = TestHub.Small();
        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode, CodePagesEncodingProvider.Instance.GetEncoding("gb18030")! })
        {
            hub.Write("content/pages/files/a.csv", [.. Encoding.Unicode.Equals(encoding) ? encoding.GetPreamble() : [], .. encoding.GetBytes(table)]);

            Assert.Equal(expected, string.Join(' ', hub.Check().Select(found => found.Replace("content/pages/files/a.csv:", "", StringComparison.Ordinal))));
        }
    }

    [Theory]
    [InlineData("延教工〔2010〕21号")]
    [InlineData("延教工[2010]21号")]
    [InlineData("国办发〔2017〕47号")]
    [InlineData("2011-02-28")]
    [InlineData("2011年2月28日")]
    [InlineData("20110228")]
    [InlineData("2010-05-26 至 2012-11-08")]
    [InlineData("20100526-20121108")]
    [InlineData("010-69101234")]
    [InlineData("010-69101234转8012")]
    [InlineData("(010) 6910 1234")]
    [InlineData("69101234-8012")]
    [InlineData("400-810-1234")]
    [InlineData("95588")]
    [InlineData("12345")]
    [InlineData("ISBN 978-7-111-12345-6")]
    [InlineData("9787111123456")]
    [InlineData("ISBN 7-111-12345-X")]
    [InlineData("ISSN 1000-1234")]
    [InlineData("索引号 SL-2010-000123456789")]
    [InlineData("统一社会信用代码 91110000123456789A")]
    [InlineData("110105194912310021")]
    [InlineData("440524188001010014")]
    [InlineData("110105194902310023")]
    [InlineData("991234567890123")]
    [InlineData("110105491331002")]
    [InlineData("12812345678")]
    [InlineData("23812345678")]
    [InlineData("138123456789")]
    [InlineData("1381234567")]
    [InlineData("6222021234567890127")]
    [InlineData("1234567890123456")]
    [InlineData("0000000000000000")]
    [InlineData("经费 1234567.89 元")]
    [InlineData("圆周率 3.14159265358979")]
    [InlineData("1,234,567,890 人次")]
    [InlineData("https://example.org/item/13812345678")]
    [InlineData("https://example.org/?id=13812345678")]
    [InlineData("a13812345678b")]
    [InlineData("提交 e69ed6973812345678901234")]
    [InlineData("物资编号WZ6222021234567890128")]
    [InlineData("138****5678")]
    [InlineData("35*************123")]
    [InlineData("教学楼3号楼")]
    [InlineData("2号楼二层会议室")]
    [InlineData("第21号文件")]
    [InlineData("中学路8号")]
    [InlineData("高一3班501人")]
    [InlineData("参加 214 人，含后勤 9 人")]
    [InlineData("41 个村 2100 人次")]
    [InlineData("10:30-11:30")]
    [InlineData("A4 210×297")]
    [InlineData("东经 116.3912757")]
    public void What_only_looks_like_it_passes(string text) => Assert.Empty(Scan(text));

    [Theory]
    [InlineData("contact")]
    [InlineData("联系方式")]
    public void A_mobile_number_may_stand_as_a_declared_work_contact_and_nowhere_else(string contact)
    {
        var source = new SourceText("content/units/a.md", $"---\n{contact}: 办公室 13812345678\ntheme: 13912345678\n---\n");
        var found = new List<Diagnostic>();
        PrivateDataScanner.Scan(source, FrontMatter.Split(source, found).Fields, found);

        Assert.Equal("content/units/a.md:3:8", Assert.Single(found).Position.ToString());
    }

    [Fact]
    public void File_names_are_read_too()
    {
        var found = new List<Diagnostic>();
        PrivateDataScanner.Scan(new SourceText("content/pages/张某-13812345678.md", ""), null, found);

        Assert.Equal("MN0702", Assert.Single(found).Kind.Code);
    }

    private static List<Diagnostic> Scan(string text)
    {
        var found = new List<Diagnostic>();
        PrivateDataScanner.Scan(new SourceText("content/pages/a.md", text), null, found);
        return found;
    }
}
