namespace Mingnuo.Benchmarks.Contestants;

/// <summary>A program that takes part failed, so that no figure of this run can be trusted.</summary>
internal sealed class CommandFailedException(string message) : Exception(message);
