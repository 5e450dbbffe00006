namespace Mingnuo.Build.Html;

internal static class HtmlChecks
{
    public static void Run(Output.OutputTree tree, string basePath, Content.Diagnostics.DiagnosticBag bag) => _ = (tree, basePath, bag);
}
