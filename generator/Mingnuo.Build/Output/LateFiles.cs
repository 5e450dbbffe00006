namespace Mingnuo.Build.Output;

/// <summary>Files whose very names are known only when they are made, which may cost a lot: nobody makes them who does not ask.</summary>
/// <param name="Folder">Where they stand, ending with a slash. Others may stand there too, but with no name that these could have.</param>
/// <param name="Make">Makes all of them; called once.</param>
internal sealed record LateFiles(string Folder, Func<IReadOnlyList<OutputFile>> Make);
