using Mingnuo.Build.Output;

namespace Mingnuo.Cli.Preview;

/// <summary>Holds what the preview shows now, and tells whoever waits when that changes. Safe to use from several threads.</summary>
internal sealed class PreviewStage
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _changed = NewSource();
    private volatile PreviewState _current = PreviewState.Nothing;

    /// <summary>What is shown now.</summary>
    public PreviewState Current => _current;

    /// <summary>Shows a new site; what was wrong before is mended.</summary>
    public void Show(OutputTree tree, string basePath)
    {
        lock (_gate)
        {
            Change(new PreviewState(_current.Edition + 1, tree, basePath, null));
        }
    }

    /// <summary>Shows mistakes over whatever site stands.</summary>
    public void ShowMistakes(string mistakes)
    {
        lock (_gate)
        {
            Change(_current with { Mistakes = mistakes });
        }
    }

    /// <summary>The first state that is not <paramref name="seen"/>.</summary>
    public async Task<PreviewState> After(PreviewState seen, CancellationToken cancel)
    {
        while (true)
        {
            // The promise is taken before the look, so that a change between the two is not missed.
            Task changed = Volatile.Read(ref _changed).Task;
            if (Current is var now && now != seen)
            {
                return now;
            }

            await changed.WaitAsync(cancel);
        }
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private void Change(PreviewState next)
    {
        TaskCompletionSource changed = _changed;
        _current = next;
        Volatile.Write(ref _changed, NewSource());
        changed.SetResult();
    }
}
