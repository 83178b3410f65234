namespace ContentSdk.Generator.Tests.Collections;

/// <summary>A small blog: its declarations and its files.</summary>
internal static class BlogCorpus
{
    public const string Code = """
        #nullable enable
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using ContentSdk;

        namespace Book
        {
            [ContentCollection("blog/**/*.md")]
            public sealed partial record Post
            {
                [StringLength(80)] public required string Title { get; init; }
                public required DateOnly Published { get; init; }
                public required Reference<Author> Author { get; init; }
                public IReadOnlyList<string> Tags { get; init; } = [];
                [Range(1, 5)] public int? Level { get; init; }
                public Status Status { get; init; } = Status.Draft;
                public ContentAsset? Cover { get; init; }
            }

            [ContentCollection("authors/*.yml")]
            public sealed partial record Author(string Name, Uri? Home = null);

            public enum Status { Draft, InReview, Published }
        }
        """;

    public static readonly IReadOnlyList<(string Path, string Text)> Files =
    [
        ("authors/ada.yml", "name: Ada Byron\nhome: https://ada.example/\n"),
        ("authors/grace.yml", "name: Grace Murray\n"),
        ("blog/hello-world.md", "---\ntitle: Hello World\npublished: 2026-11-23\nauthor: ada\ntags: [first, notes]\nlevel: 3\nstatus: in-review\ncover: hello.png\n---\n\nSome **text**.\n\n## A heading\n\nMore, as [the other post](2026-11-24-second.md) says.\n"),
        ("blog/2026-11-24-second.md", "---\ntitle: The second\nauthor: grace\n---\n\nText.\n"),
    ];

    public static Corpus Corpus(params (string Path, string Text)[] more) => In(Code, more);

    public static Corpus In(string code, params (string Path, string Text)[] more) =>
        Tests.Corpus.In(Merged(more).Append(Assets), code);

    public static CorpusFile Assets { get; } = new("/project/obj/ContentSdk.assets.txt", "# ContentSdk assets 1\nblog/hello.png\t640\t480\nblog/hello-world.md\n");

    public static IEnumerable<CorpusFile> Merged(params (string Path, string Text)[] more) =>
        Files.Where(file => more.All(other => other.Path != file.Path)).Concat(more.Where(file => file.Text.Length > 0)).Select(file => new CorpusFile(Tests.Corpus.Root + file.Path, file.Text));
}
