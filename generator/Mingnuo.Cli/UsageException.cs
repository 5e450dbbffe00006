namespace Mingnuo.Cli;

/// <summary>The command line asks for something that cannot be; the message is for the person who typed it.</summary>
internal sealed class UsageException(string message) : Exception(message);
