namespace Mingnuo.Build.Theming.Views;

/// <summary>A story on its own page. Layout <c>profile</c>.</summary>
/// <param name="Card">What lists show of it.</param>
/// <param name="Standards">The standard items that it shows.</param>
/// <param name="Honours">Honours received, in words.</param>
/// <param name="Awards">Honours that are on record here, newest first.</param>
/// <param name="Consent">Who agreed to publication.</param>
/// <param name="Body">The story.</param>
/// <param name="Others">Other stories to read.</param>
public sealed record ProfileView(
    ProfileCardView Card,
    IReadOnlyList<TermView> Standards,
    IReadOnlyList<string> Honours,
    IReadOnlyList<HonourMentionView> Awards,
    string Consent,
    Markup Body,
    IReadOnlyList<ProfileCardView> Others);
