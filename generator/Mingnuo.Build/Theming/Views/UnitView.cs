namespace Mingnuo.Build.Theming.Views;

/// <summary>A unit on its own page. Layout <c>unit</c>.</summary>
/// <param name="Card">What lists show of it.</param>
/// <param name="Category">Its category, or an empty text.</param>
/// <param name="Group">Its group, or an empty text.</param>
/// <param name="Secretary">The office at its head, or <see langword="null"/>.</param>
/// <param name="Members">How many members, or <see langword="null"/>.</param>
/// <param name="Contact">How to reach it, or <see langword="null"/>.</param>
/// <param name="Body">About it.</param>
/// <param name="Plans">Its plans.</param>
/// <param name="Pledges">Pledges of the unit and its members.</param>
/// <param name="Profiles">Stories of the unit and its people.</param>
/// <param name="Honours">Honours of the unit and its people, newest first.</param>
/// <param name="BoardUrl">The board narrowed to it, or <see langword="null"/> when it promised nothing.</param>
/// <param name="Archive">Everything that happened to it.</param>
/// <param name="Subscription">How to be told of what will.</param>
public sealed record UnitView(
    UnitCardView Card,
    string Category,
    string Group,
    string? Secretary,
    int? Members,
    string? Contact,
    Markup Body,
    IReadOnlyList<PlanCardView> Plans,
    IReadOnlyList<PledgeCardView> Pledges,
    IReadOnlyList<ProfileCardView> Profiles,
    IReadOnlyList<HonourMentionView> Honours,
    string? BoardUrl,
    ArchiveView Archive,
    UnitSubscriptionView Subscription);
