using YamlDotNet.RepresentationModel;

namespace Mingnuo.Tests.House;

/// <summary>YAML as YamlDotNet itself reads it, without the generator's own reading in between.</summary>
internal static class YamlText
{
    public static YamlMappingNode Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
