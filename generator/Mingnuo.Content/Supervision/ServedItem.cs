using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Supervision;

/// <summary>The pledge item that a row of a ledger serves and so is evidence of, written <c>2010#hazards</c>.</summary>
/// <param name="PledgeId">The pledge, with its unit: <c>liulin-primary/2010</c>.</param>
/// <param name="ItemId">The item in it.</param>
/// <param name="Written">As the editor wrote it.</param>
/// <param name="Position">Where.</param>
public sealed record ServedItem(string PledgeId, string ItemId, string Written, Position Position);
