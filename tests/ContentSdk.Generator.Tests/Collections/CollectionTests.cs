namespace ContentSdk.Generator.Tests.Collections;

public sealed class CollectionTests
{
    [Theory]
    [InlineData("string.Join(\", \", Book.Posts.All.Select(post => post.Title))", "The second, Hello World")]
    [InlineData("Book.Posts.HelloWorld.Published.ToString(\"o\")", "2026-11-23")]
    [InlineData("Book.Posts.HelloWorld.Author.Value.Name", "Ada Byron")]
    [InlineData("ReferenceEquals(Book.Posts.HelloWorld.Author.Value, Book.Authors.Ada)", "True")]
    [InlineData("string.Join(\", \", Book.Posts.HelloWorld.Tags)", "first, notes")]
    [InlineData("Book.Posts.HelloWorld.Level", "3")]
    [InlineData("Book.Posts.HelloWorld.Status", "InReview")]
    [InlineData("Book.Posts.HelloWorld.Cover!.Path + \" \" + Book.Posts.HelloWorld.Cover.Width + \"x\" + Book.Posts.HelloWorld.Cover.Height", "blog/hello.png 640x480")]
    [InlineData("Book.Posts.HelloWorld.Body.ToString().Contains(\"<strong>text</strong>\")", "True")]
    [InlineData("string.Join(\", \", Book.Authors.Ada.ReferencedBy)", "Post { Title = Hello World, Published = 11/23/2026, Author = ada, Tags = System.String[], Level = 3, Status = InReview, Cover = blog/hello.png }")]
    [InlineData("Book.Posts.TheSecond.Key + \" \" + Book.Posts.TheSecond.Source", "blog/second blog/2026-11-24-second.md")]
    [InlineData("Book.Posts.TheSecond.Published.ToString(\"o\")", "2026-11-24")]
    [InlineData("Book.Posts.TheSecond.Status + \" \" + Book.Posts.TheSecond.Tags.Count + \" \" + (Book.Posts.TheSecond.Level is null) + \" \" + (Book.Posts.TheSecond.Cover is null)", "Draft 0 True True")]
    [InlineData("Book.Authors.Grace.Home is null", "True")]
    [InlineData("Book.Authors.Ada.Home", "https://ada.example/")]
    [InlineData("Book.Posts.Get(\"hello-world\").Key + Book.Posts.Get(\"blog/hello-world\").Level + Book.Posts.Get(\"second\").Title + Book.Posts.Get(\"2026-11-24-second\").Title + Book.Posts.Get(\"blog/2026-11-24-second\").Title", "blog/hello-world3The secondThe secondThe second")]
    [InlineData("Book.Posts.TryGet(\"nothing\", out _)", "False")]
    [InlineData("Book.Posts.HelloWorld.Children[0].Title + \" \" + ReferenceEquals(Book.Posts.HelloWorld.Children[0].Parent, Book.Posts.HelloWorld)", "A heading True")]
    [InlineData("Book.Posts.TheSecond.ReferencedBy[0] + \" \" + ((IEntry)Book.Posts.HelloWorld).Kind", "A heading Declared")]
    [InlineData("Book.Posts.HelloWorld == Book.Posts.HelloWorld with { }", "True")]
    [InlineData("Book.Posts.HelloWorld.Fields.Find(\"level\")!.Text", "3")]
    public void A_declared_record_is_read_from_front_matter(string expression, string expected)
    {
        Assert.Equal(expected, BlogCorpus.Corpus().Evaluate(expression));
    }
}
