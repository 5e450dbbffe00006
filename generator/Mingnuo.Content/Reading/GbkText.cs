namespace Mingnuo.Content.Reading;

/// <summary>
/// Tells Chinese text in GBK from other bytes that could be read as GBK. What people write is almost all in GB 2312-1980, the 汉字
/// mostly in its first level of 3,755 common ones; text of another encoding and damaged UTF-8 fall between those.
/// </summary>
internal static class GbkText
{
    /// <summary>Whether at most a fifth of the characters is outside GB 2312, and at least half of the others than signs are common 汉字.</summary>
    public static bool LooksChinese(ReadOnlySpan<byte> bytes)
    {
        int all = 0;
        int rare = 0;
        int signs = 0;
        int common = 0;
        for (int i = 0; i < bytes.Length;)
        {
            byte lead = bytes[i];
            if (lead < 0x80)
            {
                i++;
                continue;
            }

            byte trail = i + 1 < bytes.Length ? bytes[i + 1] : (byte)0;
            bool isGb2312 = lead is >= 0xA1 and <= 0xF7 && trail >= 0xA1;
            all++;
            rare += isGb2312 ? 0 : 1;
            signs += isGb2312 && lead is >= 0xA1 and <= 0xA3 ? 1 : 0;
            common += isGb2312 && lead is >= 0xB0 and <= 0xD7 ? 1 : 0;
            i += trail is >= (byte)'0' and <= (byte)'9' ? 4 : 2;
        }

        return all > 0 && rare <= all / 5 && 2 * common >= all - signs;
    }
}
