namespace Mingnuo.Build.Output;

/// <summary>Puts the new site together beside the old one.</summary>
internal sealed class OutputStage(OutputDisk disk, OutputPlace place)
{
    /// <summary>Builds the whole tree; nobody sees it yet.</summary>
    /// <param name="files">All of it.</param>
    /// <param name="isSame">For each file, whether the old site has it with the same bytes.</param>
    public void Build(IReadOnlyList<OutputFile> files, bool[] isSame)
    {
        disk.CreateFolder(place.Stage);
        disk.Write(Path.Combine(place.Stage, OutputMarker.Name), OutputMarker.Content);
        Batches.Run(files.Count, (from, to) =>
        {
            string current = place.Stage;
            for (int i = from; i < to; i++)
            {
                string path = Path.Combine(place.Stage, files[i].Path);
                string folder = Path.GetDirectoryName(path)!;
                if (folder != current)
                {
                    disk.CreateFolder(folder);
                    current = folder;
                }

                if (isSame[i])
                {
                    disk.Keep(Path.Combine(place.Folder, files[i].Path), path);
                }
                else
                {
                    disk.Write(path, files[i].Content.Span);
                }
            }
        });
    }
}
