using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Output;

/// <summary>Says in plain words why the disk did not take the site.</summary>
internal static class DiskTrouble
{
    /// <summary>Whether this is the disk's fault; all else is a bug.</summary>
    public static bool IsOne(Exception e) => e is IOException or UnauthorizedAccessException;

    /// <summary>What happened, and in which state the published site is.</summary>
    public static Bilingual Explain(Exception e, OutputPlace place, bool isPublished)
    {
        Bilingual reason = Reason(e);
        return isPublished
            ? new Bilingual(
                $"新网站已写到“{place.Folder}”，但旧文件“{place.Stage}”没有删净：{reason.Chinese}。下次生成时会再删",
                $"the new site is in '{place.Folder}', but the old one in '{place.Stage}' could not be deleted: {reason.English}; the next build tries again")
            : new Bilingual(
                $"网站写不到“{place.Folder}”：{reason.Chinese}。原来的网站没有改动",
                $"the site could not be written to '{place.Folder}': {reason.English}; what was there before is unchanged");
    }

    private static Bilingual Reason(Exception e) => Cause(e) switch
    {
        DiskCause.Full => new Bilingual("磁盘已满", "the disk is full"),
        DiskCause.ReadOnly => new Bilingual("没有写入权限，或磁盘是只读的", "no permission, or the disk is read-only"),
        DiskCause.Mounted => new Bilingual(
            "这个文件夹是挂载点，不能整个替换，请改写它里面的一个子文件夹", "the folder is a mount point and cannot be replaced; use a folder inside it"),
        _ => new Bilingual(e.Message.TrimEnd('.'), e.Message.TrimEnd('.')),
    };

    // On Unix an IOException carries errno, on Windows the low half of the HRESULT is the system's code.
    private static DiskCause Cause(Exception e) => (OperatingSystem.IsWindows(), e.HResult & 0xFFFF) switch
    {
        _ when e is UnauthorizedAccessException => DiskCause.ReadOnly,
        (false, 28 or 69 or 122) or (true, 39 or 112) => DiskCause.Full,
        (false, 30) or (true, 19) => DiskCause.ReadOnly,
        (false, 16 or 18) => DiskCause.Mounted,
        _ => DiskCause.Other,
    };

    private enum DiskCause
    {
        Other,
        Full,
        ReadOnly,
        Mounted,
    }
}
