namespace Mingnuo.Build.Theming.Views;

/// <summary>A plan in a list.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="Issuer">发文机关.</param>
/// <param name="DocNumber">发文字号, or <see langword="null"/>.</param>
/// <param name="Published">发布日期.</param>
/// <param name="Validity">有效性, or an empty text.</param>
/// <param name="Summary">One or two sentences, or <see langword="null"/>.</param>
/// <param name="Unit">Whose it is; <see langword="null"/> for the county's.</param>
/// <param name="IsSample">Whether it is invented.</param>
public sealed record PlanCardView(
    string Title, string Url, string Issuer, string? DocNumber, DayView Published, string Validity, string? Summary, LinkView? Unit, bool IsSample);
