using System.Reflection;
using ContentSdk.Core.Shapes;

namespace ContentSdk.Generator.Tests;

/// <summary>What the compile-time and the run-time side each hold a copy of.</summary>
public sealed class ParityTests
{
    [Fact]
    public void Both_sides_know_the_same_kinds_changes_and_comparators()
    {
        Assert.Equal(Names<EntryKind>(), Names<Core.Models.EntryKind>());
        Assert.Equal(Names<MetricChange>(), Names<Core.Models.MetricChange>());
        Assert.Equal(Names<MetricComparator>(), Names<Core.Models.MetricComparator>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("chapter-12-scaling-ai-operations")]
    [InlineData("日本語/🚀")]
    public void Both_sides_hash_keys_alike(string key)
    {
        var hash = typeof(Entry).Assembly.GetType("ContentSdk.KeyHash")!.GetMethod("Of")!.CreateDelegate<Hash>();
        Assert.Equal(hash(key), Planning.KeyHash.Of(key));
    }

    [Fact]
    public void Both_sides_number_the_forms_of_names_alike()
    {
        var type = typeof(Entry).Assembly.GetType("ContentSdk.NameForm")!;
        Assert.Equal(Enum.GetNames<Core.Collections.NameForm>(), Enum.GetNames(type));
        Assert.Equal(Enum.GetValues<Core.Collections.NameForm>().Select(form => (int)form), Enum.GetValues(type).Cast<object>().Select(form => Convert.ToInt32(form, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Every_member_of_an_entry_is_reserved()
    {
        var members = typeof(Entry).GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(member => member is not ConstructorInfo && member is PropertyInfo or MethodInfo { IsPrivate: false, IsAssembly: false, IsSpecialName: false })
            .Select(member => member.Name).Distinct();
        Assert.Empty(members.Except(ReservedNames.OfEntries));
    }

    [Fact]
    public void Every_member_of_a_list_is_reserved()
    {
        var members = new[] { typeof(EntryList<IEntry>), typeof(MetricList) }
            .SelectMany(type => type.GetMembers(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(member => member is PropertyInfo or MethodInfo { IsPrivate: false, IsAssembly: false, IsSpecialName: false })
            .Select(member => member.Name).Distinct();
        Assert.Empty(members.Except(Core.Naming.NameScope.OfLists));
    }

    private delegate uint Hash(ReadOnlySpan<char> key);

    private static IEnumerable<(string, int)> Names<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(value => (value.ToString(), Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)));
}
