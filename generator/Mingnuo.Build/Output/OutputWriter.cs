using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Output;

/// <summary>Writes the finished site, whole or not at all: at every moment the output folder is the old site or the new one.</summary>
public static class OutputWriter
{
    /// <summary>Whether <see cref="Write(OutputTree, string, string)"/> would refuse this folder; asked before the work of a build is done.</summary>
    /// <returns><see langword="null"/> when it would not.</returns>
    public static OutputResult? Check(string folder, string hubRoot)
    {
        var place = new OutputPlace(folder);
        try
        {
            return OutputGuard.Refusal(place, hubRoot) is { } refusal ? OutputResult.Refused(refusal) : null;
        }
        catch (Exception e) when (DiskTrouble.IsOne(e))
        {
            return OutputResult.Failed(DiskTrouble.Explain(e, place, isPublished: false));
        }
    }

    /// <summary>
    /// Makes <paramref name="folder"/> hold exactly the files of <paramref name="tree"/> and a marker. Files with the same bytes as before
    /// stay the same files, with their times; whatever else was in the folder goes.
    /// </summary>
    /// <param name="tree">The site.</param>
    /// <param name="folder">A full path; made when it is not there.</param>
    /// <param name="hubRoot">The folder that holds <c>content/</c>, which is never written over.</param>
    public static OutputResult Write(OutputTree tree, string folder, string hubRoot) => Write(tree, folder, hubRoot, new OutputDisk(null));

    internal static OutputResult Write(OutputTree tree, string folder, string hubRoot, OutputDisk disk)
    {
        if (Check(folder, hubRoot) is { } refusal)
        {
            return refusal;
        }

        var place = new OutputPlace(folder);
        var swap = new OutputSwap(disk, place);
        try
        {
            disk.CreateFolder(place.Parent!);
            using OutputLock? held = OutputLock.TryTake(place.Lock, out string holder);
            return held is null ? OutputResult.Refused(InUse(place, holder)) : WriteAlone(tree, place, disk, swap);
        }
        catch (Exception e) when (DiskTrouble.IsOne(e))
        {
            return OutputResult.Failed(DiskTrouble.Explain(e, place, swap.IsDone));
        }
    }

    private static OutputResult WriteAlone(OutputTree tree, OutputPlace place, OutputDisk disk, OutputSwap swap)
    {
        swap.Recover();
        PublishedTree published = PublishedTree.Read(place.Folder);
        var isSame = new bool[tree.Files.Count];
        Batches.Run(isSame.Length, (from, to) =>
        {
            for (int i = from; i < to; i++)
            {
                isSame[i] = published.Holds(tree.Files[i].Path, tree.Files[i].Content.Span);
            }
        });
        int kept = isSame.Count(same => same);
        if (kept < isSame.Length || !published.HoldsNothingBeside(tree.Files))
        {
            Replace(tree, isSame, new OutputStage(disk, place), swap);
        }

        int removed = published.Files.Count(path => path != OutputMarker.Name && tree.Find(path) is null);
        return OutputResult.Written(isSame.Length - kept, kept, removed);
    }

    private static void Replace(OutputTree tree, bool[] isSame, OutputStage stage, OutputSwap swap)
    {
        try
        {
            stage.Build(tree.Files, isSame);
            swap.Do();
        }
        catch (Exception e) when (DiskTrouble.IsOne(e))
        {
            if (!swap.TryRecover() || !swap.IsDone)
            {
                throw;
            }
        }
    }

    private static Bilingual InUse(OutputPlace place, string holder) => new(
        $"另一个明诺（进程号 {holder}）正在写“{place.Folder}”，请等它结束",
        $"another mingnuo (process {holder}) is writing '{place.Folder}'; wait until it ends");
}
