namespace ContentSdk.Package.Tests;

/// <summary>All ways to publish an application: it says the same, and the publisher says nothing.</summary>
public sealed class PublishTests
{
    private const string Program = """
        using System;
        using System.Linq;
        using App.Content;

        foreach (var chapter in Chapters.All)
        {
            Console.WriteLine($"{chapter.Number} {chapter.Title}: {string.Join(", ", chapter.Sections.Select(section => section.Title))}");
        }

        Console.WriteLine(Chapters.Chapter1.Sections.Fog.Metrics.Calls.Low + " " + Chapters.Chapter1.Sections.Fog.Placement?.Value.Title + " " + Chapters.Chapter1.Sections.Sea.ReferencedBy.Count);
        Console.WriteLine(Chapters.TryGet("chapter-1", out var found) ? found.Body.WordCount : -1);
        foreach (var post in App.Posts.All)
        {
            Console.WriteLine($"{post.Title} {post.Date:yyyy-MM-dd} {post.Mood} {post.After?.Value.Title} {post.Body}".Trim());
        }
        """;

    private const string Post = """
        namespace App;

        /// <summary>How it feels.</summary>
        public enum Mood
        {
            /// <summary>Well.</summary>
            Calm,

            /// <summary>Not so well.</summary>
            Wild,
        }

        /// <summary>A post.</summary>
        [ContentSdk.ContentCollection("posts/*.md")]
        public sealed partial record Post
        {
            /// <summary>What it is called.</summary>
            public required string Title { get; init; }

            /// <summary>When it was written.</summary>
            public required System.DateOnly Date { get; init; }

            /// <summary>How it feels.</summary>
            public required Mood Mood { get; init; }

            /// <summary>What it follows.</summary>
            public ContentSdk.Reference<Post>? After { get; init; }
        }
        """;

    [Theory]
    [InlineData("trimmed", "-p:PublishTrimmed=true", "--self-contained", "-p:TrimMode=full")]
    [InlineData("ready to run", "-p:PublishReadyToRun=true", "--self-contained")]
    [InlineData("single file", "-p:PublishSingleFile=true", "--self-contained")]
    [InlineData("native", "-p:PublishAot=true")]
    public void A_published_application_says_what_it_says_when_built(string how, params string[] arguments)
    {
        Assert.NotEmpty(how);
        using var project = new TestProject(program: Program);
        project.Write("Post.cs", Post);
        project.Write("content/chapter-1.md", "# Chapter 1: Beginnings\n\n## Section 1: Fog\n- **Metrics**:\n  - 40% fewer calls\n- **Placement**: Section 2\n\n## Section 2: Sea\n\nSome words.\n");
        project.Write("content/posts/one.md", "---\ntitle: One\ndate: 2026-03-04\nmood: wild\n---\nFirst.\n");
        project.Write("content/posts/two.md", "---\ntitle: Two\ndate: 2026-03-05\nmood: calm\nafter: one\n---\nSecond.\n");
        var said = project.Dotnet(["publish", "-v:q", "-nologo", "-r", System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier, "-o", "out", .. arguments]);
        Assert.DoesNotContain("warning", said, StringComparison.Ordinal);
        var (output, code) = project.Run(Path.Combine(project.Folder, "out", "App"));
        Assert.Equal("1 Beginnings: Fog, Sea\n40 Sea 1\n18\nOne 2026-03-04 Wild  <p>First.</p>\nTwo 2026-03-05 Calm One <p>Second.</p>", output);
        Assert.Equal(0, code);
    }
}
