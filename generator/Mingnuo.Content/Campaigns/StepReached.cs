namespace Mingnuo.Content.Campaigns;

/// <summary>What in the hub shows that a unit has reached a step.</summary>
public enum StepReached
{
    /// <summary>未采集: this hub does not collect what would show it yet, and says so.</summary>
    NotCollected,

    /// <summary>方案: the unit has a theme and has published its plan.</summary>
    Plan,

    /// <summary>承诺: the unit itself has published a pledge.</summary>
    Pledge,

    /// <summary>进展: a pledge item of the unit has a progress note with evidence.</summary>
    Progress,

    /// <summary>评议: the unit has published an evaluation.</summary>
    Evaluation,
}
