using System.CommandLine;
using Mingnuo.Build;
using Mingnuo.Build.Permanence;
using Mingnuo.Cli.Printing;
using Mingnuo.Cli.Web;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Cli.Commands;

/// <summary><c>mingnuo verify DIR|URL</c>: whether a published site is what the commit that it names makes.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var command = new Command("verify", "核对公布的网站是不是由源文件生成的 / tell whether a published site is what its source makes");
        var site = new Argument<string>("site") { Description = "网站所在的文件夹或网址 / the site's folder or address", HelpName = "DIR|URL" };
        command.Add(site);
        var options = new HubOptions(command, writes: false);
        var baseline = new BaselineOption(command);
        command.SetAction(parsed => Run(parsed.GetValue(site)!, options, baseline, parsed));
        return command;
    }

    private static int Run(string written, HubOptions options, BaselineOption baseline, ParseResult parsed)
    {
        BuildRequest request = baseline.Apply(options.Request(parsed), parsed);
        Language language = options.Language(parsed);
        Verification verified;
        if (WebFiles.Address(written) is { } address)
        {
            using var site = new WebSite(address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/"));
            verified = Verification.Of(site, request.Root, request.Baseline);
        }
        else
        {
            string folder = Path.GetFullPath(written);
            verified = Directory.Exists(folder)
                ? Verification.Of(new FolderSite(folder), request.Root, request.Baseline)
                : throw new UsageException($"没有这个文件夹：{folder} / no such folder");
        }

        if (verified is { Outcome: VerifyOutcome.NotBuildable, Rebuilt: { } rebuilt })
        {
            Printer.Print(rebuilt, options.Format(parsed), language);
        }

        foreach (string line in VerifyReport.Lines(verified, WebFiles.Address(written) is not null).Select(l => l.In(language)))
        {
            Console.WriteLine(line);
        }

        return verified.Outcome == VerifyOutcome.Same ? ExitCode.Fine : ExitCode.ContentErrors;
    }
}
