using System.Globalization;

namespace Mingnuo.Content.Reading;

/// <summary>A calendar month.</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">1 to 12.</param>
public readonly record struct Month(int Year, int Number)
{
    /// <summary>Its first day.</summary>
    public DateOnly First => new(Year, Number, 1);

    /// <summary>Its last day.</summary>
    public DateOnly Last => First.AddMonths(1).AddDays(-1);

    /// <summary>The month after it.</summary>
    public Month Next => Of(First.AddMonths(1));

    /// <summary>The month of a day.</summary>
    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>Every month from one to another, both included; none when the second comes first.</summary>
    public static IEnumerable<Month> Through(Month from, Month to)
    {
        for (Month month = from; month.First <= to.First; month = month.Next)
        {
            yield return month;
        }
    }

    /// <summary><c>2010-06</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}");
}
