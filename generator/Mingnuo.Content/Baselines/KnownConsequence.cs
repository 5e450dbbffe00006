namespace Mingnuo.Content.Baselines;

/// <summary>What becomes of a page when its mistake is known.</summary>
internal enum KnownConsequence
{
    /// <summary>It is published as it stands: the mistake makes it worse to read, not wrong.</summary>
    Published,

    /// <summary>It is left out of the site until it is mended: what would stand there could be wrong, or could not be read.</summary>
    LeftOut,

    /// <summary>The mistake cannot be known at all: it is not one page's, or nobody may get used to it.</summary>
    Refused,
}
