using Microsoft.AspNetCore.Http;

namespace Mingnuo.Cli.Preview;

/// <summary>What every answer says to the browser, refusals too. No header opens anything to another origin.</summary>
internal static class SafetyHeaders
{
    /// <summary>The policy that the site's own pages carry in a tag, with what works only as a header.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'";

    /// <summary>Sets them.</summary>
    public static void Put(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.CacheControl = "no-store";
    }
}
