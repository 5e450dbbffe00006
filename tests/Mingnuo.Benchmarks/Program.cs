using Mingnuo.Benchmarks;
using Mingnuo.Benchmarks.Contestants;

return await BenchmarkCommand.Create(async (options, cancel) =>
{
    // A folder of our own inside the one that was named, so that nothing of its owner's is ever in the way.
    string work = options.Work is { } named
        ? Directory.CreateDirectory(Path.Combine(Path.GetFullPath(named), "mingnuo-benchmarks")).FullName
        : Directory.CreateTempSubdirectory("mingnuo-benchmarks-").FullName;
    try
    {
        await new Benchmark(options, work, Console.Out).Run(cancel);
        return 0;
    }
    catch (CommandFailedException failure)
    {
        // What the failed program printed says more than our own stack.
        await Console.Error.WriteLineAsync(failure.Message);
        return 1;
    }
    finally
    {
        if (options.Work is null)
        {
            Directory.Delete(work, recursive: true);
        }
    }
}).Parse(args).InvokeAsync();
