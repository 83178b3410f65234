using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ContentSdk.Generator.Tests.Rules;

/// <summary>Rules about declarations, and about the code that uses what is generated for them. What is marked is what is pointed at.</summary>
public sealed class DeclarationRuleTests
{
    private static readonly CorpusFile[] Files =
    [
        new(Corpus.Root + "posts/a.md", "---\ntitle: A\n---\n"),
        new(Corpus.Root + "posts/b.md", "---\ntitle: B\n---\n"),
        new(Corpus.Root + "authors/ada.yml", "name: Ada\n"),
        new(Corpus.Root + "guide.md", "# Guide\n"),
    ];

    [Theory]
    [InlineData("public sealed record {|CSDK5001:Post|}(string Title);", "'Post' cannot be a content collection: make it partial, so that it can be completed: 'partial record Post'")]
    [InlineData("public sealed partial class {|CSDK5001:Post|} { }", "'Post' cannot be a content collection: make it a record class, as in 'public sealed partial record Post'")]
    [InlineData("public abstract partial record {|CSDK5001:Post|};", "'Post' cannot be a content collection: it is abstract; declare the records that derive from it")]
    [InlineData("public partial record {|CSDK5001:Post|}<T>;", "'Post' cannot be a content collection: it has type parameters")]
    [InlineData("file partial record {|CSDK5001:Post|};", "'Post' cannot be a content collection: it is local to its file; make it internal")]
    [InlineData("public partial record {|CSDK5001:Post|} { public Post(string a) { } }", "'Post' cannot be a content collection: give it a constructor without parameters, or only a primary one")]
    [InlineData("public partial record {|CSDK5001:Post|} : Page; [ContentCollection(\"guide.md\")] public partial record Page;", "'Post' cannot be a content collection: it derives from 'Page', which is one; move what they share to a record that is none")]
    public async Task CSDK5001_says_why_a_type_cannot_be_a_collection(string code, string message)
    {
        await Holds("[ContentCollection(\"posts/*.md\")] " + code, message);
    }

    [Theory]
    [InlineData("public class Outer { [ContentCollection(\"posts/*.md\")] public partial record {|CSDK5001:Post|}; }", "'Post' cannot be a content collection: 'Outer', which it stands in, must be partial")]
    [InlineData("public partial class Outer { [ContentCollection(\"posts/*.md\")] private partial record {|CSDK5001:Post|}; }", "'Post' cannot be a content collection: make it internal or public, so that generated code can use it")]
    public async Task CSDK5001_looks_at_the_types_around_it(string code, string message)
    {
        await Holds(code, message);
    }

    [Theory]
    [InlineData("namespace Book { [{|CSDK5001:ContentCollection(\"posts/*.md\")|}] public partial record Content(string Title); }", "'Content' cannot be a content collection: generated code has a type or namespace of that name; rename it, or set ContentSdkNamespace")]
    [InlineData("namespace Book.Content { [{|CSDK5001:ContentCollection(\"posts/*.md\")|}] public partial record Document(string Title); }", "'Document' cannot be a content collection: generated code has a type or namespace of that name; rename it, or set ContentSdkNamespace")]
    [InlineData("namespace Book.Content { [{|CSDK5001:ContentCollection(\"posts/*.md\")|}] public partial record Member(string Title); }", "'Member' cannot be a content collection: generated code has a type or namespace of that name; rename it, or set ContentSdkNamespace")]
    [InlineData("namespace Book.Content { [{|CSDK5001:ContentCollection(\"posts/*.md\", Name = \"Levels\")|}] public partial record Post(string Title); }", "'Post' cannot be a content collection: generated code has a type or namespace of that name; rename it, or set ContentSdkNamespace")]
    public async Task CSDK5001_says_what_generated_code_is_called(string code, string message)
    {
        await NothingIsGenerated(code, message);
    }

    [Theory]
    [InlineData("namespace Book { public class {|CSDK5009:Content|}; }", "The content of this project is not generated: 'Book.Content' is the namespace of generated code; rename yours, or set ContentSdkNamespace to another namespace")]
    [InlineData("namespace Book.Content { public enum {|CSDK5009:Level|} { A } }", "The content of this project is not generated: generated code has a type 'Book.Content.Level' too; rename yours, or set ContentSdkNamespace to another namespace")]
    [InlineData("namespace Book.Content { public static class {|CSDK5009:Sections|}; }", "The content of this project is not generated: generated code has a type 'Book.Content.Sections' too; rename yours, or set ContentSdkNamespace to another namespace")]
    public async Task CSDK5009_says_which_type_is_called_as_generated_code_is(string code, string message)
    {
        await NothingIsGenerated(code, message);
    }

    [Theory]
    [InlineData("namespace Book.Content { public static partial class Chapters { internal static int Mine => All.Count; } }")]
    [InlineData("namespace Book.Other { internal enum Level { A } }")]
    [InlineData("namespace Book.Content { internal class Mine { public enum Level { A } } internal enum Levels2 { A } }")]
    public async Task CSDK5009_says_nothing_of_other_names(string code)
    {
        var corpus = Corpus.In(Files, code);
        Assert.NotEmpty(corpus.Generated);
        Assert.Empty((await Diagnosed.RunAsync(Files, compilation: corpus.Compile())).Where(diagnostic => diagnostic.Location.IsInSource));
    }

    [Theory]
    [InlineData("{|CSDK5002:object|}", "Content cannot be read into 'Value', which is of type object; use text, numbers, dates, enums, records, or lists and dictionaries of these")]
    [InlineData("{|CSDK5002:List<string>|}", "Content cannot be read into 'Value', which is of type List<string>; write IReadOnlyList<T>")]
    [InlineData("{|CSDK5002:Dictionary<string, int>|}", "Content cannot be read into 'Value', which is of type Dictionary<string, int>; write IReadOnlyDictionary<string, T>")]
    [InlineData("{|CSDK5002:IReadOnlyDictionary<int, string>|}", "Content cannot be read into 'Value', which is of type IReadOnlyDictionary<int, string>; keys are text, so write IReadOnlyDictionary<string, …>")]
    [InlineData("{|CSDK5002:Author|}", "Content cannot be read into 'Value', which is of type Author; entries of another collection are named, so write Reference<Author>")]
    [InlineData("{|CSDK5002:Reference<Place>|}", "Content cannot be read into 'Value', which is of type Reference<Place>; declare Place as a collection with [ContentCollection(\"…\")]")]
    [InlineData("{|CSDK5002:Shop|}", "Content cannot be read into 'Value', which is of type Shop; make it a record that is not abstract and has no type parameters")]
    [InlineData("{|CSDK5002:IReadOnlyList<Shop?>?|}", "Content cannot be read into 'Value', which is of type IReadOnlyList<Shop?>?; make it a record that is not abstract and has no type parameters")]
    public async Task CSDK5002_says_what_to_write_in_place_of_a_type(string type, string message)
    {
        await Holds(
            "[ContentCollection(\"posts/*.md\")] public partial record Post { public " + type + " Value { get; init; } = null!; public string Title { get; init; } = \"\"; }\n"
            + "[ContentCollection(\"authors/*.yml\")] public partial record Author(string Name); public record Place(string City); public class Shop;",
            message);
    }

    [Theory]
    [InlineData("{|CSDK5003:\"post/*.md\"|}", "'post/*.md' matches no file under the content root; write 'posts/*.md'?")]
    [InlineData("{|CSDK5003:\"content/posts/*.md\"|}", "'content/posts/*.md' matches no file under the content root; write 'posts/*.md'?")]
    [InlineData("{|CSDK5003:\"posts/*.yml\"|}", "'posts/*.yml' matches no file under the content root; write 'posts/*.md'?")]
    [InlineData("{|CSDK5003:\"guid.md\"|}", "'guid.md' matches no file under the content root; write 'guide.md'?")]
    [InlineData("\"posts/*.md\", {|CSDK5003:\"drafts/**\"|}, \"!posts/b.md\"", "'drafts/**' matches no file under the content root; patterns are relative to it, as in 'blog/**/*.md'")]
    [InlineData("{|CSDK5003:\"posts/[z-a].md\"|}", "'posts/[z-a].md' matches no file under the content root; patterns are relative to it, as in 'blog/**/*.md'")]
    [InlineData("{|CSDK5003:\"\"|}", "'' matches no file under the content root; patterns are relative to it, as in 'blog/**/*.md'")]
    public async Task CSDK5003_says_which_pattern_matches_nothing(string patterns, string message)
    {
        await Holds("[ContentCollection(" + patterns + ")] public partial record Post { public string? Title { get; init; } }", message);
    }

    [Fact]
    public async Task CSDK5004_says_at_both_collections_which_file_they_claim()
    {
        await Holds(
            "[{|CSDK5004:ContentCollection(\"posts/*.md\")|}] public partial record Post(string Title);\n[{|CSDK5004:ContentCollection(\"**/*.md\", \"!guide.md\")|}] public partial record Page(string Title);",
            "'posts/a.md' is in the collection of 'Page' too, and 1 more; leave it out of one of them, as in \"!posts/a.md\"",
            "'posts/a.md' is in the collection of 'Post' too, and 1 more; leave it out of one of them, as in \"!posts/a.md\"");
    }

    [Theory]
    [InlineData("[{|CSDK5005:ContentCollection(\"posts/*.md\")|}] public partial record Post(string Title); public class Posts;", "The set of 'Post' would be called 'Posts', and there is such a name already; give it another with Name = \"…\"")]
    [InlineData("[{|CSDK5005:ContentCollection(\"posts/*.md\", Name = \"Author\")|}] public partial record Post(string Title); public record Author;", "The set of 'Post' would be called 'Author', and there is such a name already; give it another with Name = \"…\"")]
    [InlineData("[ContentCollection(\"posts/a.md\", Name = \"Both\")] public partial record First(string Title); [{|CSDK5005:ContentCollection(\"posts/b.md\", Name = \"Both\")|}] public partial record Second(string Title);", "The set of 'Second' would be called 'Both', and there is such a name already; give it another with Name = \"…\"")]
    [InlineData("[{|CSDK5005:ContentCollection(\"posts/*.md\", Name = \"All\")|}] public partial record Post(string Title);", "The set of 'Post' would be called 'All', and there is such a name already; give it another with Name = \"…\"")]
    [InlineData("[{|CSDK5005:ContentCollection(\"posts/*.md\", Name = \"My Posts\")|}] public partial record Post(string Title);", "The set of 'Post' would be called 'My Posts', which is no name in C#; give it another with Name = \"…\"")]
    public async Task CSDK5005_says_that_a_sets_name_is_taken(string code, string message)
    {
        await Holds(code, message);
    }

    [Fact]
    public async Task CSDK5005_says_nothing_of_a_class_that_adds_to_the_set()
    {
        await Holds("[ContentCollection(\"posts/*.md\")] public partial record Post(string Title); public static partial class Posts { public static int Count => 1; }");
    }

    [Theory]
    [InlineData("Posts.TryGet({|CSDK5006:\"posts/c\"|}, out _)", "No entry of Posts has the key 'posts/c'; write 'posts/a'?")]
    [InlineData("Posts.Get({|CSDK5006:Key|})", "No entry of Posts has the key 'nowhere'")]
    [InlineData("Posts.Get(key: {|CSDK5006:\"post/a\"|})", "No entry of Posts has the key 'post/a'; write 'posts/a'?")]
    [InlineData("Book.Content.Documents.TryGet({|CSDK5006:\"guid\"|}, out _)", "No entry of Documents has the key 'guid'; write 'guide'?")]
    [InlineData("Book.Content.Documents.TryGet(\"guide\", out _)")]
    [InlineData("Posts.Get(\"a\")")]
    [InlineData("Posts.Get(\"posts/a\")")]
    [InlineData("Posts.Get(Environment.NewLine)")]
    [InlineData("Other.Get(\"nothing\")")]
    public async Task CSDK5006_says_which_key_no_entry_has(string call, params string[] messages)
    {
        await Holds(
            "[ContentCollection(\"posts/*.md\")] public partial record Post(string Title); [ContentCollection(\"authors/*.yml\")] public partial record Author(string Name);"
            + " public static class Other { public static string Get(string key) => key; } internal class Use { private const string Key = \"nowhere\"; public object Run() => " + call + "; }",
            messages);
    }

    [Theory]
    [InlineData("[{|CSDK5007:StringLength(3)|}] public int Value { get; init; }", "[StringLength] on 'Value' is not evaluated: it is for text, and the value is a whole number")]
    [InlineData("[{|CSDK5007:MaxLength(3)|}] public int? Value { get; init; }", "[MaxLength] on 'Value' is not evaluated: it is for text and lists, and the value is a whole number")]
    [InlineData("[{|CSDK5007:Range(1, 5)|}] public DateOnly Value { get; init; }", "[Range] on 'Value' is not evaluated: its bounds are numbers, and the value is a date")]
    [InlineData("[{|CSDK5007:Range(5, 1)|}] public int Value { get; init; }", "[Range] on 'Value' is not evaluated: its minimum is above its maximum")]
    [InlineData("[{|CSDK5007:Range(typeof(DateOnly), \"today\", \"2027-01-01\")|}] public DateOnly Value { get; init; }", "[Range] on 'Value' is not evaluated: its bounds are no values of its type")]
    [InlineData("[{|CSDK5007:RegularExpression(\"(\")|}] public string? Value { get; init; }", "[RegularExpression] on 'Value' is not evaluated: '(' is no regular expression: Invalid pattern '(' at offset 1. Not enough )'s.")]
    [InlineData("[{|CSDK5007:EmailAddress|}] public IReadOnlyList<string>? Value { get; init; }", "[EmailAddress] on 'Value' is not evaluated: it is for text, and the value is a list")]
    [InlineData("[{|CSDK5007:Phone|}] public string? Value { get; init; }", "[Phone] on 'Value' is not evaluated: it is none of those that are evaluated at compile time")]
    [InlineData("[{|CSDK5007:Even|}] public int Value { get; init; }", "[Even] on 'Value' is not evaluated: only the attributes of System.ComponentModel.DataAnnotations are")]
    [InlineData("[{|CSDK5007:AllowedValues|}] public string? Value { get; init; }", "[AllowedValues] on 'Value' is not evaluated: it allows no value at all")]
    [InlineData("[Obsolete, Display(Name = \"x\"), DataType(DataType.Currency)] public int Value { get; init; }")]
    public async Task CSDK5007_says_why_an_attribute_is_not_evaluated(string property, params string[] messages)
    {
        await Holds("[ContentCollection(\"posts/*.md\")] public partial record Post { public string? Title { get; init; } " + property + " }\n[AttributeUsage(AttributeTargets.Property)] public sealed class EvenAttribute : ValidationAttribute;", messages);
    }

    [Fact]
    public async Task CSDK5007_looks_at_parameters_and_at_records_inside()
    {
        await Holds(
            "[ContentCollection(\"posts/*.md\")] public partial record Post(string Title, [{|CSDK5007:Phone|}] string? Value = null, Inner? More = null); public record Inner([property: {|CSDK5007:CreditCard|}] string? Card = null);",
            "[Phone] on 'Value' is not evaluated: it is none of those that are evaluated at compile time",
            "[CreditCard] on 'Card' is not evaluated: it is none of those that are evaluated at compile time");
    }

    [Fact]
    public async Task CSDK5008_says_which_properties_have_one_field()
    {
        await Holds(
            "[ContentCollection(\"posts/*.md\")] public partial record Post { public string? Title { get; init; } [ContentField(\"title\")] public string? {|CSDK5008:Headline|} { get; init; } }",
            "'Headline' is read from 'title', as 'Title' is; give one of them another with [ContentField(\"…\")]");
    }

    [Theory]
    [InlineData("using Collection = ContentSdk.ContentCollectionAttribute; namespace Book { [Collection(\"nothing/*.md\")] public partial record Post; }", 1)]
    [InlineData("namespace Book { namespace Inner { [ContentSdk.ContentCollectionAttribute(\"nothing/*.md\")] public partial record Post; } }", 1)]
    [InlineData("[global::ContentSdk.ContentCollection(\"nothing/*.md\")] public partial record Post;", 1)]
    [InlineData("namespace Other { public class ContentCollectionAttribute(string pattern) : System.Attribute { public string Pattern { get; } = pattern; } [ContentCollection(\"nothing/*.md\")] public partial record Post; }", 0)]
    public async Task A_declaration_is_known_by_its_attribute_however_it_is_written(string code, int expected)
    {
        var found = await Diagnosed.RunAsync(Files, compilation: Diagnosed.Project().AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(LanguageVersion.CSharp12))));
        Assert.Equal(expected, found.Count(diagnostic => diagnostic.Id == "CSDK5003"));
    }

    /// <summary>What is said of a project's code, with what the generator makes of it.</summary>
    internal static async Task<IReadOnlyList<Diagnostic>> RunAsync(string code, bool withGenerated = true)
    {
        var project = Diagnosed.Project(code);
        var generated = withGenerated ? Corpus.In(Files, project.SyntaxTrees[^1].ToString()).Result.GeneratedTrees : [];
        var trees = generated.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), new CSharpParseOptions(LanguageVersion.CSharp12), "ContentSdk.Generator/" + tree.FilePath));
        return (await Diagnosed.RunAsync(Files, compilation: project.AddSyntaxTrees(trees))).Where(diagnostic => diagnostic.Location.IsInSource).ToList();
    }

    private static async Task NothingIsGenerated(string code, string message)
    {
        var text = Marked.Text(code);
        Assert.Empty(Corpus.In(Files, "using ContentSdk;\n" + text).Generated);
        var tree = CSharpSyntaxTree.ParseText("using ContentSdk;\n" + text, new CSharpParseOptions(LanguageVersion.CSharp12));
        var found = (await Diagnosed.RunAsync(Files, compilation: Diagnosed.Project().AddSyntaxTrees(tree))).Where(diagnostic => diagnostic.Location.IsInSource).ToList();
        Assert.Equal(code, Marked.With(text, found.Select(diagnostic => (diagnostic.Id, new TextSpan(diagnostic.Location.SourceSpan.Start - "using ContentSdk;\n".Length, diagnostic.Location.SourceSpan.Length)))));
        Assert.Equal([message], found.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static async Task Holds(string marked, params string[] messages)
    {
        // Rules that look at code see what the generator makes of it; those that look at declarations see the same with it and without.
        var code = Marked.Text(marked);
        var start = Diagnosed.Project(code).SyntaxTrees[^1].Length - code.Length;
        foreach (var withGenerated in code.Contains("Use", StringComparison.Ordinal) ? [true] : new[] { false, true })
        {
            var found = await RunAsync(code, withGenerated);
            Assert.Equal(marked, Marked.With(code, found.Select(diagnostic => (diagnostic.Id, new TextSpan(diagnostic.Location.SourceSpan.Start - start, diagnostic.Location.SourceSpan.Length)))));
            Assert.Equal(messages, found.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }
}
