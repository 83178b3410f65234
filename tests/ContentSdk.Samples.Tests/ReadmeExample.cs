using Book.Content;
using ContentSdk;

namespace Book.Tests;

// The README shows what stands between the two marks; a test holds the two together.
internal static class ReadmeExample
{
    public static void Run(TextWriter Console)
    {
        // <readme>
        var chapter = Chapters.Chapter12;
        Console.WriteLine($"{chapter.Number}. {chapter.Title}");

        var section = chapter.Sections.QualityAssuranceAtScale;
        Console.WriteLine(section.Outcome);

        Metric issues = section.Metrics.QualityIssues;
        Console.WriteLine($"{issues.Low}%, {issues.Change}: {issues.Subject}");

        foreach (var study in chapter.CaseStudies)
        {
            Console.WriteLine($"{study.Title} → {study.IntegrationPoint?.Target}");
        }

        // </readme>
    }
}
