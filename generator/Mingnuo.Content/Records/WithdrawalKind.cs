namespace Mingnuo.Content.Records;

/// <summary>Why a record does not stand any more.</summary>
public enum WithdrawalKind
{
    /// <summary>撤回: taken back; what it said can still be read.</summary>
    Withdrawn,

    /// <summary>并入: its matter is part of another record now.</summary>
    Merged,

    /// <summary>替代: another record stands in its place.</summary>
    Replaced,

    /// <summary>误公布: it should never have been public, so nothing of it is left but the fact and the reason.</summary>
    PublishedInError,
}
