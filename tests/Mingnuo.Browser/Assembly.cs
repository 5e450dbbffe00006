using Mingnuo.Browser.Browsers;
using Mingnuo.Browser.Hubs;
using Xunit.Sdk;
using Xunit.v3;

// One browser and one built hub for all tests. Two at a time: more only wait for each other on a small machine.
[assembly: AssemblyFixture(typeof(RealBrowser))]
[assembly: AssemblyFixture(typeof(BuiltHub))]
[assembly: Parallelization(Mode = ParallelMode.All, MaxThreads = 2)]
