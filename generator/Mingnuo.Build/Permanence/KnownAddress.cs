namespace Mingnuo.Build.Permanence;

/// <summary>An address that was published once, and what is there now.</summary>
/// <param name="Address">Below the base path: <c>pledges/qingtong-middle/2011/</c>.</param>
/// <param name="State">What is there.</param>
/// <param name="Kind">The folder of its record: <c>pledges</c>.</param>
/// <param name="Id">The id of its record.</param>
/// <param name="File">The file of its record, from the hub's root.</param>
/// <param name="Sha256">Of the canonical text of that file, in hexadecimal digits.</param>
/// <param name="Revisions">The chain of its revisions, oldest first; see <see cref="RevisionChain"/>. Empty for a former address.</param>
/// <param name="Lost">Revisions that an earlier site knew and that cannot be checked any more, oldest first.</param>
public sealed record KnownAddress(
    string Address,
    AddressState State,
    string Kind,
    string Id,
    string File,
    string Sha256,
    IReadOnlyList<string> Revisions,
    IReadOnlyList<string> Lost);
