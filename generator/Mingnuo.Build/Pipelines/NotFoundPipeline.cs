using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Pipelines;

/// <summary>What is served for an address that does not exist.</summary>
internal sealed class NotFoundPipeline : IPipeline
{
    public IEnumerable<Document> Run(Site site) =>
        [site.Page(new PageSpec(Addresses.NotFound, "not-found", site.Strings["not-found.title"], new NotFoundView(NavigationLinks.Main(site))))];
}
