using Mingnuo.Content.Supervision;

namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>What members, or the public, gave a unit: the ballots for the best two grades, of all that count, over all questions.</summary>
/// <param name="Voters">Who voted.</param>
/// <param name="Best">The ballots for the best two grades.</param>
/// <param name="Cast">All ballots that count.</param>
internal sealed record VoterShare(Voters Voters, int Best, int Cast);
