namespace Mingnuo.Tests.Peers;

internal sealed record PeerResult(int ExitCode, string Output, string Error);
