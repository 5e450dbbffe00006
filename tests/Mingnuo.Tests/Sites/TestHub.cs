using System.Buffers.Binary;
using System.Text;
using Mingnuo.Build;
using Mingnuo.Build.Permanence;
using Mingnuo.Content.Diagnostics;
using Mingnuo.Tests.House;
using Mingnuo.Tests.Sites.Shipped;

namespace Mingnuo.Tests.Sites;

/// <summary>A hub in a temporary folder, to be broken and built.</summary>
internal sealed class TestHub : IDisposable
{
    private static readonly DateOnly s_today = new(2011, 8, 15);

    private readonly List<FileStream> _held = [];
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mingnuo-hub-");

    /// <summary>The files of an archive, written to a folder. An archive holds only text: what it calls a .png or .jpg becomes a picture.</summary>
    public TestHub(string archive)
    {
        foreach ((string path, string text) in Txtar.Parse(archive))
        {
            Write(path, Path.GetExtension(path) switch
            {
                ".png" => Png(1),
                ".jpg" => [0xFF, 0xD8, 0xFF, 0xD9],
                _ => Encoding.UTF8.GetBytes(text),
            });
        }
    }

    /// <summary>The hub's folder.</summary>
    public string Root => _folder.FullName;

    /// <summary>The hub of <c>small.txtar</c>, which is right in every way.</summary>
    public static TestHub Small() => Named("small");

    /// <summary>The hub of an archive beside this file.</summary>
    public static TestHub Named(string name) => new(Repository.Read($"tests/Mingnuo.Tests/Sites/{name}.txtar"));

    /// <summary>A copy of the hub that the project ships, with its shipped theme.</summary>
    public static TestHub Shipped()
    {
        var hub = new TestHub("");
        foreach (string path in Sample.Paths)
        {
            hub.Write(path, File.ReadAllBytes(Path.Combine(Repository.Root, path)));
        }

        return hub;
    }

    /// <summary>A hub that has settings, and the files of an archive.</summary>
    public static TestHub Bare(string archive) =>
        new($"-- site/hub.yml --\nname: 站\ntheme: plain\nbase-url: https://example.org/hub/\nas-of: 2011-08-15\n{archive}");

    /// <summary>The beginning of a picture.</summary>
    public static byte[] Png(int width, int height = 1)
    {
        byte[] bytes = [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file in one move: a preview that watches must never meet it half written.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        string full = FullPath(path);
        string saving = Root + ".saving";
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(saving, bytes);
        File.Move(saving, full, overwrite: true);
    }

    /// <summary>Puts other text in the place of some that stands in the file exactly once.</summary>
    public void Replace(string path, string text, string other)
    {
        string whole = File.ReadAllText(FullPath(path));
        Assert.Equal(2, whole.Split(text).Length);
        Write(path, whole.Replace(text, other, StringComparison.Ordinal));
    }

    /// <summary>Gives the hub a theme of its own, which begins as the plain one.</summary>
    public void OwnTheme()
    {
        string plain = Path.Combine(Repository.Root, "themes", "plain");
        foreach (string file in Directory.EnumerateFiles(plain, "*", SearchOption.AllDirectories))
        {
            Write("themes/own/" + Path.GetRelativePath(plain, file), File.ReadAllBytes(file));
        }

        Replace("site/hub.yml", "theme: plain", "theme: own");
    }

    public void Delete(string path) => File.Delete(FullPath(path));

    public void Move(string path, string other)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(other))!);
        Directory.Move(FullPath(path), FullPath(other));
    }

    /// <summary>Keeps a file from being read until the hub is gone.</summary>
    public void Hold(string path) => _held.Add(new FileStream(FullPath(path), FileMode.Open, FileAccess.ReadWrite, FileShare.None));

    public string FullPath(string path) => Path.Combine(Root, path);

    /// <summary>Builds it whole, every page rendered and checked; nothing is written.</summary>
    public BuildResult Build(DateOnly? asOf = null) => Engine.RenderAll(new Engine(new BuildRequest(Root, s_today, asOf) { Previous = Published, StrictHistory = IsStrict }).Run());

    /// <summary>What the site before this one told of itself; see <see cref="Publish"/>.</summary>
    public Manifest? Published { get; set; }

    /// <summary>Whether revisions that are lost are an error.</summary>
    public bool IsStrict { get; set; }

    /// <summary>Takes the hub as it is for the one that is published now: later builds are held to it.</summary>
    public void Publish() => Published = ManifestFile.Read(Build().Tree!.Find(Manifest.Path)!.Content);

    /// <summary>Builds it and looks at the site; a hub with mistakes fails the test.</summary>
    public BuiltSite Site(DateOnly? asOf = null)
    {
        BuildResult result = Build(asOf);
        Assert.Equal([], Found(result));
        return new BuiltSite(result);
    }

    /// <summary>What a build finds wrong, each as <c>MN0101@path:line:column</c>, in the order in which it is printed.</summary>
    public IReadOnlyList<string> Check(DateOnly? asOf = null) => Found(Build(asOf));

    public void Dispose()
    {
        _held.ForEach(file => file.Dispose());
        _folder.Delete(recursive: true);
    }

    private static string[] Found(BuildResult result) => [.. result.Diagnostics.Sorted().Select(Written)];

    private static string Written(Diagnostic diagnostic) => $"{diagnostic.Kind.Code}@{diagnostic.Position}";
}
