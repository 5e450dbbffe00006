using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Markdown;

/// <summary>A link whose text says nothing of where it leads.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Address">Where it leads below the base path, as <see cref="Reading.ContentPath.Address"/>; <see langword="null"/> for another site.</param>
/// <param name="Position">Where it begins.</param>
public sealed record VagueLink(string Text, string? Address, Position Position)
{
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "点击这里", "点这里", "点击此处", "点此", "点我", "点击", "点击查看", "点击下载", "点击进入", "点击阅读", "这里", "此处", "这个", "本页",
        "更多", "查看更多", "了解更多", "更多内容", "详情", "查看详情", "详细", "详见", "查看", "查看全文", "阅读全文", "下载", "链接", "网址", "地址",
        "click here", "click", "here", "more", "read more", "learn more", "details", "link", "this", "this page", "this link", "download",
    };

    private static readonly char[] Around = [.. " 　》>›»→…。.，,：:！!（）()【】[]“”\""];

    /// <summary>Whether a text could stand on any link at all.</summary>
    internal static bool IsVague(string text) => Texts.Contains(text.Trim(Around).ToLowerInvariant());
}
