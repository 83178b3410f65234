using System.Diagnostics;

namespace ContentSdk.Package.Tests;

/// <summary>A real <c>dotnet watch</c>: content that is edited while the program runs.</summary>
public sealed class WatchTests
{
    // Ten times what each step took on a slow machine.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task An_edit_a_new_file_a_deleted_file_and_a_mistake_show_in_the_running_program()
    {
        using var project = new TestProject(isStrict: false, properties: "<ImplicitUsings>enable</ImplicitUsings>", program: """
            using App.Content;

            // What somebody holds of the content follows it.
            var held = Documents.A;
            for (var last = ""; ; await Task.Delay(100))
            {
                var now = Environment.ProcessId + " " + Shown.Text(held);
                if (now != last)
                {
                    Console.WriteLine(last = now);
                }
            }

            internal static class Shown
            {
                public static string Text(Document held) => string.Join(" ", Documents.All.Select(document => $"{document.Source}={document.Title}:{document.Body.WordCount}")) + " held:" + held.Body.ToString().Length + " problems:" + string.Join(" ", Problems.All);
            }
            """);
        project.Write("content/a.md", "# A\n\nOne.\n");
        project.Dotnet("restore", "-v:q");
        var start = PackedPackages.InOwnCache(new ProcessStartInfo("dotnet", ["watch", "--non-interactive", "--no-restore"]) { WorkingDirectory = project.Folder, RedirectStandardOutput = true, RedirectStandardError = true });
        start.Environment["DOTNET_WATCH_SUPPRESS_LAUNCH_BROWSER"] = "1";

        // A test's own settings of MSBuild are none of a new process's.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("TESTINGPLATFORM", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        using var watch = Process.Start(start)!;
        var screen = new Screen(watch);
        try
        {
            var first = await screen.ShowsAsync("a.md=A:2 held:");
            var process = first.Split(' ')[0];
            await screen.ShowsAsync("Waiting for changes");

            project.Write("content/a.md", "# A\n\nOne two three.\n");
            Assert.StartsWith(process, await screen.ShowsAsync("a.md=A:4 held:"), StringComparison.Ordinal);

            project.Write("content/b.md", "# B\n\n[a](a.md)\n");
            Assert.StartsWith(process, await screen.ShowsAsync("a.md=A:4 b.md=B:2"), StringComparison.Ordinal);

            File.Delete(Path.Combine(project.Folder, "content", "b.md"));
            Assert.StartsWith(process, await screen.ShowsAsync("a.md=A:4 held:"), StringComparison.Ordinal);

            project.Write("content/a.md", "# Renamed\n\n[a](b.md)\n");
            var broken = await screen.ShowsAsync("problems:a.md(3,5): error CSDK2001: There is no document 'b.md'");
            Assert.StartsWith(process + " a.md=Renamed:2", broken, StringComparison.Ordinal);

            // Back to what was built, byte for byte.
            project.Write("content/a.md", "# A\n\nOne.\n");
            Assert.StartsWith(process, await screen.ShowsAsync("a.md=A:2 held:30 problems:"), StringComparison.Ordinal);
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync();
        }
    }

    /// <summary>What a process prints, line by line.</summary>
    private sealed class Screen
    {
        private readonly List<string> _lines = [];
        private int _seen;

        public Screen(Process process)
        {
            process.OutputDataReceived += (_, line) => Add(line.Data);
            process.ErrorDataReceived += (_, line) => Add(line.Data);
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
        }

        /// <summary>The next line that holds a text, after those that were waited for before.</summary>
        public async Task<string> ShowsAsync(string text)
        {
            for (var since = Stopwatch.StartNew(); since.Elapsed < Patience; await Task.Delay(50))
            {
                lock (_lines)
                {
                    if (_lines.FindIndex(_seen, line => line.Contains(text, StringComparison.Ordinal)) is var found and >= 0)
                    {
                        _seen = found + 1;
                        return _lines[found];
                    }
                }
            }

            lock (_lines)
            {
                throw new TimeoutException($"'{text}' did not show:\n" + string.Join('\n', _lines));
            }
        }

        private void Add(string? line)
        {
            if (line is not null)
            {
                lock (_lines)
                {
                    _lines.Add(line);
                }
            }
        }
    }
}
