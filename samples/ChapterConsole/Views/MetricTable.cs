using System.Globalization;
using ContentSdk;
using Spectre.Console;

namespace ChapterConsole.Views;

/// <summary>Metrics as a table, with a bar behind each percentage.</summary>
internal static class MetricTable
{
    private const int BarWidth = 20;

    public static Table Of(IEnumerable<Metric> metrics)
    {
        var table = new Table().Border(TableBorder.Simple).Expand();
        table.AddColumns(new TableColumn("Subject"), new TableColumn("Value").RightAligned().NoWrap(), new TableColumn("").Width(BarWidth).NoWrap(), new TableColumn("Change"), new TableColumn("Where"));
        foreach (var metric in metrics)
        {
            table.AddRow(
                Markup.Escape(metric.Subject),
                Markup.Escape(metric.ToString("G", CultureInfo.CurrentCulture)),
                metric.Unit == "percent" ? Bar((metric.Low ?? metric.High)!.Value) : "",
                metric.Change switch { MetricChange.Increase => "▲", MetricChange.Decrease => "▼", _ => "" },
                Markup.Escape(metric.Owner?.Title ?? ""));
        }

        return table;
    }

    private static string Bar(decimal percent)
    {
        var filled = (int)Math.Round(Math.Clamp(percent, 0, 100) / 100 * BarWidth, MidpointRounding.AwayFromZero);
        return $"[green]{new string('█', filled)}[/][dim]{new string('░', BarWidth - filled)}[/]";
    }
}
