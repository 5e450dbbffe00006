using YamlDotNet.RepresentationModel;

namespace Mingnuo.Tests.House;

/// <summary>The rules are those of GitHub's form schema: a form that breaks one is left out of the list without a word.</summary>
public sealed class IssueFormTests
{
    private static readonly string[] s_types = ["markdown", "input", "textarea", "dropdown", "checkboxes"];

    public static TheoryData<string> Forms => [.. Repository.Files
        .Where(file => file.Path.StartsWith(".github/ISSUE_TEMPLATE/", StringComparison.Ordinal) && !file.Path.EndsWith("/config.yml", StringComparison.Ordinal))
        .Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_has_what_GitHub_needs_to_show_it(string path) => Assert.Empty(Faults(YamlText.Parse(Repository.Read(path))));

    [Theory]
    [InlineData("name: a\ndescription: b\nbody: [{type: markdown, attributes: {value: c}}]", "a form needs a field to fill in")]
    [InlineData("name: a\nbody: [{type: input, id: x, attributes: {label: c}}]", "description is missing")]
    [InlineData("name: a\ndescription: b\nbody: [{type: text, id: x, attributes: {label: c}}]", "unknown type text")]
    [InlineData("name: a\ndescription: b\nbody: [{type: input, id: x, attributes: {}}]", "x: label is missing")]
    [InlineData("name: a\ndescription: b\nbody: [{type: dropdown, id: x, attributes: {label: c}}]", "x: options are missing")]
    [InlineData("name: a\ndescription: b\nbody: [{type: input, id: x, attributes: {label: c}}, {type: input, id: x, attributes: {label: d}}]", "x stands twice")]
    public void A_broken_form_is_told_apart(string form, string fault) => Assert.Equal(fault, Assert.Single(Faults(YamlText.Parse(form))));

    [Fact]
    public void An_objection_asks_for_the_page_the_record_and_the_reason_and_warns_of_private_data()
    {
        var form = YamlText.Parse(Repository.Read(".github/ISSUE_TEMPLATE/objection.yml"));
        var required = Fields(form).Where(field => Child(field, "validations", "required") is YamlScalarNode { Value: "true" })
            .Select(field => field["id"].ToString());

        Assert.Equal("异议反馈", form["name"].ToString());
        Assert.Superset(new HashSet<string>(["page", "record", "objection"], StringComparer.Ordinal), required.ToHashSet(StringComparer.Ordinal));
        Assert.Contains("不要写自己或别人的电话、证件号、住址", form["body"][0]["attributes"]["value"].ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Faults(YamlMappingNode form)
    {
        foreach (var key in new[] { "name", "description", "body" }.Where(key => !form.Children.ContainsKey(key)))
        {
            yield return $"{key} is missing";
        }

        var fields = Fields(form).ToArray();
        if (fields.All(field => field["type"].ToString() == "markdown"))
        {
            yield return "a form needs a field to fill in";
        }

        foreach (var twice in fields.Select(Id).Where(id => id.Length > 0).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return $"{twice.Key} stands twice";
        }

        foreach (var fault in fields.Select(Fault).OfType<string>())
        {
            yield return fault;
        }
    }

    private static string? Fault(YamlMappingNode field) => field["type"].ToString() switch
    {
        var type when !s_types.Contains(type, StringComparer.Ordinal) => $"unknown type {type}",
        "markdown" => Child(field, "attributes", "value") is null ? "a text is empty" : null,
        _ when Child(field, "attributes", "label") is null => $"{Id(field)}: label is missing",
        "dropdown" or "checkboxes" when Child(field, "attributes", "options") is not YamlSequenceNode { Children.Count: > 0 } =>
            $"{Id(field)}: options are missing",
        _ => null,
    };

    private static string Id(YamlMappingNode field) => field.Children.TryGetValue("id", out var id) ? id.ToString() : "";

    private static IEnumerable<YamlMappingNode> Fields(YamlMappingNode form) => ((YamlSequenceNode)form["body"]).Cast<YamlMappingNode>();

    private static YamlNode? Child(YamlMappingNode node, string first, string second) =>
        node.Children.TryGetValue(first, out var child) && child is YamlMappingNode mapping && mapping.Children.TryGetValue(second, out var value) ? value : null;
}
