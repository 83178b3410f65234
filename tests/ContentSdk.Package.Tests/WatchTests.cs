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
        using var watch = Watch(project);
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

    [Fact]
    public async Task Entries_of_collections_come_and_go_in_the_running_program()
    {
        using var project = new TestProject(isStrict: false, properties: "<ImplicitUsings>enable</ImplicitUsings>", program: """
            for (var last = ""; ; await Task.Delay(100))
            {
                if (App.Shown.Text() is var now && now != last)
                {
                    Console.WriteLine(last = now);
                }
            }
            """);
        project.Write("Types.cs", """
            #nullable enable
            using ContentSdk;

            namespace App;

            [ContentCollection("posts/*.md")] public sealed partial record Post { public required string Title { get; init; } public Reference<Author>? Author { get; init; } }
            [ContentCollection("authors/*.yml")] public sealed partial record Author(string Name);
            [ContentCollection("tags.yml")] public sealed partial record Tag(string Label);

            internal static class Shown
            {
                public static string Text() => "posts:" + OfPosts() + " tags:" + string.Join(" ", Tags.All.Select(tag => tag.Label)) + " pages:" + string.Join(" ", Content.Documents.All.Select(page => page.Body.ToString().Length)) + ".";

                // Under watch a program meets posts that no build would have let pass.
                private static string OfPosts()
                {
                    try
                    {
                        return string.Join(" ", Posts.All.Select(post => post.Title + post.Body.ToString().Length));
                    }
                    catch (InvalidContentException exception)
                    {
                        return exception.Message.Split(' ')[1];
                    }
                }
            }
            """);
        project.Write("content/posts/a.md", "---\ntitle: A\nauthor: ada\n---\nText A\n");
        project.Write("content/posts/b.md", "---\ntitle: B\nauthor: ada\n---\nText B\n");
        project.Write("content/authors/ada.yml", "name: Ada\n");
        project.Write("content/tags.yml", "one:\n  label: One\n");
        project.Write("content/d.md", "# D\n\nhello [x](posts/a.md)\n");
        using var watch = Watch(project);
        var screen = new Screen(watch);
        try
        {
            await screen.ShowsAsync("tags:One pages:");
            await screen.ShowsAsync("Waiting for changes");

            // In this order, with bodies as UTF-8 data, the runtime refused the last of them.
            project.Write("content/tags.yml", "one:\n  label: One\ntwo:\n  label: Two\n");
            await screen.ShowsAsync("posts:A14 B14 tags:One Two pages:");
            File.Move(Path.Combine(project.Folder, "content", "posts", "a.md"), Path.Combine(project.Folder, "content", "posts", "c.md"));
            await screen.ShowsAsync("posts:B14 A14 tags:One Two pages:");
            File.Delete(Path.Combine(project.Folder, "content", "authors", "ada.yml"));
            await screen.ShowsAsync("posts:CSDK2008: tags:One Two pages:");
            File.Delete(Path.Combine(project.Folder, "content", "d.md"));
            await screen.ShowsAsync("pages:.");
            project.Write("content/posts/b.md", "---\ntitle: [B\n---\nText B\n");
            await screen.ShowsAsync("posts:CSDK1002: tags:One Two");
            project.Write("content/tags.yml", "one:\n  label: One\nthree:\n  label: Three\n");
            await screen.ShowsAsync("tags:One Three pages:.");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            await watch.WaitForExitAsync();
        }
    }

    private static Process Watch(TestProject project)
    {
        project.Dotnet("restore", "-v:q");
        var start = PackedPackages.InOwnCache(new ProcessStartInfo("dotnet", ["watch", "--non-interactive", "--no-restore"]) { WorkingDirectory = project.Folder, RedirectStandardOutput = true, RedirectStandardError = true });
        start.Environment["DOTNET_WATCH_SUPPRESS_LAUNCH_BROWSER"] = "1";

        // A test's own settings of MSBuild are none of a new process's.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("TESTINGPLATFORM", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }

        return Process.Start(start)!;
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
