namespace Mingnuo.Build.Pipelines.Supervision;

/// <summary>Whole per cent that never round to none what is some, nor to all what is not.</summary>
internal static class Share
{
    /// <summary>Half up, but 0 and 100 only where they are exact.</summary>
    public static int Percent(int part, int whole) => whole == 0 ? 0
        : part == 0 || part == whole ? 100 * part / whole
        : Math.Clamp(((200 * part) + whole) / (2 * whole), 1, 99);
}
