namespace Mingnuo.Build.Theming.Views;

/// <summary>The campaign's steps. Layout <c>steps</c>.</summary>
/// <param name="Steps">In order.</param>
/// <param name="Units">All units with the steps that they have reached.</param>
public sealed record StepsView(IReadOnlyList<StepView> Steps, IReadOnlyList<UnitCardView> Units);
