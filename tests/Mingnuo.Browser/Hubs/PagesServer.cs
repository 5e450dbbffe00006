using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Mingnuo.Browser.Hubs;

/// <summary>
/// Serves a folder on this machine as GitHub Pages serves a project's site: under a base path, a folder by its <c>index.html</c>, a
/// missing page by <c>404.html</c>, text compressed, dot-files never.
/// </summary>
internal sealed class PagesServer : IAsyncDisposable
{
    public const string BasePath = "/mingnuo/";

    private static readonly FileExtensionContentTypeProvider s_types = new();

    private readonly PhysicalFileProvider _files;
    private readonly WebApplication _app;

    private PagesServer(string folder)
    {
        _files = new PhysicalFileProvider(folder);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = folder });
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, 0));
        builder.Services.AddResponseCompression(compression =>
        {
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = ["text/html", "text/css", "text/javascript", "image/svg+xml", "text/xml", "application/xml", "application/json"];
        });
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        _app = builder.Build();
        _app.UseResponseCompression();
        _app.Run(AnswerAsync);
    }

    /// <summary>The home page's address.</summary>
    public Uri Site { get; private set; } = new("about:blank");

    /// <summary>Begins to serve; the folder may be filled afterwards.</summary>
    public static async Task<PagesServer> StartAsync(string folder)
    {
        var server = new PagesServer(folder);
        await server._app.StartAsync();
        string host = server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        server.Site = new Uri(host + BasePath);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _files.Dispose();
    }

    private Task AnswerAsync(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "";
        if (path + "/" == BasePath)
        {
            return Redirect(context, path);
        }

        if (!path.StartsWith(BasePath, StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return context.Response.WriteAsync("No site is published here.");
        }

        string below = path[BasePath.Length..];
        bool isFolder = below.Length == 0 || below.EndsWith('/');
        if (File(isFolder ? below + "index.html" : below) is { } file)
        {
            return SendAsync(context, file, StatusCodes.Status200OK);
        }

        return !isFolder && File(below + "/index.html") is not null
            ? Redirect(context, path)
            : SendAsync(context, File("404.html"), StatusCodes.Status404NotFound);
    }

    private IFileInfo? File(string path) =>
        !path.Split('/').Any(name => name.StartsWith('.')) && _files.GetFileInfo(path) is { Exists: true, IsDirectory: false } file ? file : null;

    private static Task Redirect(HttpContext context, string path)
    {
        context.Response.Redirect(new PathString(path + "/").ToUriComponent() + context.Request.QueryString, permanent: true);
        return Task.CompletedTask;
    }

    private static Task SendAsync(HttpContext context, IFileInfo? file, int status)
    {
        context.Response.StatusCode = status;
        if (file is null)
        {
            return context.Response.WriteAsync("Not found.");
        }

        string type = s_types.TryGetContentType(file.Name, out string? known) ? known : "application/octet-stream";
        context.Response.ContentType = type is "text/html" or "text/css" or "text/javascript" or "text/plain" ? type + "; charset=utf-8" : type;
        return context.Response.SendFileAsync(file);
    }
}
