using System.CommandLine;
using System.Globalization;
using ContentSdk;

namespace Blog;

/// <summary>The command line: the posts of the blog, all of them, of one author or with one tag.</summary>
public static class App
{
    private const int Success = 0;
    private const int NotFound = 1;
    private const int Usage = 2;

    /// <summary>Runs the program.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where complaints go.</param>
    /// <returns>0 when something was shown, 1 when there is no such author or tag, 2 when the command line makes no sense.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var author = new Option<string?>("--author") { Description = "Only posts of one author, by the name of their file.", HelpName = "key" };
        var tag = new Option<string?>("--tag") { Description = "Only posts with one tag, by its key.", HelpName = "key" };
        var watch = new Option<bool>("--watch") { Description = "Stay, and list again whenever the content changes, with what is wrong with it; for use under dotnet watch." };
        var root = new RootCommand("Lists posts that were compiled from markdown, the newest first.") { author, tag, watch };
        root.SetAction((parsed, cancellation) => parsed.GetValue(watch)
            ? WatchAsync(parsed.GetValue(author), parsed.GetValue(tag), output, cancellation)
            : Task.FromResult(List(parsed.GetValue(author), parsed.GetValue(tag), output, error)));

        var result = root.Parse(args);
        var status = result.Invoke(new InvocationConfiguration { Output = output, Error = error });
        return result.Errors.Count > 0 ? Usage : status;
    }

    // Hot reload changes what the content is and calls nobody, so this looks.
    private static async Task<int> WatchAsync(string? author, string? tag, TextWriter output, CancellationToken cancellation)
    {
        for (var last = ""; !cancellation.IsCancellationRequested; await Task.Delay(TimeSpan.FromMilliseconds(200), cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing))
        {
            using var now = new StringWriter(CultureInfo.InvariantCulture);
            foreach (var problem in Content.Problems.All)
            {
                now.WriteLine(problem);
            }

            try
            {
                List(author, tag, now, now);
            }
            catch (InvalidContentException exception)
            {
                // A build would have ended here; a program that runs meets the post that is half written.
                now.WriteLine(exception.Message);
            }

            if (now.ToString() is var text && text != last)
            {
                output.WriteLine(last = text);
            }
        }

        return Success;
    }

    private static int List(string? authorKey, string? tagKey, TextWriter output, TextWriter error)
    {
        Author? author = null;
        Tag? tag = null;
        if (authorKey is not null && !Authors.TryGet(authorKey, out author))
        {
            error.WriteLine($"There is no author '{authorKey}'.");
            return NotFound;
        }

        if (tagKey is not null && !Tags.TryGet(tagKey, out tag))
        {
            error.WriteLine($"There is no tag '{tagKey}'.");
            return NotFound;
        }

        // What refers to an author is known from the build; nothing is searched for.
        var posts = author is null ? Posts.All : author.ReferencedBy.OfType<Post>();
        foreach (var post in posts.Where(post => tag is null || post.Tags.Any(reference => reference.Value == tag)).OrderByDescending(post => post.Published))
        {
            Write(post, output);
        }

        return Success;
    }

    private static void Write(Post post, TextWriter output)
    {
        output.WriteLine(post.Title);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {post.Published:yyyy-MM-dd}, {post.Author.Value.Name}, {post.Body.ReadingTime.TotalMinutes:0} min{(post.Status is Status.Published ? "" : $", {post.Status}")}"));
        if (post.Tags.Count > 0)
        {
            output.WriteLine("  " + string.Join(", ", post.Tags.Select(tag => tag.Value.Label)));
        }

        if (post.Cover is { } cover)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {cover.Path}, {cover.Width}×{cover.Height}"));
        }

        output.WriteLine("  " + post.Body.Excerpt);
    }
}
