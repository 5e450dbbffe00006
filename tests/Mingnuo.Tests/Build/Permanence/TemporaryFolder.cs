namespace Mingnuo.Tests.Build.Permanence;

/// <summary>An empty folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mingnuo-site-");

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
