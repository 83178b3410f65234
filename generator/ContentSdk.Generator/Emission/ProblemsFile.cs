using System.Globalization;
using System.Text;
using ContentSdk.Core.Models;
using ContentSdk.Core.Text;
using ContentSdk.Generator.Rules;

namespace ContentSdk.Generator.Emission;

/// <summary>
/// Writes what is wrong with the content. The member is there in every build, without a word in it, so that hot reload has a body to put them into.
/// </summary>
internal static class ProblemsFile
{
    public const string HintName = "Content.Problems.g.cs";

    public static string Write(EquatableArray<ReportedProblem> problems, ContentSettings settings)
    {
        var names = new TypeNames(settings);
        var code = new CodeWriter();
        code.Block("namespace " + names.Namespace, () =>
        {
            code.Summary("What is wrong with the content, while the program runs under dotnet watch. Elsewhere the build says it, and this is empty.");
            code.Line("[global::System.CodeDom.Compiler.GeneratedCode(\"ContentSdk\", null)]");
            code.Block(names.Accessibility + " static partial class Problems", () =>
            {
                code.Summary("All problems, in the order of the documents' paths and then of the text.");
                code.Line($"public static global::System.Collections.Generic.IReadOnlyList<{TypeNames.Sdk}ContentProblem> All => {names.TheStore}.Problems;");
            });
        });
        code.Line();
        code.Block("namespace " + names.MembersNamespace, () => code.Block("partial class " + TypeNames.StoreClass, () => code.Line($"protected override string ProblemTable => {Literal.Lines(Table(problems))};")));
        return code.ToString();
    }

    // One a line: id, severity, path, line, column, message.
    private static string Table(EquatableArray<ReportedProblem> problems)
    {
        var table = new StringBuilder();
        foreach (var problem in problems)
        {
            ValueLine.Append(table, 'P', problem.Id, problem.Severity.ToString(), problem.Path, problem.Line.ToString(CultureInfo.InvariantCulture), problem.Column.ToString(CultureInfo.InvariantCulture), problem.Message);
        }

        return table.ToString();
    }
}
