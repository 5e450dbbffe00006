namespace Mingnuo.Content.Supervision;

/// <summary>Where a finding of an inspection stands. Derived for a day, never written by an editor.</summary>
public enum FindingStatus
{
    /// <summary>逾期未整改: the deadline has passed and it is not put right.</summary>
    Overdue,

    /// <summary>复查不合格: it was looked at again and is still wanting.</summary>
    Failed,

    /// <summary>限期整改中: not put right, the deadline is not over.</summary>
    Open,

    /// <summary>已整改，待复查: put right, not looked at again.</summary>
    PutRight,

    /// <summary>复查合格: put right, looked at again, and found good.</summary>
    Passed,
}
