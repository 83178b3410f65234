using System.CommandLine;
using System.Globalization;
using ChapterConsole.Content;
using ChapterConsole.Views;
using Spectre.Console;

namespace ChapterConsole;

/// <summary>The command line: what to show, of which chapter, for people or for scripts.</summary>
public static class App
{
    private const int Success = 0;
    private const int NotFound = 1;
    private const int Usage = 2;
    private const int WidthWithoutTerminal = 100;

    /// <summary>Runs the program.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where complaints go.</param>
    /// <returns>0 when something was shown, 1 when there is no such chapter, 2 when the command line makes no sense.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var chapter = new Option<int?>("--chapter") { Description = "Show one chapter, by its number.", HelpName = "number" };
        var metrics = new Option<bool>("--metrics") { Description = "List the metrics of the content, the largest first." };
        var unit = new Option<string?>("--unit") { Description = "Only metrics in this unit, such as percent, day or USD.", HelpName = "unit" };
        var min = new Option<decimal?>("--min") { Description = "Only metrics of at least this value.", HelpName = "value" };
        var json = new Option<bool>("--json") { Description = "Write JSON, for scripts." };
        var root = new RootCommand("Shows chapters that were compiled from markdown. Without options: the tree of all chapters.") { chapter, metrics, unit, min, json };
        root.SetAction(parsed => Show(
            new Request(parsed.GetValue(chapter), parsed.GetValue(metrics) || parsed.GetValue(unit) is not null || parsed.GetValue(min) is not null, parsed.GetValue(unit), parsed.GetValue(min), parsed.GetValue(json)),
            output, error));

        var result = root.Parse(args);
        var status = result.Invoke(new InvocationConfiguration { Output = output, Error = error });
        return result.Errors.Count > 0 ? Usage : status;
    }

    private static int Show(Request request, TextWriter output, TextWriter error)
    {
        var chapters = Chapters.All.Where(chapter => request.Chapter is null || chapter.Number == request.Chapter).ToList();
        if (chapters.Count == 0)
        {
            var numbers = Chapters.All.Select(chapter => chapter.Number).OfType<int>().Order().Select(number => number.ToString(CultureInfo.InvariantCulture));
            error.WriteLine($"There is no chapter {request.Chapter}. There are: {string.Join(", ", numbers)}.");
            return NotFound;
        }

        var shown = request.Metrics ? Selection(request, chapters) : [];
        if (request.Json)
        {
            output.WriteLine(request.Metrics ? Json.Of(shown) : Json.Of(chapters));
            return Success;
        }

        var console = Console(output);
        if (request.Metrics)
        {
            console.Write(MetricTable.Of(shown));
            console.WriteLine($"{shown.Count} metrics");
        }
        else if (request.Chapter is null)
        {
            console.Write(ChapterTree.Of(chapters));
        }
        else
        {
            foreach (var chapter in chapters)
            {
                ChapterPage.Write(console, chapter);
            }
        }

        return Success;
    }

    private static List<ContentSdk.Metric> Selection(Request request, List<Chapter> chapters) => chapters
        .SelectMany(chapter => chapter.Metrics)
        .Where(metric => !metric.IsQualitative)
        .Where(metric => request.Unit is null || string.Equals(metric.Unit, request.Unit, StringComparison.OrdinalIgnoreCase))
        .Where(metric => request.Min is null || (metric.Low ?? metric.High) >= request.Min)
        .OrderBy(metric => metric.Unit, StringComparer.Ordinal)
        .ThenByDescending(metric => metric.Low ?? metric.High)
        .ToList();

    // Colours and the width of a window are for terminals; a pipe gets plain text of one width.
    private static IAnsiConsole Console(TextWriter output)
    {
        var target = new AnsiConsoleOutput(output);
        if (target.IsTerminal)
        {
            return AnsiConsole.Create(new AnsiConsoleSettings { Out = target });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = target, Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        console.Profile.Width = WidthWithoutTerminal;
        return console;
    }

    private sealed record Request(int? Chapter, bool Metrics, string? Unit, decimal? Min, bool Json);
}
