namespace Mingnuo.Build.Theming.Views;

/// <summary>The campaign in brief: what it is for and how it is carried.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Scope">Who takes part, or <see langword="null"/>.</param>
/// <param name="Theme">总主题, or <see langword="null"/>.</param>
/// <param name="Objectives">主要目标.</param>
/// <param name="PlanUrl">The county's plan, or <see langword="null"/>.</param>
/// <param name="PlanNumber">Its 发文字号, or <see langword="null"/>.</param>
public sealed record CampaignView(
    string Name, string? Scope, string? Theme, IReadOnlyList<TermView> Objectives, string? PlanUrl, string? PlanNumber);
