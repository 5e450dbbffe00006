namespace Mingnuo.Content.Diagnostics;

/// <summary>A kind of mistake: its code, its weight, what is said and what to do. All of them stand in the <c>Mistakes</c> files.</summary>
/// <param name="Code">Stable for ever, <c>MN</c> and four digits; the first two name the family.</param>
/// <param name="Severity">Whether it stops the build.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do.</param>
public sealed record DiagnosticKind(string Code, Severity Severity, Bilingual Message, Bilingual Hint)
{
    /// <summary>An error.</summary>
    public static DiagnosticKind Error(string code, string zh, string en, string hintZh, string hintEn) =>
        new(code, Severity.Error, new Bilingual(zh, en), new Bilingual(hintZh, hintEn));

    /// <summary>A warning.</summary>
    public static DiagnosticKind Warning(string code, string zh, string en, string hintZh, string hintEn) =>
        new(code, Severity.Warning, new Bilingual(zh, en), new Bilingual(hintZh, hintEn));

    /// <summary>This mistake at a place, with what fills the places of its message and hint.</summary>
    public Diagnostic At(Position position, params object[] arguments) => new(this, position, arguments);
}
