namespace Mingnuo.Build.Permanence;

/// <summary>What came of making a published site again.</summary>
public enum VerifyOutcome
{
    /// <summary>Every byte is what the source makes.</summary>
    Same,

    /// <summary>Something is not; see the lists of the <see cref="Verification"/>.</summary>
    Different,

    /// <summary>The site does not say what it was made from.</summary>
    NoBuildFile,

    /// <summary>The hub's folder is in no repository, or in one without that commit.</summary>
    NoCommit,

    /// <summary>From that commit no site can be made, because it has errors.</summary>
    NotBuildable,
}
