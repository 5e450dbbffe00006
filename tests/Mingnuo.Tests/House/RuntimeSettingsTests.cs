using System.Text.Json;

namespace Mingnuo.Tests.House;

public sealed class RuntimeSettingsTests
{
    [Theory]
    [InlineData("mingnuo")]
    [InlineData("Mingnuo.Tests")]
    public void Every_program_runs_without_the_optimization_that_crashes_it(string program)
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, program + ".runtimeconfig.json")));
        Assert.False(settings.RootElement.GetProperty("runtimeOptions").GetProperty("configProperties").GetProperty("System.Runtime.TieredPGO").GetBoolean());
    }
}
