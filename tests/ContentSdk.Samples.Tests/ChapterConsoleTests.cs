using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using ChapterConsole;
using ContentSdk.TestSupport;

namespace Book.Tests;

public sealed class ChapterConsoleTests
{
    [Theory]
    [InlineData("Tree", "")]
    [InlineData("Chapter12", "--chapter 12")]
    [InlineData("Chapter22", "--chapter 22")]
    [InlineData("Chapter30", "--chapter 30")]
    [InlineData("Metrics", "--metrics")]
    [InlineData("Percentages", "--unit percent --min 50 --chapter 12")]
    public void Shows(string name, string arguments)
    {
        var (status, output, error) = Run(arguments);
        Assert.Equal((0, ""), (status, error));
        Snapshot.Matches(string.Join('\n', output.Split('\n').Select(line => line.TrimEnd())), name);
    }

    [Theory]
    [InlineData("--json --chapter 22", 1)]
    [InlineData("--json", 3)]
    public void Writes_json_for_scripts(string arguments, int chapters)
    {
        using var json = JsonDocument.Parse(Run(arguments).Output);
        Assert.Equal(chapters, json.RootElement.GetArrayLength());
        Assert.All(json.RootElement.EnumerateArray(), chapter => Assert.True(chapter.GetProperty("caseStudies").GetArrayLength() > 0));
    }

    [Fact]
    public void Writes_metrics_as_json()
    {
        using var json = JsonDocument.Parse(Run("--json --unit percent --min 99").Output);
        Assert.All(json.RootElement.EnumerateArray(), metric => Assert.True(metric.GetProperty("unit").GetString() == "percent" && metric.GetProperty("low").GetDecimal() >= 99));
    }

    [Theory]
    [InlineData("--chapter 99", 1, "There is no chapter 99. There are: 12, 22, 30.")]
    [InlineData("--bogus", 2, "--bogus")]
    [InlineData("--min many", 2, "many")]
    public void Says_what_is_wrong_on_the_error_stream(string arguments, int status, string message)
    {
        var result = Run(arguments);
        Assert.Equal(status, result.Status);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--chapter")]
    [InlineData("--metrics")]
    [InlineData("--unit")]
    [InlineData("--min")]
    [InlineData("--json")]
    public void Explains_its_options(string option)
    {
        var (status, output, _) = Run("--help");
        Assert.Equal(0, status);
        Assert.Contains(option, output, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_no_colours_into_a_pipe()
    {
        var assembly = typeof(App).Assembly.Location;
        using var process = Process.Start(new ProcessStartInfo("dotnet", [assembly, "--chapter", "12"]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("Quality Assurance at Scale", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    private static (int Status, string Output, string Error) Run(string arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        using var output = new StringWriter();
        using var error = new StringWriter();
        var status = App.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), output, error);
        return (status, output.ToString(), error.ToString());
    }
}
