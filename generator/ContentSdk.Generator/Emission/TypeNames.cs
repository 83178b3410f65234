using ContentSdk.Core.Models;
using ContentSdk.Core.Shapes;

namespace ContentSdk.Generator.Emission;

/// <summary>Names of generated types, written in full so that no name in a user's project can hide them.</summary>
internal sealed class TypeNames(ContentSettings settings)
{
    public const string Sdk = "global::ContentSdk.";

    public string Namespace => settings.Namespace;

    public string MembersNamespace => settings.Namespace + ".Members";

    public string Accessibility => settings.Accessibility;

    /// <summary>The store's class; the underscore keeps it apart from every chapter's.</summary>
    public const string StoreClass = "Content_Store";

    public string Store => Member(StoreClass);

    /// <summary>The expression for the one store.</summary>
    public string TheStore => Sdk + "ContentStore.Of<" + Store + ">()";

    /// <summary>The class of a kind.</summary>
    public string Kind(EntryKind kind) => "global::" + settings.Namespace + "." + kind;

    /// <summary>A leaf type, as code outside its namespace names it; inside, no other name can hide its short one.</summary>
    public string Member(string name) => "global::" + MembersNamespace + "." + name;

    /// <summary>A kind in words.</summary>
    public static string Words(EntryKind kind) => kind is EntryKind.CaseStudy ? "Case study" : kind.ToString();

    public static string EntryKindValue(EntryKind kind) => Sdk + "EntryKind." + kind;

    public string ListOf(EntryKind kind) => Sdk + "EntryList<" + Kind(kind) + ">";

    // An underscore never stands inside a name made of a title, so these can clash with none.
    public static string List(string owner, EntryKind kind) => owner + "_" + ReservedNames.Plural(kind);

    /// <summary>What the members of a set call to get their entry.</summary>
    public const string EntryAt = "Entry_At";

    public static string Metrics(string owner) => owner + "_Metrics";

    public static string Leaf(string owner, EntryKind kind, int position) => FormattableString.Invariant($"{owner}_{kind}{position + 1}");
}
