using Fluid.Ast;
using Fluid.Values;
using Mingnuo.Build.Theming.Views;
using Mingnuo.Content.Diagnostics;

namespace Mingnuo.Build.Theming;

/// <summary>
/// Checks a theme against the view types before anything is rendered: every name, filter, string and partial that any branch of any
/// template uses. Fluid alone would find an unknown name only when a page happens to reach it, and could not say where.
/// </summary>
internal sealed class TemplateChecker : AstVisitor
{
    private readonly TemplateLibrary _library;
    private readonly Strings _strings;
    private readonly ICollection<Diagnostic> _found;
    private readonly HashSet<string> _done;
    private readonly HashSet<(string Path, string Name)> _reported;
    private readonly Template _template;
    private readonly Stack<Dictionary<string, Type?>> _scopes = new();

    private TemplateChecker(TemplateChecker? caller, Template template, TemplateLibrary library, Strings strings, ICollection<Diagnostic> found)
    {
        (_template, _library, _strings, _found) = (template, library, strings, found);
        _done = caller?._done ?? new HashSet<string>(StringComparer.Ordinal);
        _reported = caller?._reported ?? [];
        _scopes.Push(new Dictionary<string, Type?>(StringComparer.Ordinal));
    }

    /// <summary>Checks every layout, and every partial with the types that it is called with.</summary>
    public static void Check(TemplateLibrary library, Strings strings, ICollection<Diagnostic> found)
    {
        foreach ((string name, Template layout) in library.Layouts.OrderBy(l => l.Key, StringComparer.Ordinal))
        {
            var checker = new TemplateChecker(null, layout, library, strings, found);
            checker.Declare("site", typeof(SiteView));
            checker.Declare("page", typeof(PageHeadView));
            if (name == LayoutNames.Base)
            {
                checker.Declare("content", typeof(Markup));
            }
            else if (LayoutNames.Views.TryGetValue(name, out Type? view))
            {
                checker.Declare("view", view);
            }

            checker.Run();
        }
    }

    protected override Expression VisitMemberExpression(MemberExpression memberExpression)
    {
        TypeOf(memberExpression, report: true);
        return base.VisitMemberExpression(memberExpression);
    }

    protected override Expression VisitFilterExpression(FilterExpression filterExpression)
    {
        if (!_library.Options.Filters.TryGetValue(filterExpression.Name, out _))
        {
            string? nearest = NearestName.Of(filterExpression.Name, _library.Options.Filters.Select(f => f.Key));
            Report(ThemeMistakes.UnknownFilter, filterExpression.Name, Nearest(nearest));
        }

        if (filterExpression is { Name: TemplateLibrary.StringFilter, Input: LiteralExpression { Value: StringValue key } })
        {
            CheckString(key.ToStringValue(), filterExpression.Parameters.Count);
        }

        return base.VisitFilterExpression(filterExpression);
    }

    protected override Statement VisitAssignStatement(AssignStatement assignStatement)
    {
        Visit(assignStatement.Value);
        Declare(assignStatement.Identifier, TypeOf(assignStatement.Value));
        return assignStatement;
    }

    protected override Statement VisitCaptureStatement(CaptureStatement captureStatement)
    {
        Declare(captureStatement.Identifier, typeof(string));
        return base.VisitCaptureStatement(captureStatement);
    }

    protected override Statement VisitForStatement(ForStatement forStatement)
    {
        Visit(forStatement.Source);
        _scopes.Push(new Dictionary<string, Type?>(StringComparer.Ordinal));
        Declare(forStatement.Identifier, TypeOf(forStatement.Source) is { } list ? ViewTypes.ElementOf(list) : null);
        Declare("forloop", null);
        foreach (Statement statement in forStatement.Statements)
        {
            Visit(statement);
        }

        _scopes.Pop();
        if (forStatement.Else is { } otherwise)
        {
            Visit(otherwise);
        }

        return forStatement;
    }

    protected override Statement VisitRenderStatement(RenderStatement renderStatement)
    {
        if (!_library.Partials.TryGetValue(renderStatement.Path, out Template? partial))
        {
            Report(ThemeMistakes.UnknownPartial, renderStatement.Path);
            return renderStatement;
        }

        var called = new TemplateChecker(this, partial, _library, _strings, _found);
        foreach ((string name, Type? type) in _scopes.Last())
        {
            called.Declare(name, type);
        }

        foreach (AssignStatement argument in renderStatement.AssignStatements)
        {
            Visit(argument.Value);
            called.Declare(argument.Identifier, TypeOf(argument.Value));
        }

        DeclareSubject(renderStatement, called);
        string signature = $"{renderStatement.Path}({string.Join(",", called._scopes.Peek().OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => $"{s.Key}:{s.Value}"))})";
        if (_done.Add(signature))
        {
            called.Run();
        }

        return renderStatement;
    }

    private void CheckString(string key, int given)
    {
        if (_strings.ValuesOf(key) is not { } needed)
        {
            Report(ThemeMistakes.UnknownString, key);
        }
        else if (given < needed)
        {
            Report(ThemeMistakes.TooFewValues, key, needed, given);
        }
    }

    private void DeclareSubject(RenderStatement render, TemplateChecker called)
    {
        string name = render.Alias ?? render.Path;
        if (render.With is { } with)
        {
            Visit(with);
            called.Declare(name, TypeOf(with));
        }
        else if (render.For is { } each)
        {
            Visit(each);
            called.Declare(name, TypeOf(each) is { } list ? ViewTypes.ElementOf(list) : null);
            called.Declare("forloop", null);
        }
    }

    private void Run()
    {
        foreach (Statement statement in _template.Statements)
        {
            Visit(statement);
        }
    }

    private void Declare(string name, Type? type) => _scopes.Peek()[name] = type;

    /// <summary>The type of an expression; <see langword="null"/> where it cannot be told, and then nothing below it is checked.</summary>
    private Type? TypeOf(Expression expression, bool report = false)
    {
        if (expression is FilterExpression { Name: "reverse" or "slice" or "compact" or "concat" or "where" } filter)
        {
            return TypeOf(filter.Input);
        }

        if (expression is not MemberExpression { Segments: [IdentifierSegment first, ..] } member)
        {
            return null;
        }

        Dictionary<string, Type?>? scope = _scopes.FirstOrDefault(s => s.ContainsKey(first.Identifier));
        if (scope is null)
        {
            if (report)
            {
                Report(ThemeMistakes.UnknownName, first.Identifier, Nearest(NearestName.Of(first.Identifier, _scopes.SelectMany(s => s.Keys))));
            }

            return null;
        }

        return Follow(scope[first.Identifier], first.Identifier, member.Segments.Skip(1), report);
    }

    private Type? Follow(Type? type, string path, IEnumerable<MemberSegment> segments, bool report)
    {
        foreach (MemberSegment segment in segments)
        {
            if (type is null)
            {
                return null;
            }

            if (segment is not IdentifierSegment { Identifier: var name })
            {
                type = ViewTypes.ElementOf(type);
                continue;
            }

            path += "." + name;
            Type? next = ViewTypes.ElementOf(type) is { } element
                ? name switch { "size" => typeof(int), "first" or "last" => element, _ => null }
                : type == typeof(string) && name == "size" ? typeof(int) : ViewTypes.Of(type)?.GetValueOrDefault(name);
            if (next is null && report)
            {
                Report(ThemeMistakes.UnknownName, path, Nearest(NearestName.Of(name, ViewTypes.Of(type)?.Keys ?? [])));
            }

            type = next;
        }

        return type;
    }

    private void Report(DiagnosticKind kind, string name, params object[] more)
    {
        Position position = _template.Find(name);
        if (_reported.Add((position.ToString(), name)))
        {
            _found.Add(kind.At(position, [name, .. more]));
        }
    }

    private static Bilingual Nearest(string? name) => name is null
        ? new Bilingual("模板能用的名称见 generator/Mingnuo.Build/Theming/Views", "see generator/Mingnuo.Build/Theming/Views for what templates can use")
        : new Bilingual($"是不是 {name}？", $"did you mean '{name}'?");
}
