using Mingnuo.Build;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Preview;

/// <summary>What is asked of a preview.</summary>
/// <param name="Request">What to build; without an address of its own the site stands where it is served.</param>
/// <param name="Port">Where to listen; 0 for any port that is free.</param>
/// <param name="Language">The language of messages.</param>
/// <param name="Format">The format of diagnostics in the terminal.</param>
internal sealed record PreviewOptions(BuildRequest Request, int Port, Language Language, string Format);
