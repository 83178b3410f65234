using System.ComponentModel.DataAnnotations;
using ContentSdk;

namespace Content_Blog;

/// <summary>A post: the front matter of each file must say what these properties ask for.</summary>
[ContentCollection("posts/**/*.md")]
public sealed partial record Post
{
    /// <summary>The headline.</summary>
    [StringLength(80)]
    public required string Title { get; init; }

    /// <summary>The day on which it appeared; the beginning of the file's name says it.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Who wrote it: the name of a file in <c>authors</c>.</summary>
    public required Reference<Author> Author { get; init; }

    /// <summary>What it is about.</summary>
    public IReadOnlyList<Tag> Tags { get; init; } = [];
}

/// <summary>What posts are about.</summary>
public enum Tag
{
    /// <summary>What is new.</summary>
    News,

    /// <summary>What helps.</summary>
    Tools,
}
