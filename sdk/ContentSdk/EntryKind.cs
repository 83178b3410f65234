namespace ContentSdk;

/// <summary>What an entry is.</summary>
public enum EntryKind
{
    /// <summary>A markdown file that is no chapter.</summary>
    Document,

    /// <summary>A markdown file that is the map of a chapter.</summary>
    Chapter,

    /// <summary>A section of a chapter.</summary>
    Section,

    /// <summary>A case study or story.</summary>
    CaseStudy,

    /// <summary>A person whose story a chapter tells.</summary>
    Character,

    /// <summary>A stage of a character's story.</summary>
    Act,

    /// <summary>A person or organisation whose voice a chapter uses.</summary>
    Expert,

    /// <summary>A level of learning, with the sections it covers.</summary>
    Level,

    /// <summary>A recurring pattern.</summary>
    Pattern,

    /// <summary>Any other heading.</summary>
    Topic,

    /// <summary>An entry of a type that the project declares.</summary>
    Declared,
}
