namespace Mingnuo.Tests.Sites.Supervision;

/// <summary>A finding as the recount sees it.</summary>
/// <param name="Url">Its place below the base path.</param>
/// <param name="Unit">The unit's id.</param>
/// <param name="Found">The day of the inspection.</param>
/// <param name="Deadline">Its deadline.</param>
/// <param name="PutRight">The day it was put right, if it was by the day of the build.</param>
/// <param name="Rechecked">The day it was looked at again, if it was by the day of the build.</param>
/// <param name="IsOpen">Whether it has still to be put right.</param>
internal sealed record RecountedFinding(string Url, string Unit, DateOnly Found, DateOnly Deadline, DateOnly? PutRight, DateOnly? Rechecked, bool IsOpen);
