using System.Globalization;
using ContentSdk.Core.Collections;
using ContentSdk.Core.Models;
using ContentSdk.Generator.Planning;
using ContentSdk.Generator.Reading;

namespace ContentSdk.Generator.Emission;

/// <summary>Writes the values of an entry of a declared collection, a line each.</summary>
/// <param name="line">Takes the letter of a line and its values.</param>
/// <param name="images">The sizes of images.</param>
/// <param name="references">How many references the entry has before those of its values.</param>
internal sealed class ValueLines(Action<char, string[]> line, EquatableArray<ImageSize> images, int references)
{
    private int _references = references;

    /// <summary>Writes an entry, or why it cannot be used.</summary>
    public void Write(BoundEntry entry, PlacedEntry plan)
    {
        var i = 0;
        foreach (var reference in entry.References)
        {
            line('R', [reference.Text, plan.Handles[i++] ?? ""]);
        }

        if (plan.Fault is { } fault)
        {
            line('X', [fault]);
            return;
        }

        foreach (var field in entry.Fields)
        {
            Write(field.Name, field.Value, 0);
        }
    }

    private void Write(string name, BoundValue value, int depth)
    {
        var start = depth.ToString(CultureInfo.InvariantCulture);
        switch (value)
        {
            case BoundValue.Scalar scalar:
                line('V', [start, name, "s", scalar.Text]);
                break;
            case BoundValue.List { Items.Count: > 0 } list when list.Items.All(item => item is BoundValue.Scalar):
                line('V', [start, name, "t", .. list.Items.Select(item => ((BoundValue.Scalar)item).Text)]);
                break;
            case BoundValue.List list:
                line('V', [start, name, "l"]);
                foreach (var item in list.Items)
                {
                    Write("", item, depth + 1);
                }

                break;
            case BoundValue.Mapping mapping:
                line('V', [start, name, "m"]);
                foreach (var field in mapping.Fields)
                {
                    Write(field.Name, field.Value, depth + 1);
                }

                break;
            case BoundValue.Reference:
                line('V', [start, name, "r", (_references++).ToString(CultureInfo.InvariantCulture)]);
                break;
            case BoundValue.Asset asset:
                var image = images.FirstOrDefault(image => image.Path == asset.Path);
                line('V', [start, name, "a", asset.Path, image?.Width.ToString(CultureInfo.InvariantCulture) ?? "", image?.Height.ToString(CultureInfo.InvariantCulture) ?? ""]);
                break;
            case BoundValue.Quantity quantity:
                line('V', [start, name, "q", .. Table.MetricValues(quantity.Metric)]);
                break;
            default:
                line('V', [start, name, "n"]);
                break;
        }
    }
}
