namespace Mingnuo.Build.Data;

/// <summary>What the values of a column are.</summary>
internal enum DataKind
{
    /// <summary>Text in one or more lines.</summary>
    Text,

    /// <summary>A whole address on the web.</summary>
    Link,

    /// <summary>A day: <c>2011-06-30</c>.</summary>
    Day,

    /// <summary>A month: <c>2011-06</c>.</summary>
    Month,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>是 or 否; <c>true</c> or <c>false</c> in JSON.</summary>
    Flag,

    /// <summary>Several texts: an array in JSON, one cell in CSV.</summary>
    List,
}
