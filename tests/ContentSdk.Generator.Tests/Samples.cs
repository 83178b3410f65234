namespace ContentSdk.Generator.Tests;

/// <summary>Small documents that several tests start from.</summary>
internal static class Samples
{
    public const string Chapter = """
        # Chapter 1: Beginnings

        Some running text.

        ## Section 1: First Steps
        - **Goal**: 95% fewer bugs, sub-100ms answers
        - **Story**: Ann learns

        Text of the first section.

        ## Section 2: Next Steps
        - **Goal**: $2M saved

        ## Case Studies

        ### 1. Acme: Growing Up
        - **Integration Point**: Section 2 - Next Steps
        - **Metrics**: 10x growth

        ## Characters

        ### Ann Lee - The Learner

        **Act I: Lost**
        - **Mood**: low

        ## Expert Voices

        - **Bo Dee (Zeta)**: what he says

        ## Basic Level (Sections 1-2)

        ## Pattern 1: Repeat
        """;

    public const string Guide = """
        # Setting Up

        See [the first section](chapter.md#section-1-first-steps).

        ## Install
        """;
}
