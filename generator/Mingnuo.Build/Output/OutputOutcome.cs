namespace Mingnuo.Build.Output;

/// <summary>How writing the site ended.</summary>
public enum OutputOutcome
{
    /// <summary>The new site is in place.</summary>
    Written,

    /// <summary>Nothing was touched, because the folder is not one to write to, or somebody else is writing it.</summary>
    Refused,

    /// <summary>The disk did not take it. What was published before is published still, unless the message says otherwise.</summary>
    Failed,
}
