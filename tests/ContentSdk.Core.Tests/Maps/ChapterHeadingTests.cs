using ContentSdk.Core.Maps;
using ContentSdk.Core.Reading;

namespace ContentSdk.Core.Tests.Maps;

public sealed class ChapterHeadingTests
{
    [Theory]
    [InlineData("Story Integration Map - Chapter 12: Scaling Things", "12 Scaling Things")]
    [InlineData("Chapter 22 Operations - Case Study Integration", "22 Operations")]
    [InlineData("Chapter Seven: Risk", "7 Risk")]
    [InlineData("Chapter IV - Money", "4 Money")]
    [InlineData("🚀 Chapter 3: Launch ✅", "3 Launch")]
    [InlineData("Scaling (Chapter 9) - Story Map", "9 Scaling")]
    [InlineData("Chapter 5: Trust: How to earn it", "5 Trust / How to earn it")]
    [InlineData("Chapter 8", "8 ")]
    [InlineData("Scaling Things: Chapter 12", "12 Scaling Things")]
    [InlineData("Scaling Things, Chapter 12", "12 Scaling Things")]
    [InlineData("Content Plan: Chapter 12, Scaling Things", "12 Scaling Things")]
    [InlineData("Chapter 12 · Scaling Things", "12 Scaling Things")]
    [InlineData("The Big Book: Chapter 12: Scaling Things", "12 Scaling Things")]
    [InlineData("Content Map: Trust", " Trust")]
    [InlineData("Story Integration Map", " ")]
    [InlineData("Chapter 18 Security - Success Stories Integration", "18 Security")]
    [InlineData("Chapter 16: Data\n\n**Subtitle**: \"And how\"", "16 Data / And how")]
    [InlineData("Ch. 16: Data Strategy", "16 Data Strategy")]
    [InlineData("Ch 16 – Data Strategy", "16 Data Strategy")]
    [InlineData("Chapter 16 Data Strategy Story Integration Map", "16 Data Strategy")]
    [InlineData("Chapter 16: Data Strategy (Case Study Integration)", "16 Data Strategy")]
    [InlineData("Chapter 16: Expert Voice Integration Map - Data Strategy", "16 Data Strategy")]
    [InlineData("Data Strategy - Chapter 16 - Story & Expert Integration Plan", "16 Data Strategy")]
    [InlineData("The Big Book: Chapter 16 Story Integration", "16 ")]
    [InlineData("Chapter 16: Data Strategy - July 2025", "16 Data Strategy")]
    [InlineData("Chapter One Hundred and Five: Long", "105 Long")]
    [InlineData("Chapter Twenty One: Long", "21 Long")]
    [InlineData("Chapter Twenty-Six: Long", "26 Long")]
    [InlineData("Chapter #40: Hash", "40 Hash")]
    [InlineData("Chapter no. 39: Count", "39 Count")]
    [InlineData("Chapter Number 41 - Words", "41 Words")]
    [InlineData("Chapter 15: \"Quoted: Title\"", "15 Quoted: Title")]
    [InlineData("Chapter 35 (Revised): Remark", "35 Remark")]
    [InlineData("Integration Map for “Chapter 34: Quoted”", "34 Quoted")]
    [InlineData("The Story of Chapter 11", "11 ")]
    [InlineData("[WIP] Chapter 2: Start", "2 Start")]
    [InlineData("Chapter 9: Map", "9 Map")]
    [InlineData("Story Integration Map (Chapter 5: Tides)", "5 Tides")]
    [InlineData("Chapter 5: Tides — A Story Map", "5 Tides")]
    [InlineData("Chapter 5: “Tides” (Story Integration Map)", "5 Tides")]
    [InlineData("Chapter 5's Story Map: Tides", "5 Tides")]
    [InlineData("Chapter 5A: Tides", " Tides")]
    public void Is_read_from_the_first_heading(string heading, string expected)
    {
        Assert.Equal(expected, Show(Read("# " + heading)));
    }

    [Theory]
    [InlineData("# Story Integration Map\n\n## Chapter 7: Risk\n", "7 Risk")]
    [InlineData("# Chapter 8 - Story Integration Map\n\n## Selling Trust: The Long Way\n\n## Section 1: A\n", "8 Selling Trust: The Long Way")]
    [InlineData("# Chapter 8 - Story Integration Map\n\n## Overview\n\n## Section 1: A\n", "8 ")]
    [InlineData("# Chapter 8 - Story Integration Map\n\n## Story Strategy\n\n### Section 1: A\n", "8 ")]
    [InlineData("# Chapter 12\n\n# Scaling the Farm\n\n## Section 1: A\n", "12 Scaling the Farm")]
    [InlineData("# CHAPTER TWELVE\n# Scaling the Farm\n\nText.\n\n## Section 1: A\n", "12 Scaling the Farm")]
    [InlineData("# Chapter 12\n\n## Scaling the Farm: How To\n\n### Section 1: A\n", "12 Scaling the Farm: How To")]
    [InlineData("# Chapter 12\n\n## Soil\n\n### Section 1: A\n\n## Water\n", "12 ")]
    [InlineData("# Chapter 6\n\n## Learning Objectives\n- Know\n\n## Section 1: A\n", "6 ")]
    [InlineData("# Book\n\n# Chapter 5\n\n# Acknowledgements\n\n## Section 1: A\n", "5 Book")]
    [InlineData("# Chapter 3\n\n## Using Enums\n\n## Using Structs\n", "3 ")]
    [InlineData("# Chapter 12\n\nText.\n\n# Soil\n\n## Section 1: A\n", "12 ")]
    [InlineData("# The Farm Book\n\n# Chapter 12\n\n# Scaling the Farm\n\n## Section 1: A\n", "12 Scaling the Farm")]
    [InlineData("# The Farm Book\n\n## Chapter 12\n\n## Scaling the Farm\n\n### Section 1: A\n", "12 Scaling the Farm")]
    [InlineData("# The Farm Book\n\n## Chapter 12\n\n## Case Studies\n\n### Acme: A\n", "12 The Farm Book")]
    [InlineData("# Story Map\n\n**Chapter 16: Data Strategy**\n", "16 Data Strategy")]
    [InlineData("# Story Map\n\n**Chapter**: 16\n**Title**: Data Strategy\n", "16 Data Strategy")]
    public void Comes_from_what_follows_a_generic_heading(string text, string expected)
    {
        Assert.Equal(expected, Show(Read(text)));
    }

    [Theory]
    [InlineData("chapter: 4\ntitle: Plans", "4 Plans")]
    [InlineData("title: Plans", "1 Plans")]
    [InlineData("title: Plans\nsubtitle: And how", "1 Plans / And how")]
    public void Front_matter_wins(string yaml, string expected)
    {
        Assert.Equal(expected, Show(Read("---\n" + yaml + "\n---\n# Chapter 1: Other\n")));
    }

    [Theory]
    [InlineData("book/chapter-12-scaling-operations.md", "12 Scaling Operations")]
    [InlineData("ch07_story-map.md", "7 ")]
    [InlineData("chapter-08-marketing-story-integration-map.md", "8 Marketing")]
    [InlineData("chart-3.md", " ")]
    [InlineData("03-notes.md", " ")]
    public void The_file_name_is_asked_last(string path, string expected)
    {
        Assert.Equal(expected, Show(Read("text", path)));
    }

    private static ChapterHeading Read(string text, string path = "map.md")
    {
        var source = MarkdownReader.Read(text);
        return ChapterHeading.Read(source.FrontMatter, HeadingNode.Build(source.Blocks, Vocabulary.Default), path, Vocabulary.Default);
    }

    private static string Show(ChapterHeading chapter) => $"{chapter.Number} {chapter.Title}{(chapter.Subtitle is { } subtitle ? " / " + subtitle : "")}";
}
