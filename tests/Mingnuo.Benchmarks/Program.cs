using Mingnuo.Benchmarks;

return await BenchmarkCommand.Create(async options =>
{
    // A folder of our own inside the one that was named, so that nothing of its owner's is ever in the way.
    string work = options.Work is { } named
        ? Directory.CreateDirectory(Path.Combine(Path.GetFullPath(named), "mingnuo-benchmarks")).FullName
        : Directory.CreateTempSubdirectory("mingnuo-benchmarks-").FullName;
    try
    {
        await new Benchmark(options, work, Console.Out).Run();
    }
    finally
    {
        if (options.Work is null)
        {
            Directory.Delete(work, recursive: true);
        }
    }
}).Parse(args).InvokeAsync();
