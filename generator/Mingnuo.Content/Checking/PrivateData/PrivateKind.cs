namespace Mingnuo.Content.Checking.PrivateData;

/// <summary>What identifies a person or where one lives.</summary>
internal enum PrivateKind
{
    /// <summary>A resident identity number.</summary>
    Identity,

    /// <summary>A mobile number.</summary>
    Mobile,

    /// <summary>The number of a bank card.</summary>
    BankCard,

    /// <summary>An address down to the door.</summary>
    HomeAddress,
}
