using System.ComponentModel.DataAnnotations;
using ContentSdk;

namespace Blog;

/// <summary>A post of the blog: a markdown file whose front matter says what these properties ask for.</summary>
[ContentCollection("blog/**/*.md")]
public sealed partial record Post
{
    /// <summary>The headline.</summary>
    [StringLength(80)]
    public required string Title { get; init; }

    /// <summary>The day on which it appeared. A date at the beginning of the file's name says it too.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>Who wrote it: the name of a file in <c>authors</c>.</summary>
    public required Reference<Author> Author { get; init; }

    /// <summary>What it is about: keys of <c>tags.yml</c>.</summary>
    public IReadOnlyList<Reference<Tag>> Tags { get; init; } = [];

    /// <summary>How much a reader should know already, from 1 to 5; null for everybody.</summary>
    [Range(1, 5)]
    public int? Level { get; init; }

    /// <summary>How far it has come.</summary>
    public Status Status { get; init; } = Status.Draft;

    /// <summary>The picture above it.</summary>
    public ContentAsset? Cover { get; init; }
}

/// <summary>How far a post has come.</summary>
public enum Status
{
    /// <summary>It is being written.</summary>
    Draft,

    /// <summary>Somebody reads it.</summary>
    InReview,

    /// <summary>Everybody may read it.</summary>
    Published,
}
