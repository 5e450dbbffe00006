namespace Mingnuo.Build.Theming.Views;

/// <summary>A withdrawn record as lists show it.</summary>
/// <param name="Kind">What it was: 公开承诺, 单位…</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page, which stays.</param>
/// <param name="Withdrawal">What became of it.</param>
public sealed record WithdrawnCardView(string Kind, string Title, string Url, WithdrawalView Withdrawal);
