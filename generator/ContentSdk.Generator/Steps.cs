namespace ContentSdk.Generator;

/// <summary>Names of the pipeline's steps, by which tests ask what was computed anew.</summary>
internal static class Steps
{
    public const string Lists = nameof(Lists);
    public const string Links = nameof(Links);
    public const string Root = nameof(Root);
    public const string ReadingSettings = nameof(ReadingSettings);
    public const string Declarations = nameof(Declarations);
    public const string Collections = nameof(Collections);
    public const string Reader = nameof(Reader);
    public const string Documents = nameof(Documents);
    public const string Images = nameof(Images);
    public const string Outlines = nameof(Outlines);
    public const string Index = nameof(Index);
    public const string Directory = nameof(Directory);
    public const string Resolver = nameof(Resolver);
    public const string Layout = nameof(Layout);
    public const string Names = nameof(Names);
    public const string Libraries = nameof(Libraries);
    public const string Audience = nameof(Audience);
    public const string Catalog = nameof(Catalog);
    public const string References = nameof(References);
    public const string Incoming = nameof(Incoming);
    public const string Target = nameof(Target);
    public const string Kinds = nameof(Kinds);
    public const string Store = nameof(Store);
    public const string Manifest = nameof(Manifest);
    public const string Records = nameof(Records);
    public const string CollectionSets = nameof(CollectionSets);
    public const string Requests = nameof(Requests);
    public const string JsonSchemas = nameof(JsonSchemas);
    public const string Problems = nameof(Problems);
    public const string Form = nameof(Form);
    public const string Groups = nameof(Groups);
    public const string Shards = nameof(Shards);

    /// <summary>All of them, in the order of the pipeline.</summary>
    public static IReadOnlyList<string> All { get; } = [Lists, Links, Root, ReadingSettings, Declarations, Collections, Reader, Documents, Images, Outlines, Index, Libraries, Directory, Resolver, References, Layout, Names, Audience, Catalog, Incoming, Target, Kinds, Store, Manifest, Records, CollectionSets, Requests, JsonSchemas, Problems, Form, Groups, Shards];
}
