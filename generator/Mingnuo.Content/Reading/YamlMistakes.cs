using Mingnuo.Content.Diagnostics;
using static Mingnuo.Content.Diagnostics.DiagnosticKind;

namespace Mingnuo.Content.Reading;

/// <summary>MN01xx: the file or its YAML cannot be read.</summary>
internal static class YamlMistakes
{
    public static readonly DiagnosticKind Syntax = Error("MN0101",
        "YAML 写法有误：{0}", "the YAML cannot be read: {0}",
        "检查这一行和上一行的缩进、冒号后的空格、引号和括号是否成对", "check indentation, the space after the colon, and that quotes and brackets close, here and one line up");

    public static readonly DiagnosticKind NoFrontMatter = Error("MN0102",
        "文件开头没有字段区", "the file does not begin with its fields",
        "第一行写 ---，接着写字段（如 标题: 家长开放日），再用一行 --- 结束，然后写正文", "begin with a line ---, then fields such as title: …, then a line ---, then the text");

    public static readonly DiagnosticKind FrontMatterOpen = Error("MN0103",
        "字段区没有结束", "the fields never end",
        "在最后一个字段下面另起一行写 ---", "put a line --- under the last field");

    public static readonly DiagnosticKind KeyTwice = Error("MN0104",
        "字段“{0}”写了两次", "the field '{0}' is written twice",
        "只留一个", "keep one of them");

    public static readonly DiagnosticKind AnchorOrTag = Error("MN0105",
        "这里用了 YAML 的引用、标签或合并写法（& * ! <<），本站不接受", "YAML anchors, aliases, tags and merge keys (& * ! <<) are not accepted",
        "把内容照原样写出来；以这些符号开头的文字请加引号", "write the value out; put text that begins with one of these signs in quotes");

    public static readonly DiagnosticKind SeveralDocuments = Error("MN0106",
        "这里开始了第二份 YAML", "a second YAML document begins here",
        "一个文件只能有一份：删去多余的 --- 或 ...", "one file holds one document: remove the extra --- or ...");

    public static readonly DiagnosticKind NotFields = Error("MN0107",
        "这里应是一组“字段: 内容”，却是{0}", "fields such as name: value belong here, not {0}",
        "每行写一个字段，冒号后空一格", "write one field a line, with a space after the colon");

    public static readonly DiagnosticKind TooDeep = Error("MN0108",
        "缩进超过 {0} 层", "nested more than {0} levels deep",
        "减少层次", "nest less");

    public static readonly DiagnosticKind TooLong = Error("MN0109",
        "字段区超过 {0} KB", "the fields are longer than {0} KB",
        "长文字放到正文里", "put long text into the body");

    public static readonly DiagnosticKind FileTooLarge = Error("MN0110",
        "文件超过 {0} MB", "the file is larger than {0} MB",
        "拆成几个文件", "split it into several files");

    public static readonly DiagnosticKind NotText = Error("MN0111",
        "文件不是文字，或者编码坏了", "the file is not text, or its encoding is damaged",
        "用原来的程序打开，看内容对不对，再“另存为”，编码选 UTF-8", "open it in the program it was made with, and save it again with the encoding UTF-8");

    public static readonly DiagnosticKind UnknownFolder = Error("MN0112",
        "“{0}”不是本站认得的内容文件夹", "'{0}' is not a content folder",
        "{1}", "{1}");

    public static readonly DiagnosticKind FileTypeRefused = Error("MN0113",
        "这类文件（{0}）不能公布", "files of this type ({0}) are not published",
        "可以公布的附件类型：{1}", "types that can be published: {1}");

    public static readonly DiagnosticKind BadFileName = Error("MN0114",
        "文件名或文件夹名“{0}”不能用作网址", "the name '{0}' cannot be part of an address",
        "名称用小写字母、数字、汉字和连字符，不要空格、百分号、斜杠，也不要用 index 或系统保留名", "use lower-case letters, digits, Chinese characters and hyphens; no spaces, no reserved names");

    public static readonly DiagnosticKind LinkInTree = Error("MN0115",
        "“{0}”是符号链接，本站不跟随", "'{0}' is a symbolic link, which is not followed",
        "放一份真正的文件", "put the file itself there");

    public static readonly DiagnosticKind HiddenCharacter = Error("MN0116",
        "这里有看不见的字符 {0}", "there is an invisible character {0} here",
        "把这一段删掉，重新输入一遍，不要从别处粘贴", "delete this text and type it anew instead of pasting it");

    public static readonly DiagnosticKind CannotRead = Error("MN0117",
        "文件读不出来", "the file cannot be read",
        "看看它是不是刚被改名或删除，是不是被别的程序占用，有没有读取权限", "see whether it was just renamed or removed, is held by another program, or may not be read");

    public static readonly DiagnosticKind ForeignEncoding = Warning("MN0118",
        "文件的编码是 {0}，已照样读出来了", "the file is encoded in {0}, and was read as such",
        "用记事本打开，点“文件”“另存为”，编码选 UTF-8，保存并替换原来的文件", "open it in Notepad, choose Save As with the encoding UTF-8, and replace the file");

    public static readonly DiagnosticKind NoSuchPicture = Error("MN0119",
        "文件名说是 {0} 图片，内容却{1}", "the name says that this is a {0} picture, but it {1}",
        "用看图程序打开，“另存为” {0}；不要只改文件名", "open it in a picture viewer and save it as {0}; a new name alone does not change it");

    public static readonly DiagnosticKind HeavyPicture = Warning("MN0120",
        "图片太大（{0}），用手机的读者要等很久", "the picture is too large ({0}): readers with phones wait long for it",
        "用看图程序缩小到长边 1600 像素、1 MB 以内再保存", "shrink its longer side to 1,600 pixels and the file to 1 MB in a picture viewer, and save it again");
}
