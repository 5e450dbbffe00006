using Mingnuo.Content.Reading;
using static Mingnuo.Content.Records.CommonFields;

namespace Mingnuo.Content.Settings;

/// <summary>The fields of <c>site/hub.yml</c>.</summary>
internal static class HubSettingsFields
{
    private static readonly Field<string> Name = Required("name", "站名", "写网站名称", "延庆县教育系统创先争优活动公开栏");
    private static readonly Field<string> ShortName = Text("short-name", "简称", "写手机页头用的简称", "创先争优公开栏");
    private static readonly Field<string> Description = Text("description", "简介", "用一两句话说明网站", "公开每一项承诺的期限、责任人和兑现情况，请群众监督");
    private static readonly Field<Uri> BaseUrl = new("base-url", "网址", "写网站将来的网址", "https://example.org/hub/", new WebAddressType(), isRequired: false);
    private static readonly Field<string> Language = new("language", "界面语言", "写 zh-CN 或 en", "zh-CN", new WordType("zh-CN", "en"), isRequired: false);
    private static readonly Field<string> Theme = Text("theme", "主题样式", "写 themes/ 下的文件夹名", "mingnuo");
    private static readonly Field<DateOnly> AsOf = Date("as-of", "统计日期", "固定统计日期时写；不写就用生成当天", "2011-08-15");
    private static readonly Field<string> Repository = Text("repository", "仓库网址", "写存放本站文件的仓库网址", "https://github.com/mingnuo/mingnuo");
    private static readonly Field<string> Branch = Text("branch", "分支", "写仓库的分支名", "main");
    private static readonly Field<string> Contact = Text("contact", "联系方式", "写读者怎样联系维护者", "对公开内容有疑问，请写信给有关单位");
    private static readonly Field<string> SampleNotice = Text("sample-notice", "示例说明", "写示例数据页面顶部的说明", "本页内容都是虚构的示例");
    private static readonly Field<string> SiteIdCode = Text("site-id-code", "网站标识码", "只有登记过的政府网站才写", "1101190001");
    private static readonly Field<IReadOnlyList<string>> Keywords = Texts("keywords", "关键词", "逐条写关键词", "[创先争优, 公开承诺, 教育系统]");
    private static readonly Field<DataLicence> DataLicence = Group("data-licence", "数据许可", "写别人可以按什么许可使用开放数据；还没有定的不写", Settings.DataLicence.Shape);
    private static readonly Field<SearchSettings> Search = Group("search", "搜索", "一般不用写", SearchSettings.Shape);

    public static readonly Shape<HubSettings> Shape = new(
        "网站设置",
        [Name, ShortName, Description, BaseUrl, Language, Theme, AsOf, Repository, Branch, Contact, SampleNotice, SiteIdCode, Keywords, DataLicence, Search],
        Read);

    private static HubSettings Read(FieldReader fields)
    {
        string name = fields.Required(Name);
        return new HubSettings(
            name,
            fields.Optional(ShortName) ?? name,
            fields.Optional(Description),
            fields.Optional(BaseUrl) ?? WebAddressType.Local,
            fields.Optional(Language) ?? "zh-CN",
            fields.Optional(Theme) ?? "mingnuo",
            fields.OptionalValue(AsOf),
            fields.Optional(Repository)?.TrimEnd('/'),
            fields.Optional(Branch) ?? "main",
            fields.Optional(Contact),
            fields.Optional(SampleNotice),
            fields.Optional(SiteIdCode),
            fields.List(Keywords))
        {
            DataLicence = fields.Optional(DataLicence),
            Search = fields.Optional(Search) ?? SearchSettings.Default,
            ThemeAt = fields.Mapping.Find(Theme)?.Position,
        };
    }
}
