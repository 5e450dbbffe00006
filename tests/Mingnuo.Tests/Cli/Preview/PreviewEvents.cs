namespace Mingnuo.Tests.Cli.Preview;

/// <summary>The stream that an open page listens to.</summary>
internal sealed class PreviewEvents(HttpResponseMessage answer, TimeSpan patience) : IDisposable
{
    private StreamReader? _reader;

    /// <summary>The next word that is said, with its whole line.</summary>
    public async Task<string> Next()
    {
        CancellationToken cancel = TestContext.Current.CancellationToken;
        _reader ??= new StreamReader(await answer.Content.ReadAsStreamAsync(cancel));
        string? line;
        do
        {
            line = await _reader.ReadLineAsync(cancel).AsTask().WaitAsync(patience, cancel);
        }
        while (line is "");
        return line ?? "the stream ended";
    }

    public void Dispose()
    {
        _reader?.Dispose();
        answer.Dispose();
    }
}
