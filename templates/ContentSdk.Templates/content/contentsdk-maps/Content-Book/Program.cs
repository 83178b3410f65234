using Content_Book.Content;

// Everything here was read from content/*.md when the program was compiled.
foreach (var chapter in Chapters.All)
{
    Console.WriteLine($"{chapter.Number}. {chapter.Title}");
    foreach (var section in chapter.Sections)
    {
        Console.WriteLine($"   {section.Title}: {section.PrimaryStory}");
    }
}

// A heading is a member: rename it in the markdown, and this line no longer compiles.
var order = Chapters.Chapter1.Sections.TheFirstOrder;
Console.WriteLine($"{order.Metrics.Work.Text}; told by {string.Join(", ", order.ReferencedBy.Select(entry => entry.Title))}");

// Under "dotnet watch" the program hears of mistakes in the text; otherwise the build has told them.
foreach (var problem in Problems.All)
{
    Console.Error.WriteLine(problem);
}
