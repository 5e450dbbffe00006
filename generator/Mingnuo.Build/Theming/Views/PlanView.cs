namespace Mingnuo.Build.Theming.Views;

/// <summary>A plan as a document page. Layout <c>plan</c>.</summary>
/// <param name="Card">What lists show of it.</param>
/// <param name="Written">成文日期.</param>
/// <param name="IndexNumber">索引号, or <see langword="null"/>.</param>
/// <param name="Subject">主题分类, or <see langword="null"/>.</param>
/// <param name="IsInForce">Whether it is still in force; the page says so when it is not.</param>
/// <param name="Contents">Its headings.</param>
/// <param name="Attachments">Files that belong to it.</param>
/// <param name="Body">Its text.</param>
public sealed record PlanView(
    PlanCardView Card,
    DayView Written,
    string? IndexNumber,
    string? Subject,
    bool IsInForce,
    IReadOnlyList<ContentsEntryView> Contents,
    IReadOnlyList<EvidenceView> Attachments,
    Markup Body);
