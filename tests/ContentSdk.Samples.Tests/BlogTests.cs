using Blog;
using ContentSdk.TestSupport;

namespace Book.Tests;

public sealed class BlogTests
{
    [Theory]
    [InlineData("All", "")]
    [InlineData("OfAda", "--author ada")]
    [InlineData("AboutCSharp", "--tag csharp")]
    [InlineData("OfAdaAboutCSharp", "--author authors/ada --tag tags#csharp")]
    public void Lists_posts_by_author_and_tag(string name, string arguments)
    {
        var (status, output, error) = Run(arguments);
        Assert.Equal((0, ""), (status, error));
        Snapshot.Matches(output, name);
    }

    [Theory]
    [InlineData("--author nobody", 1, "There is no author 'nobody'.")]
    [InlineData("--tag nothing", 1, "There is no tag 'nothing'.")]
    [InlineData("--bogus", 2, "--bogus")]
    public void Says_what_is_wrong_on_the_error_stream(string arguments, int status, string message)
    {
        var result = Run(arguments);
        Assert.Equal(status, result.Status);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    private static (int Status, string Output, string Error) Run(string arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = App.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), output, error);
        return (status, output.ToString().ReplaceLineEndings("\n"), error.ToString());
    }
}
