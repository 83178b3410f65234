using Content_Blog;
using Content_Blog.Content;

// Everything here was read from content/ when the program was compiled.
foreach (var post in Posts.All.OrderByDescending(post => post.Date))
{
    Console.WriteLine($"{post.Date:yyyy-MM-dd} {post.Title}, by {post.Author.Value.Name}");
}

// A file is a member: rename it, and this line no longer compiles.
Console.WriteLine($"Sam wrote {Authors.Sam.ReferencedBy.Count}; the first post begins: {Posts.Hello.Body.Excerpt}");

// Under "dotnet watch" the program hears of mistakes in the text; otherwise the build has told them.
foreach (var problem in Problems.All)
{
    Console.Error.WriteLine(problem);
}
