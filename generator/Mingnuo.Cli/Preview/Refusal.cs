using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Preview;

/// <summary>Why a request gets no answer.</summary>
/// <param name="Status">The status of HTTP that says so.</param>
/// <param name="Reason">For a person who sees it.</param>
internal sealed record Refusal(int Status, Bilingual Reason);
