using System.Globalization;

namespace Mingnuo.Build.Theming.Views;

/// <summary>A day. The filters <c>long_date</c> and <c>short_date</c> write it for people, in the interface's language.</summary>
/// <param name="Day">The day.</param>
public sealed record DayView(DateOnly Day)
{
    /// <summary><c>2011-08-15</c>, for <c>datetime</c> and tables.</summary>
    public string Iso => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>2011</c>.</summary>
    public int Year => Day.Year;
}
