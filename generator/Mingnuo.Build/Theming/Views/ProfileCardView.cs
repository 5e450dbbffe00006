namespace Mingnuo.Build.Theming.Views;

/// <summary>A story in a list.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Url">Its page.</param>
/// <param name="Name">Whose story.</param>
/// <param name="Initial">The first character of the name, drawn where there is no photo.</param>
/// <param name="Office">The post, or <see langword="null"/>.</param>
/// <param name="Honour">The kind of honour, or an empty text.</param>
/// <param name="Unit">The unit, or <see langword="null"/>.</param>
/// <param name="Summary">One or two sentences.</param>
/// <param name="PhotoUrl">A photo, or <see langword="null"/>.</param>
/// <param name="PhotoAlt">What it shows.</param>
/// <param name="Published">When.</param>
public sealed record ProfileCardView(
    string Title,
    string Url,
    string Name,
    string Initial,
    string? Office,
    string Honour,
    LinkView? Unit,
    string Summary,
    string? PhotoUrl,
    string PhotoAlt,
    DayView Published);
