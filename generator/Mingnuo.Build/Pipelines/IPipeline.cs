namespace Mingnuo.Build.Pipelines;

/// <summary>Makes the pages of one part of the site.</summary>
internal interface IPipeline
{
    /// <summary>The pages, in any order: addresses decide.</summary>
    IEnumerable<Document> Run(Site site);
}
