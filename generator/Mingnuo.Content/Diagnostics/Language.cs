namespace Mingnuo.Content.Diagnostics;

/// <summary>The language that messages are printed in.</summary>
public enum Language
{
    /// <summary>Simplified Chinese, <c>zh-CN</c>: the editors' language and the default.</summary>
    Chinese,

    /// <summary>English, <c>en</c>.</summary>
    English,
}
