using ContentSdk;

namespace Content_Blog.Tests;

/// <summary>What must hold of the content beside what the build checks: its links, its front matter and its authors it has checked already.</summary>
public sealed class ContentTests
{
    [Fact]
    public void No_two_posts_have_one_title()
    {
        Assert.Distinct(Posts.All.Select(post => post.Title));
    }

    [Fact]
    public void Every_author_has_written_something()
    {
        Assert.All(Authors.All, author => Assert.NotEmpty(author.ReferencedBy));
    }

    [Fact]
    public void Every_post_is_read_within_ten_minutes()
    {
        Assert.All(Posts.All, post => Assert.InRange(post.Body.ReadingTime, TimeSpan.Zero, TimeSpan.FromMinutes(10)));
    }

    [Fact]
    public void Code_that_takes_posts_is_tested_with_posts_made_by_hand()
    {
        var post = new Post { Title = "By Hand", Date = new DateOnly(2026, 3, 4), Author = new Reference<Author>("kim", new Author("Kim")) };
        Assert.Equal("By Hand, 2026, Kim", $"{post.Title}, {post.Date.Year}, {post.Author.Value.Name}");
    }
}
