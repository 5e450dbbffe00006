using Markdig.Extensions.TaskLists;

namespace Mingnuo.Content.Markdown.Rendering;

/// <summary>The mark of a task. Nobody can tick it on a published page, so it is a picture with a name, not a form control.</summary>
internal sealed class TaskMarkRenderer : BodyObjectRenderer<TaskList>
{
    protected override void Write(BodyRenderer body, TaskList obj) => body.Write(obj.Checked
        ? "<span role=\"img\" aria-label=\"已完成\">☑</span>"
        : "<span role=\"img\" aria-label=\"未完成\">☐</span>");
}
