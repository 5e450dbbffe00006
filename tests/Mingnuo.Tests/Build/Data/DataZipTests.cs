using System.IO.Compression;
using System.Text;
using Mingnuo.Build.Data;

namespace Mingnuo.Tests.Build.Data;

public sealed class DataZipTests
{
    private static readonly DateOnly s_day = new(2011, 8, 15);

    [Fact]
    public void What_is_put_in_comes_out_with_its_checksum_in_order_and_of_one_day()
    {
        (string Name, byte[] Bytes)[] files = [("空.csv", []), ("a/甲.json", "{\"甲\":1}"u8.ToArray()), ("b", [.. Enumerable.Range(0, 70_000).Select(i => (byte)i)])];

        using ZipArchive zip = Zip(files);

        Assert.Equal(files.Select(f => f.Name), zip.Entries.Select(e => e.FullName));
        Assert.All(zip.Entries.Zip(files), pair =>
        {
            using var read = new MemoryStream();
            using Stream stream = pair.First.Open();
            stream.CopyTo(read);
            Assert.Equal(pair.Second.Bytes, read.ToArray());
            Assert.Equal(s_day, DateOnly.FromDateTime(pair.First.LastWriteTime.DateTime));
        });
    }

    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xCBF43926u)]
    public void The_checksum_is_that_of_its_standard(string text, uint sum) => Assert.Equal(sum, Crc32.Of(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void A_day_before_any_zip_is_the_first_year_of_zips()
    {
        using var zip = new ZipArchive(new MemoryStream(DataZip.Of([("a", "1"u8.ToArray())], new DateOnly(1949, 10, 1)).ToArray()));

        Assert.Equal(1980, zip.Entries.Single().LastWriteTime.Year);
    }

    private static ZipArchive Zip(IEnumerable<(string Name, byte[] Bytes)> files) =>
        new(new MemoryStream(DataZip.Of(files.Select(f => (f.Name, (ReadOnlyMemory<byte>)f.Bytes)), s_day).ToArray()));
}
