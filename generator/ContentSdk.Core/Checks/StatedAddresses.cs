using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Checks;

/// <summary>Where documents say in their front matter that a site serves them: <c>permalink</c>, <c>url</c>, <c>aliases</c>, <c>redirect_from</c>.</summary>
internal sealed class StatedAddresses
{
    private static readonly HashSet<string> Keys = new(["permalink", "url", "alias", "aliases", "redirect_from"], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    public StatedAddresses(IEnumerable<string> documents, Func<string, FrontMatter?> frontMatter)
    {
        foreach (var path in documents)
        {
            foreach (var value in frontMatter(path)?.Values.Where(value => Keys.Contains(value.Key)) ?? [])
            {
                foreach (var address in value.Items?.Select(item => item.Text) ?? [value.Text])
                {
                    _paths[Bare(address)] = path;
                }
            }
        }
    }

    /// <summary>The document that is served at an address; null when none says so.</summary>
    public string? Find(string address) => _paths.TryGetValue(Bare(address), out var path) ? path : null;

    private static string Bare(string address) => address.Trim().Trim('/');
}
