namespace Mingnuo.Tests.Build.Theming;

public sealed class TemplateCheckerTests : IDisposable
{
    private readonly ThemeScene _scene = new();

    [Theory]
    [InlineData("{{ view.bady }}", "2:4: error MN0604: the template uses the unknown name 'view.bady'")]
    [InlineData("{{ sit.name }}", "2:4: error MN0604: the template uses the unknown name 'sit'")]
    [InlineData("<b>{{ view.timeline.current.nam }}</b>", "2:7: error MN0604: the template uses the unknown name 'view.timeline.current.nam'")]
    [InlineData("{% for item in view.overdue %}{{ item.persn }}{% endfor %}", "2:34: error MN0604: the template uses the unknown name 'item.persn'")]
    [InlineData("{% assign first = view.overdue.first %}{{ first.txt }}", "2:43: error MN0604: the template uses the unknown name 'first.txt'")]
    [InlineData("{{ page.title | upcse }}", "2:17: error MN0605: the template uses the unknown filter 'upcse'")]
    [InlineData("{{ 'nothing' | t }}", "2:5: error MN0606: the interface string 'nothing' is not defined")]
    [InlineData("{% render 'missing' %}", "2:12: error MN0607: the template renders the partial 'missing', which does not exist")]
    public void A_mistake_is_found_with_its_line_and_column(string template, string mistake)
    {
        _scene.Write("layouts/home.liquid", "<p>\n" + template + "\n</p>");
        Assert.Equal(["layouts/home.liquid:" + mistake], _scene.Mistakes());
    }

    [Fact]
    public void A_tag_that_is_not_closed_is_found_with_its_line_and_column()
    {
        _scene.Write("layouts/home.liquid", "<p>\n{% if page.is_home %}\n</p>");
        // What is missing is missed where the file ends.
        Assert.StartsWith("layouts/home.liquid:3:5: error MN0603: the template cannot be read: ", Assert.Single(_scene.Mistakes()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_that_no_page_reaches_is_checked()
    {
        _scene.Write("layouts/home.liquid", "{% if false %}{% elsif page.is_home %}{% else %}{{ view.bady }}{% endif %}");
        Assert.Equal(["layouts/home.liquid:1:52: error MN0604: the template uses the unknown name 'view.bady'"], _scene.Mistakes());
    }

    [Fact]
    public void The_nearest_name_is_advised()
    {
        _scene.Write("layouts/home.liquid", "{{ view.pledge_cont }}");
        Assert.Equal("did you mean 'pledge_count'?", _scene.Hint());
    }

    [Fact]
    public void A_partial_is_checked_with_the_type_that_it_is_given()
    {
        _scene.Write("partials/who.liquid", "\n{{ person.offce }}");
        _scene.Write("layouts/organisation.liquid", "{% for body in view.bodies %}{% for one in body.head %}{% render 'who', person: one %}{% endfor %}{% endfor %}");
        Assert.Equal(["partials/who.liquid:2:4: error MN0604: the template uses the unknown name 'person.offce'"], _scene.Mistakes());
    }

    [Fact]
    public void A_partial_sees_only_what_it_is_given()
    {
        _scene.Write("partials/who.liquid", "{{ one.name }}");
        _scene.Write("layouts/organisation.liquid", "{% for body in view.bodies %}{% for one in body.head %}{% render 'who', person: one %}{% endfor %}{% endfor %}");
        Assert.Equal(["partials/who.liquid:1:4: error MN0604: the template uses the unknown name 'one'"], _scene.Mistakes());
    }

    [Fact]
    public void Every_mistake_of_every_template_is_found_at_once()
    {
        _scene.Write("layouts/home.liquid", "{{ view.bady }}{{ 'nothing' | t }}");
        _scene.Write("layouts/unit.liquid", "{{ view.cards }}");
        Assert.Equal(
            [
                "layouts/home.liquid:1:4: error MN0604: the template uses the unknown name 'view.bady'",
                "layouts/home.liquid:1:20: error MN0606: the interface string 'nothing' is not defined",
                "layouts/unit.liquid:1:4: error MN0604: the template uses the unknown name 'view.cards'",
            ],
            _scene.Mistakes());
    }

    public void Dispose() => _scene.Dispose();
}
