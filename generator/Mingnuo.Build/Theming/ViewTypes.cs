using System.Collections;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;
using Mingnuo.Build.Theming.Views;

namespace Mingnuo.Build.Theming;

/// <summary>The allow-list of what templates see: the public properties of the view types, in snake_case.</summary>
internal static class ViewTypes
{
    private static readonly Dictionary<Type, Dictionary<string, Type>> Members =
        typeof(SiteView).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(SiteView).Namespace && t.IsPublic && !t.IsValueType)
            .ToDictionary(t => t, MembersOf);

    /// <summary>Escapes what HTML needs escaped and leaves 汉字 alone.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The members of a view type by the names that templates use; <see langword="null"/> for any other type.</summary>
    public static IReadOnlyDictionary<string, Type>? Of(Type type) => Members.GetValueOrDefault(type);

    /// <summary>What a list holds; <see langword="null"/> for anything that is not a list.</summary>
    public static Type? ElementOf(Type type) =>
        type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)) && type.IsGenericType ? type.GetGenericArguments()[0] : null;

    /// <summary>Options that know these members and nothing else, with no clock and no time zone of the machine.</summary>
    public static TemplateOptions Options()
    {
        var options = new TemplateOptions
        {
            TimeZone = TimeZoneInfo.Utc,
            Now = () => throw new InvalidOperationException("templates have no clock"),
            MaxSteps = 20_000_000,
            StrictFilters = true,
        };
        options.MemberAccessStrategy.MemberNameStrategy = MemberNameStrategies.SnakeCase;
        foreach (Type type in Members.Keys)
        {
            options.MemberAccessStrategy.Register(type);
        }

        options.ValueConverters.Add(value => value is Markup html ? new StringValue(html.Text, encode: false) : null);
        return options;
    }

    private static Dictionary<string, Type> MembersOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.Name != "EqualityContract")
            .ToDictionary(p => MemberNameStrategies.SnakeCase(p), p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType, StringComparer.Ordinal);
}
