using System.Globalization;
using System.Text;

namespace ContentSdk.Core.Collections;

/// <summary>Writes JSON with indentation (RFC 8259); line ends are <c>\n</c> on every machine. No library for it is at hand where compilers load generators.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder _json = new();
    private int _depth;
    private bool _isFirst = true;

    public override string ToString() => _json.ToString();

    /// <summary>An object; inside an object it has a name.</summary>
    public void Object(string? name, Action inside) => Open(name, '{', '}', inside);

    /// <summary>An array of values.</summary>
    public void Array<T>(string name, IEnumerable<T> values, Action<T> write) => Open(name, '[', ']', () =>
    {
        foreach (var value in values)
        {
            write(value);
        }
    });

    public void Value(string? name, string value)
    {
        Begin(name);
        Quote(value);
    }

    public void Value(string? name, bool value)
    {
        Begin(name);
        _json.Append(value ? "true" : "false");
    }

    /// <summary>A number in JSON's own form.</summary>
    public void Number(string name, string number)
    {
        Begin(name);
        _json.Append(number);
    }

    public void Number(string name, int number) => Number(name, number.ToString(CultureInfo.InvariantCulture));

    public void Null(string? name)
    {
        Begin(name);
        _json.Append("null");
    }

    private void Open(string? name, char open, char close, Action inside)
    {
        Begin(name);
        _json.Append(open);
        _depth++;
        _isFirst = true;
        inside();
        _depth--;
        if (!_isFirst)
        {
            Line();
        }

        _json.Append(close);
        _isFirst = false;
    }

    private void Begin(string? name)
    {
        if (!_isFirst)
        {
            _json.Append(',');
        }

        if (_depth > 0)
        {
            Line();
        }

        _isFirst = false;
        if (name is not null)
        {
            Quote(name);
            _json.Append(": ");
        }
    }

    private void Line() => _json.Append('\n').Append(' ', _depth * 2);

    private void Quote(string text)
    {
        _json.Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => _json.Append("\\\""),
                '\\' => _json.Append("\\\\"),
                < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' => _json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => _json.Append(character),
            };
        }

        _json.Append('"');
    }
}
