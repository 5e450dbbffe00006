namespace Mingnuo.Build.Theming.Views;

/// <summary>Finished HTML: a template writes it as it is, where all other text is escaped.</summary>
/// <param name="Text">The HTML.</param>
public readonly record struct Markup(string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
