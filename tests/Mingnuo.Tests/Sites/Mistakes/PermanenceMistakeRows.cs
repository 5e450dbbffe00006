namespace Mingnuo.Tests.Sites.Mistakes;

/// <summary>MN092x to MN094x: former addresses and withdrawals that do not fit, and what was published and is gone.</summary>
internal static class PermanenceMistakeRows
{
    private const string Unit = "content/units/oak.md";
    private const string Plan = "content/plans/oak.md";
    private const string Report = "content/reports/oak/2011-06-library.md";

    public static IEnumerable<MistakeRow> All =>
    [
        MistakeRow.In(Plan, "MN0920", "a former address that is another file's", "unit: oak\n", "unit: oak\naliases: [¦/plans/county/]\n"),
        MistakeRow.In(Plan, "MN0920", "a former address of two files", "unit: oak\n", "unit: oak\naliases: [¦old/plan]\n").And(hub =>
            hub.Replace("content/plans/county.md", "validity: 全文有效\n", "validity: 全文有效\naliases: [old/plan]\n")),
        MistakeRow.In(Plan, "MN0501", "a former address that is a list's", "unit: oak\n", "unit: oak\naliases: [units]\n").At(Plan + ":1:1"),
        MistakeRow.In(Plan, "MN0203", "a former address that leaves the site", "unit: oak\n", "unit: oak\naliases: [¦../plans]\n"),
        MistakeRow.In(Plan, "MN0203", "a word that is no way to withdraw", "unit: oak\n", "unit: oak\nwithdrawn: {on: 2011-08-01, kind: ¦lost, reason: 一}\n"),
        MistakeRow.In(Plan, "MN0921", "merged into nothing", "unit: oak\n", "unit: oak\nwithdrawn: {on: 2011-08-01, kind: ¦merged, reason: 一}\n"),
        MistakeRow.In(Plan, "MN0922", "replaced by itself", "unit: oak\n", "unit: oak\nwithdrawn: {on: 2011-08-01, kind: replaced, reason: 一, successor: ¦oak.md}\n"),
        MistakeRow.In(Plan, "MN0401", "replaced by a file that there is not", "unit: oak\n", "unit: oak\nwithdrawn: {on: 2011-08-01, kind: replaced, reason: 一, successor: ¦elm.md}\n"),
        MistakeRow.In(Plan, "MN0319", "withdrawn before it was published", "unit: oak\n", "unit: oak\nwithdrawn: {on: ¦2010-05-07, kind: withdrawn, reason: 一}\n"),
        MistakeRow.File("MN0923", "published in error and still there", Report, "---\ntitle: 一\n¦date: 2011-06-28\nwithdrawn: {on: 2011-08-01, kind: published-in-error, reason: 二}\n---\n"),
        MistakeRow.File("MN0923", "published in error with its text still there", Report, "---\ntitle: 一\nwithdrawn: ¦{on: 2011-08-01, kind: 误公布, reason: 二}\n---\n三\n"),
        MistakeRow.In(Unit, "MN0924", "a unit that is gone before its pledges are kept", "members: 12\n", "members: 12\nwithdrawn: ¦{on: 2011-08-01, kind: withdrawn, reason: 一}\n"),
        new("MN0930", "a record that was published and is deleted", hub =>
        {
            Commit(hub);
            hub.Delete(Report);
            return Report + ":1:1";
        }),
        new("MN0930", "a record that was published and has another name", hub =>
        {
            TestRepository repository = Commit(hub);
            hub.Move(Report, "content/reports/oak/2011-06-books.md");
            repository.Commit("2011-08-02", "改名");
            return "content/reports/oak/2011-06-books.md:1:1";
        }),
        new("MN0931", "a record that the published site has and this one has not", hub =>
        {
            hub.Publish();
            hub.Delete(Report);
            return Report + ":1:1";
        }),
        new("MN0932", "a revision that the published site knows and git does not", hub =>
        {
            TestRepository repository = Commit(hub);
            hub.Replace(Report, "date: 2011-06-28", "date: 2011-06-29");
            repository.Commit("2011-08-02", "改日期");
            hub.Publish();
            repository.Git("reset", "--quiet", "--soft", "HEAD~1");
            return Report + ":1:1";
        }),
        new("MN0933", "a history that was fetched in part", hub =>
        {
            TestRepository repository = Commit(hub);
            hub.Publish();
            hub.Write(".git/shallow", repository.Git("rev-parse", "HEAD") + "\n");
            return "site/hub.yml:1:1";
        }),
    ];

    private static TestRepository Commit(TestHub hub)
    {
        var repository = new TestRepository(hub);
        repository.Commit("2011-08-01", "发布");
        return repository;
    }
}
