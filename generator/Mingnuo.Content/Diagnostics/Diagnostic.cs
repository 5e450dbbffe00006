using Mingnuo.Content.Checking.PrivateData;

namespace Mingnuo.Content.Diagnostics;

/// <summary>One mistake found in one place. Message and hint share their arguments, and repeat nothing private that an editor wrote.</summary>
public sealed class Diagnostic(DiagnosticKind kind, Position position, IReadOnlyList<object> arguments)
{
    /// <summary>What kind of mistake.</summary>
    public DiagnosticKind Kind { get; } = kind;

    /// <summary>Where.</summary>
    public Position Position { get; } = position;

    /// <summary>What fills the places of message and hint.</summary>
    public IReadOnlyList<object> Arguments { get; } = arguments;

    /// <summary>What is wrong, in the language asked for.</summary>
    public string Message(Language language) => PrivateText.Masked(Kind.Message.In(language, [.. Arguments]));

    /// <summary>What to do about it, in the language asked for.</summary>
    public string Hint(Language language) => PrivateText.Masked(Kind.Hint.In(language, [.. Arguments]));

    /// <summary><c>path:line:column: error MN0104: …</c></summary>
    public override string ToString() =>
        $"{Position}: {(Kind.Severity == Severity.Error ? "error" : "warning")} {Kind.Code}: {Message(Language.English)}";
}
