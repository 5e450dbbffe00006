using System.CommandLine;
using Mingnuo.Content.Schemas;

namespace Mingnuo.Cli.Commands;

/// <summary><c>mingnuo schema</c>: what editors' programs and editors read about the fields, made from their declarations.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--output")
        {
            Description = "JSON Schema 写到哪个文件夹 / where to write the JSON Schemas",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".vscode/schemas",
        };
        var snippets = new Option<string?>("--snippets")
        {
            Description = "把 VS Code 的代码片段写到这个文件夹 / where to write the snippets of VS Code",
            HelpName = "DIR",
        };
        var reference = new Option<string?>("--reference")
        {
            Description = "把字段表写成 Markdown，放到这个文件夹 / where to write the reference of all fields, as Markdown",
            HelpName = "DIR",
        };
        var command = new Command("schema", "写出每类文件的 JSON Schema 和字段表 / write what is declared about fields") { output, snippets, reference };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(output), parsed.GetValue(snippets), parsed.GetValue(reference)));
        return command;
    }

    private static int Run(string output, string? snippets, string? reference)
    {
        Write(output, DeclaredFile.All.Select(f => (SchemaFile.Name(f), SchemaFile.Text(f))));
        if (snippets is not null)
        {
            Write(snippets, [(SnippetFile.Name, SnippetFile.Text())]);
        }

        if (reference is not null)
        {
            Write(reference, DeclaredFile.All.Select(f => (FieldReference.Name(f), FieldReference.Text(f))));
        }

        return ExitCode.Fine;
    }

    private static void Write(string folder, IEnumerable<(string Name, string Text)> files)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach ((string name, string text) in files)
            {
                string path = Path.Combine(folder, name);
                File.WriteAllText(path, text);
                Console.Out.WriteLine(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"写不进 {folder} / cannot write there: {e.Message}");
        }
    }
}
