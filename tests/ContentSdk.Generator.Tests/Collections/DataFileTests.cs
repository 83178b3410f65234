namespace ContentSdk.Generator.Tests.Collections;

/// <summary>Collections of YAML and JSON files, one entry each or many in one.</summary>
public sealed class DataFileTests
{
    private const string Questions = "[ContentCollection(\"faq.yml\", \"faq.json\", Name = \"Faq\")] public sealed partial record Question(string Text, int? Rank = null);";
    private const string People = "[ContentCollection(\"people/*.{yml,yaml,json}\", Name = \"People\")] public sealed partial record Person(string Name, string[]? Likes = null);";

    [Theory]
    [InlineData("faq.yml", "shipping:\n  text: When?\n  rank: 2\nreturns:\n  text: How?\n", "faq#shipping When? 2, faq#returns How? ")]
    [InlineData("faq.yml", "- text: When?\n- text: How?\n  key: how\n- text: Why?\n  id: why\n", "faq#when When? , faq#how How? , faq#why Why? ")]
    [InlineData("faq.yml", "- text: When?\n- text: '?'\n- text: When?\n- text: Who is it that asks so many questions that no key can hold all of them?\n", "faq#when When? , faq#2 ? , faq#when-1 When? , faq#who-is-it-that-asks-so-many-questions-that-no-key-can-hold Who is it that asks so many questions that no key can hold all of them? ")]
    [InlineData("faq.yml", "text:\n  text: The word itself\nrank:\n  text: How high\n", "faq#text The word itself , faq#rank How high ")]
    [InlineData("faq.yml", "- title: Shipping costs\n  text: When?\n", "faq#shipping-costs When? ")]
    [InlineData("faq.yml", "text: When?\nrank: 1\n", "faq When? 1")]
    [InlineData("faq.json", "{\n\t\"shipping\": { \"text\": \"When?\", \"rank\": 2 },\n\t\"returns\": { \"text\": \"\\ud83d\\ude00 \\/\" }\n}", "faq#shipping When? 2, faq#returns 😀 / ")]
    [InlineData("faq.json", "[{\"text\": \"When?\"}]", "faq#when When? ")]
    [InlineData("faq.json", "{\"$schema\": \"x\", \"text\": \"When?\", \"rank\": null}", "faq When? ")]
    [InlineData("faq.yml", "defaults: &defaults\n  rank: 7\n  text: x\nshipping:\n  <<: *defaults\n  text: When?\n", "faq#defaults x 7, faq#shipping When? 7")]
    [InlineData("faq.yml", "[]", "")]
    [InlineData("faq.yml", "", "!")]
    public void A_file_holds_one_entry_or_many(string path, string text, string expected)
    {
        var corpus = Declared.Corpus(Questions, (path, text));
        if (expected == "!")
        {
            Assert.Throws<InvalidContentException>(() => corpus.Evaluate("Book.Faq.All[0].Text"));
            return;
        }

        Assert.Equal(expected, corpus.Evaluate("string.Join(\", \", Book.Faq.All.Select(question => question.Key + \" \" + question.Text + \" \" + question.Rank))"));
    }

    [Fact]
    public void Files_of_all_formats_are_entries()
    {
        var corpus = Declared.Corpus(People, ("people/ada.yml", "name: Ada\nlikes: [maths]\n"), ("people/bob.yaml", "name: Bob\n"), ("people/cem.json", "{\"name\": \"Cem\"}"), ("people/notes.txt", "no"));
        Assert.Equal("Ada, Bob, Cem", corpus.Evaluate("string.Join(\", \", Book.People.All.Select(person => person.Name))"));
        Assert.Equal("people/ada Ada people/ada.yml maths", corpus.Evaluate("Book.People.Ada.Key + \" \" + Book.People.Ada.Name + \" \" + Book.People.Ada.Source + \" \" + Book.People.Ada.Fields.Find(\"likes\")!.Text"));
        Assert.Equal("True", corpus.Evaluate("ReferenceEquals(Book.People.Get(\"cem\"), Book.People.Cem)"));
    }

    [Fact]
    public void Members_are_named_by_title_or_key()
    {
        var corpus = Declared.Corpus(Questions, ("faq.yml", "shipping-costs:\n  text: When?\nthe returns:\n  text: How?\n  title: Sending it back\n\"1\":\n  text: Why?\n"));
        Assert.Equal("When? How? Why?", corpus.Evaluate("Book.Faq.ShippingCosts.Text + \" \" + Book.Faq.SendingItBack.Text + \" \" + Book.Faq._1.Text"));
    }

    [Fact]
    public void An_entry_in_a_file_of_many_is_referred_to()
    {
        var corpus = Declared.Corpus(
            "[ContentCollection(\"tags.yml\")] public sealed partial record Tag(string Label); [ContentCollection(\"*.md\")] public sealed partial record Post(IReadOnlyList<Reference<Tag>> Tags);",
            ("tags.yml", "a:\n  label: First\nb:\n  label: Second\n"), ("x.md", "---\ntags: [b, tags#a]\n---\n"), ("y.md", "---\ntags: [b]\n---\n"));
        Assert.Equal("Second, First", corpus.Evaluate("string.Join(\", \", Book.Posts.X.Tags.Select(tag => tag.Value.Label))"));
        Assert.Equal("x, y", corpus.Evaluate("string.Join(\", \", Book.Tags.B.ReferencedBy.Select(post => post.Key))"));
    }

    [Theory]
    [InlineData("faq.yml", "a:\n  txt: When?\n", "faq.yml(1,1): error CSDK1003: 'text' is missing; is 'txt' meant for it?\nfaq.yml(2,3): warning CSDK1005: Question has no field 'txt'; write 'text'?")]
    [InlineData("faq.yml", "- text: When?\n- rank: x\n", "faq.yml(2,3): error CSDK1003: 'text' is missing; add 'text:' with text, which Question needs\nfaq.yml(2,9): error CSDK1004: 'rank' must be a whole number, not 'x'")]
    [InlineData("faq.yml", "- text: When?\n- how\n", "faq.yml(2,3): error CSDK1004: An entry must be a mapping with the keys text, rank, not 'how'")]
    [InlineData("faq.yml", "- key: a\n  text: When?\n- key: a\n  text: How?\n", "faq.yml(1,3): error CSDK1007: Another entry of this file has the key 'a' too; give one of them another\nfaq.yml(3,3): error CSDK1007: Another entry of this file has the key 'a' too; give one of them another")]
    [InlineData("faq.yml", "a:\n  text: When?\n  text: How?\n", "faq.yml(3,3): error CSDK1002: The file is not valid YAML: the key 'text' stands here for the second time; keep one of the two")]
    [InlineData("faq.yml", "- text: When?\n  text: How?\n", "faq.yml(2,3): error CSDK1002: The file is not valid YAML: the key 'text' stands here for the second time; keep one of the two")]
    [InlineData("faq.json", "[{\"text\": \"a\", \"text\": \"b\"}]", "faq.json(1,16): error CSDK1002: The file is not valid JSON: the key 'text' stands here for the second time; keep one of the two")]
    [InlineData("faq.yml", "a:\n  text: When?\na:\n  text: How?\n", "faq.yml(3,1): error CSDK1002: The file is not valid YAML: the key 'a' stands here for the second time; keep one of the two")]
    [InlineData("faq.yml", "a: { text: When?\nb: { text: How? }\n", "faq.yml(1,4): error CSDK1002: The file is not valid YAML: the '{' is not closed")]
    [InlineData("faq.yml", "text: When?\n---\ntext: How?\n", "faq.yml(2,1): error CSDK1002: The file is not valid YAML: a second document begins here, and a file holds one")]
    [InlineData("faq.yml", "just words\n", "faq.yml(1,1): error CSDK1003: 'text' is missing; add 'text:' with text, which Question needs")]
    [InlineData("faq.json", "{\"a\": {\"text\": When}}", "faq.json(1,16): error CSDK1002: The file is not valid JSON: text stands in double quotes: \"When\"")]
    [InlineData("faq.json", "{\"a\": {\"text\": \"A\", \"rank\": 01}}", "faq.json(1,29): error CSDK1002: The file is not valid JSON: a number begins with no 0")]
    [InlineData("faq.json", "{\"a\": {\"text\": // c\n \"A\"}}", "faq.json(1,16): error CSDK1002: The file is not valid JSON: JSON has no comments")]
    [InlineData("faq.json", "{'a': {\"text\": \"When?\"}}", "faq.json(1,2): error CSDK1002: The file is not valid JSON: text stands in double quotes")]
    [InlineData("faq.json", "{\"a\": {\"text\": \"When?\"}", "faq.json(1,1): error CSDK1002: The file is not valid JSON: the '{' is not closed")]
    [InlineData("faq.json", "{\r\n  \"a\": {\r\n    \"text\": 5,\r\n    \"rank\": \"2\"\r\n  }\r\n}", "faq.json(4,13): error CSDK1004: 'rank' must be a whole number, not '2'; write it without quotes, which make it text")]
    public async Task What_is_wrong_is_told_at_its_place(string path, string text, string expected)
    {
        Assert.Equal(expected, WithoutPattern(await Declared.PrintedAsync(Questions, (path, text), ("other.md", "# Other\n"))));
    }

    [Fact]
    public async Task Two_tables_of_one_name_are_told_only_where_their_entries_have_one_key()
    {
        Assert.Equal("", await Declared.PrintedAsync(Questions, ("faq.yml", "a: { text: A }\n"), ("faq.json", "{\"b\": {\"text\": \"B\"}}")));
        Assert.Equal(
            "faq.json(1,2): error CSDK1007: 'faq.yml' has an entry of one key with this file; name one of the files otherwise\nfaq.yml(1,1): error CSDK1007: 'faq.json' has an entry of one key with this file; name one of the files otherwise",
            await Declared.PrintedAsync(Questions, ("faq.yml", "a: { text: A }\n"), ("faq.json", "{\"a\": {\"text\": \"B\"}}")));
    }

    // The collection names two files, of which a case has one.
    private static string WithoutPattern(string printed) => string.Join('\n', printed.Split('\n').Where(line => !line.Contains("CSDK5003", StringComparison.Ordinal)));
}
