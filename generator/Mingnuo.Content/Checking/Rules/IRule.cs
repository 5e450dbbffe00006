using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Content.Checking.Rules;

/// <summary>Something that must hold over the whole hub. Rules see everything at once and report all that breaks them.</summary>
internal interface IRule
{
    /// <summary>Reports every place where the rule is broken.</summary>
    void Check(CheckedHub hub, DiagnosticBag bag);
}
