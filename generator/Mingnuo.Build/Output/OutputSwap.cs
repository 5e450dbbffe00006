namespace Mingnuo.Build.Output;

/// <summary>
/// Puts the staged site in the place of the published one. On Linux and macOS the two change places in one step. Elsewhere there is a
/// moment between two renames without a site; should the process die in it, the next run puts the old site back.
/// </summary>
internal sealed class OutputSwap(OutputDisk disk, OutputPlace place)
{
    /// <summary>Whether the new site is in place.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Swaps, then deletes the old site.</summary>
    public void Do()
    {
        if (!Directory.Exists(place.Folder))
        {
            disk.Move(place.Stage, place.Folder);
            IsDone = true;
        }
        else if (disk.TryExchange(place.Stage, place.Folder))
        {
            IsDone = true;
            disk.Delete(place.Stage);
        }
        else
        {
            disk.Move(place.Folder, place.Old);
            disk.Move(place.Stage, place.Folder);
            IsDone = true;
            disk.Delete(place.Old);
        }
    }

    /// <summary>Clears up after a run that was broken off at any point.</summary>
    public void Recover()
    {
        if (Directory.Exists(place.Old))
        {
            if (Directory.Exists(place.Folder))
            {
                disk.Delete(place.Old);
            }
            else
            {
                disk.Move(place.Old, place.Folder);
            }
        }

        if (Directory.Exists(place.Stage))
        {
            disk.Delete(place.Stage);
        }
    }

    /// <summary>Clears up after a failure; <see langword="false"/> when the disk will not do that either, which leaves it to the next run.</summary>
    public bool TryRecover()
    {
        try
        {
            Recover();
            return true;
        }
        catch (Exception e) when (DiskTrouble.IsOne(e))
        {
            // The failure that led here is the one to report. Leftovers bear the marker, and every run begins with Recover.
            return false;
        }
    }
}
