using System.Text.Json;
using Jint;
using Jint.Native;
using Mingnuo.Search.Index;
using Mingnuo.Search.Tokens;
using Mingnuo.Tests.Peers;

namespace Mingnuo.Tests.Search.Searching;

/// <summary>Stock lunr.js 2.3.9 from npm, in Jint, fed the tokens of <see cref="Tokenizer"/>.</summary>
internal sealed class Lunr : IDisposable
{
    /// <summary>Sent as text both ways: a call for every value would cost more than the search.</summary>
    private const string Bridge = """
        var index;
        function build(text) {
            var given = JSON.parse(text), builder = new lunr.Builder();
            builder.tokenizer = function (terms) { return (terms || []).map(function (t) { return new lunr.Token(t, {}) }) };
            given.fields.forEach(function (f, i) { builder.field(f, { boost: given.boosts[i] }) });
            given.documents.forEach(function (d) { builder.add(d) });
            // A term with spaces is a run of terms, all of one clause.
            builder.searchPipeline.add(function split(t) { return t.toString().split(' ').map(function (s) { return new lunr.Token(s, {}) }) });
            index = builder.build();
        }
        function load(text) { index = lunr.Index.load(JSON.parse(text)) }
        function search(text) {
            return JSON.stringify(JSON.parse(text).map(function (q) { return index.search(q).map(function (r) { return [+r.ref, r.score] }) }))
        }
        function run(text) {
            return JSON.stringify(JSON.parse(text).map(function (terms) {
                return index.query(function (q) { q.term(terms.join(' '), {}) }).map(function (r) { return [+r.ref, r.score] })
            }))
        }
        """;

    private readonly Engine _engine = new();

    private Lunr()
    {
        // lunr gives itself to a global where it finds no module system, and says `this` for it.
        _engine.Execute(File.ReadAllText(Path.Combine(NpmPeers.Require(), "lunr", "lunr.js")));
        _engine.Execute(Bridge);
    }

    /// <summary>An index of documents as lunr itself makes it.</summary>
    public static Lunr Of(IReadOnlyList<SearchDocument> documents, double[] boosts)
    {
        var lunr = new Lunr();
        lunr.Call("build", JsonSerializer.Serialize(new
        {
            fields = SearchFields.Names,
            boosts,
            documents = documents.Select((d, number) => SearchFields.All.Select(f => (Name: SearchFields.Names[(int)f], Value: (object)Tokenizer.Tokens(d.Text(f)).Select(t => t.Term)))
                .Append(("id", number)).ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal)),
        }));
        return lunr;
    }

    /// <summary>A serialised index, as stock lunr loads it.</summary>
    public static Lunr Load(string serialised)
    {
        var lunr = new Lunr();
        lunr.Call("load", serialised);
        return lunr;
    }

    /// <summary>What lunr's own parser and search answer to queries: each hit's document and score, the best first.</summary>
    public IReadOnlyList<(int Document, double Score)[]> Search(IEnumerable<string> queries) => Read(Call("search", JsonSerializer.Serialize(queries)));

    /// <summary>What lunr answers to runs of terms, each as one clause.</summary>
    public IReadOnlyList<(int Document, double Score)[]> Run(IEnumerable<IEnumerable<string>> runs) => Read(Call("run", JsonSerializer.Serialize(runs)));

    public void Dispose() => _engine.Dispose();

    private static IReadOnlyList<(int Document, double Score)[]> Read(string answers) =>
        [.. JsonSerializer.Deserialize<double[][][]>(answers)!.Select(hits => hits.Select(h => ((int)h[0], h[1])).ToArray())];

    private string Call(string function, string argument)
    {
        JsValue answer = _engine.Invoke(function, argument);
        return answer.IsString() ? answer.AsString() : "";
    }
}
