using ContentSdk.Core.Models;

namespace ContentSdk.Core.Maps;

/// <summary>What a label says of the values behind it.</summary>
/// <param name="Label">The label.</param>
/// <param name="MeansReference">Whether they name other entries.</param>
/// <param name="MayMeanReference">Whether they name other entries where they look like it.</param>
/// <param name="ListsResults">Whether they are results, which are metrics even without a number.</param>
/// <param name="SearchedKind">The kind of the entries that are looked for in them; null when none are.</param>
internal sealed record LabelMeaning(string Label, bool MeansReference, bool MayMeanReference, bool ListsResults, EntryKind? SearchedKind);
