using System.Text.Json;
using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;

namespace Mingnuo.Browser.Stories.Search;

/// <summary>Runs the published modules in a page of the published site.</summary>
internal static class SearchTwins
{
    /// <summary>What an expression gives that sees the modules as <c>tokens</c>, <c>index</c> (opened) and <c>engine</c>, and <c>argument</c>.</summary>
    public static async Task<JsonElement> EvaluateAsync(Visit visit, BuiltHub built, string expression, object argument)
    {
        string folder = Path.GetFileName(Directory.EnumerateDirectories(Path.Combine(built.Folder, "assets"), "search.*").Single());
        await visit.GoAsync("search/");
        return await visit.Page.EvaluateAsync<JsonElement>(
            $$"""
            async argument => {
                const [tokens, { open }, engine] = await Promise.all(['tokens', 'index', 'engine'].map(name => import(`../assets/{{folder}}/${name}.js`)));
                const index = await open(new URL('./', location).href);
                return ({{expression}});
            }
            """,
            argument);
    }
}
