using ContentSdk.Core.Models;

namespace ContentSdk.Core.Resolving;

/// <summary>A document with what became of its mentions.</summary>
public sealed class ResolvedDocument
{
    private readonly Corpus _corpus;
    private readonly Resolution[][] _resolutions;

    private ResolvedDocument(Corpus corpus, DocumentHead head, Resolution[][] resolutions)
    {
        _corpus = corpus;
        Head = head;
        _resolutions = resolutions;
    }

    /// <summary>The document.</summary>
    public DocumentHead Head { get; }

    /// <summary>Resolves every mention of a document.</summary>
    /// <param name="corpus">What it may refer to, itself included.</param>
    /// <param name="head">The document.</param>
    public static ResolvedDocument Resolve(Corpus corpus, DocumentHead head) => Resolve(corpus, new ReferenceResolver(corpus), head);

    /// <summary>Resolves every mention of one document.</summary>
    internal static ResolvedDocument Resolve(Corpus corpus, ReferenceResolver resolver, DocumentHead head)
    {
        var resolutions = new Resolution[head.Entries.Count][];
        for (var i = 0; i < resolutions.Length; i++)
        {
            var mentions = head.Entries[i].Mentions;
            var own = resolutions[i] = mentions.Count == 0 ? [] : new Resolution[mentions.Count];
            for (var j = 0; j < own.Length; j++)
            {
                own[j] = resolver.Resolve(head, mentions[j], i);
            }
        }

        return new ResolvedDocument(corpus, head, resolutions);
    }

    /// <summary>What became of a mention.</summary>
    public Resolution this[int entry, int mention] => _resolutions[entry][mention];

    /// <summary>
    /// The entries that a mention leads to: none for a reference that is broken, null for words that are no reference after all,
    /// such as a phrase in running text that names nothing.
    /// </summary>
    public IReadOnlyList<EntryAddress>? Targets(int entry, int mention) => _resolutions[entry][mention] switch
    {
        // A chapter that speaks of itself refers to nothing new.
        Resolution.Found found => Head.Entries[entry].Mentions[mention] is NumberedMention { Kind: EntryKind.Chapter } && found.Targets.Count == 1 && found.Targets[0].Library is null && found.Targets[0].Path == Head.Path && found.Targets[0].Entry == 0
            ? null
            : found.Targets,
        Resolution.NotContent when !IsReferenceField(entry, mention) || Head.Entries[entry].Mentions[mention] is NamedMention { IsVague: true } => null,
        _ => Head.Entries[entry].Mentions[mention] is LinkMention || IsReferenceField(entry, mention) ? [] : null,
    };

    /// <summary>The kind of entry that a mention names: that of its targets, else that of its words; null when neither tells.</summary>
    public EntryKind? TargetKind(int entry, int mention)
    {
        if (_resolutions[entry][mention] is Resolution.Found found)
        {
            // The kinds of another assembly are other types.
            var kinds = found.Targets.Select(target => target.Library is null ? _corpus.Head(target)!.Entries[target.Entry].Kind : (EntryKind?)null).Distinct().ToList();
            return kinds.Count == 1 ? kinds[0] : null;
        }

        return Head.Entries[entry].Mentions[mention] switch
        {
            NumberedMention numbered => numbered.Kind,
            NamedMention named => named.Kind,
            _ => null,
        };
    }

    /// <summary>Whether a mention must name entries: its field says so, or it is what a heading covers, and then there is no field.</summary>
    internal bool TryReferenceField(int entry, int mention, out Field? field)
    {
        field = null;
        foreach (var candidate in Head.Entries[entry].Fields)
        {
            if (candidate.MeansReference && mention >= candidate.Mentions.First && mention < candidate.Mentions.End)
            {
                field = candidate;
                return true;
            }
        }

        return Head.Entries[entry].Form.Covers is { } covers && ReferenceEquals(covers, Head.Entries[entry].Mentions[mention]);
    }

    private bool IsReferenceField(int entry, int mention) => TryReferenceField(entry, mention, out _);
}
