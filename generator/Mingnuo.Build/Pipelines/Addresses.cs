using Mingnuo.Content.Reading;

namespace Mingnuo.Build.Pipelines;

/// <summary>The addresses of pages that are not one record's.</summary>
internal static class Addresses
{
    public const string Plans = "plans/";
    public const string Units = "units/";
    public const string Board = "pledges/";
    public const string Profiles = "profiles/";
    public const string Standards = "standards/";
    public const string Carriers = "carriers/";
    public const string Phases = "phases/";
    public const string Steps = "steps/";
    public const string Organisation = "organisation/";
    public const string Reports = "reports/";
    public const string Inspections = "inspections/";
    public const string Evaluations = "evaluations/";
    public const string Honours = "honours/";
    public const string Ledgers = "ledgers/";
    public const string Supervision = "supervision/";
    public const string Months = "months/";
    public const string Withdrawn = "withdrawn/";
    public const string Feeds = "feeds/";
    public const string Agenda = "calendar/";
    public const string Subscribe = "subscribe/";
    public const string Search = "search/";
    public const string NotFound = "404.html";

    /// <summary>The board of pledge items narrowed to one choice: <c>pledges/by-status/overdue/</c>.</summary>
    public static string NarrowedBoard(string filter, string key) => Narrowed(Board, filter, key);

    /// <summary>A board narrowed to one choice: <c>reports/by-month/2010-06/</c>.</summary>
    public static string Narrowed(string board, string filter, string key) => $"{board}by-{filter}/{key}/";

    /// <summary>The page of a month: <c>months/2010-06/</c>.</summary>
    public static string Month(Month month) => $"{Months}{month}/";

    /// <summary>What was done in a phase: <c>phases/first/</c>.</summary>
    public static string Phase(string id) => $"{Phases}{id}/";

    /// <summary>The comparison of a group: <c>supervision/groups/middle/</c>.</summary>
    public static string Group(string id) => $"{Supervision}groups/{id}/";

    /// <summary>The comparison of a category: <c>supervision/categories/school/</c>.</summary>
    public static string Category(string id) => $"{Supervision}categories/{id}/";

    /// <summary>All revisions of a record: <c>pledges/oak/2011/revisions/</c>.</summary>
    public static string Revisions(string record) => $"{record}revisions/";

    /// <summary>What one revision changed: <c>pledges/oak/2011/revisions/0123456789/</c>. It stays as long as the record's address does.</summary>
    public static string Revision(string record, string id) => $"{Revisions(record)}{id}/";

    /// <summary>A page of a list cut into pages; the first keeps the list's own address.</summary>
    public static string ListPage(string address, int number) => number == 1 ? address : $"{address}page/{number}/";
}
