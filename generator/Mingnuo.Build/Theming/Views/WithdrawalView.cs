namespace Mingnuo.Build.Theming.Views;

/// <summary>That a record does not stand any more.</summary>
/// <param name="Key">What became of it, as a CSS hook: <c>withdrawn</c>, <c>merged</c>, <c>replaced</c>, <c>published-in-error</c>.</param>
/// <param name="Label">The same in a word or two, for a tag.</param>
/// <param name="Meaning">The same in a sentence.</param>
/// <param name="On">The day from which it does not stand.</param>
/// <param name="Reason">Why.</param>
/// <param name="Successor">What to read instead, or <see langword="null"/>.</param>
public sealed record WithdrawalView(string Key, string Label, string Meaning, DayView On, string Reason, LinkView? Successor);
