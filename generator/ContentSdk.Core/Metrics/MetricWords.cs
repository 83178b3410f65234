namespace ContentSdk.Core.Metrics;

/// <summary>The words that make a number a quantity, or keep it from being one. All tables are asked in lower case unless they say otherwise.</summary>
internal static class MetricWords
{
    /// <summary>Factors behind a number. Single letters count only when attached to it.</summary>
    public static readonly Dictionary<string, decimal> Factors = new(StringComparer.Ordinal)
    {
        ["lakh"] = 100_000, ["crore"] = 10_000_000, ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000, ["trillion"] = 1_000_000_000_000,
        ["k"] = 1_000, ["m"] = 1_000_000, ["b"] = 1_000_000_000, ["t"] = 1_000_000_000_000,
        ["mn"] = 1_000_000, ["mm"] = 1_000_000, ["mio"] = 1_000_000, ["bn"] = 1_000_000_000, ["tn"] = 1_000_000_000_000,
    };

    public static readonly Dictionary<char, string> CurrencySigns = new()
    {
        ['$'] = "USD", ['€'] = "EUR", ['£'] = "GBP", ['¥'] = "JPY", ['₹'] = "INR", ['₩'] = "KRW", ['₽'] = "RUB", ['₺'] = "TRY", ['₪'] = "ILS", ['₫'] = "VND", ['₴'] = "UAH", ['฿'] = "THB", ['₦'] = "NGN", ['₱'] = "PHP", ['₵'] = "GHS", ['₸'] = "KZT", ['₾'] = "GEL", ['৳'] = "BDT",
    };

    /// <summary>What stands before a dollar sign to tell which dollar; in capitals.</summary>
    public static readonly Dictionary<string, string> DollarPrefixes = new(StringComparer.Ordinal)
    {
        ["US"] = "USD", ["A"] = "AUD", ["AU"] = "AUD", ["C"] = "CAD", ["CA"] = "CAD", ["NZ"] = "NZD", ["S"] = "SGD", ["HK"] = "HKD", ["R"] = "BRL",
    };

    /// <summary>ISO 4217 codes that prose uses; in capitals.</summary>
    public static readonly HashSet<string> CurrencyCodes = new(StringComparer.Ordinal)
    {
        "USD", "EUR", "GBP", "JPY", "CHF", "CAD", "AUD", "NZD", "CNY", "INR", "BRL", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "SGD", "HKD", "KRW", "MXN", "ZAR", "TRY", "ILS", "AED", "SAR", "THB", "IDR", "MYR", "PHP", "TWD", "RUB", "UAH", "VND", "KES", "NGN", "GHS", "EGP", "COP", "ARS", "CLP", "PEN", "RON", "BGN", "ISK", "PKR", "BDT", "LKR", "MAD", "QAR", "KWD", "RSD", "GEL", "KZT",
    };

    public static readonly Dictionary<string, string> CurrencyNames = new(StringComparer.Ordinal)
    {
        ["dollar"] = "USD", ["dollars"] = "USD", ["euro"] = "EUR", ["euros"] = "EUR", ["yen"] = "JPY", ["rupees"] = "INR", ["yuan"] = "CNY",
    };

    /// <summary>Durations, data sizes and physical units by every spelling.</summary>
    public static readonly Dictionary<string, string> Units = Spellings(
        "nanosecond ns nanosec nanosecs nanoseconds", "microsecond µs μs us microseconds", "millisecond ms msec msecs millis milliseconds",
        "second sec secs seconds", "minute min mins minutes", "hour hr hrs hours", "day days", "night nights", "week wk wks weeks",
        "month mo mos months", "quarter quarters", "year yr yrs years", "decade decades",
        "byte bytes", "kilobyte kb kilobytes", "megabyte mb megabytes", "gigabyte gb gigabytes", "terabyte tb terabytes", "petabyte pb petabytes", "exabyte eb exabytes",
        "kibibyte kib kibibytes", "mebibyte mib mebibytes", "gibibyte gib gibibytes", "tebibyte tib tebibytes",
        "kilobit kbit kilobits", "megabit mbit megabits", "gigabit gbit gigabits",
        "kilometre km kilometres kilometer kilometers", "metre metres meter meters", "kilogram kg kilograms", "gram grams", "milligram mg milligrams", "millilitre ml millilitres milliliter milliliters", "litre litres liter liters", "centimetre cm centimetres centimeter centimeters", "millimetre mm millimetres millimeter millimeters", "gallon gal gallons", "ounce oz ounces", "pound lb lbs pounds", "tablespoon tbsp tablespoons", "teaspoon tsp teaspoons", "kilocalorie kcal kilocalories", "hectare ha hectares", "foot ft feet", "inch inches", "tonne tonnes", "kilowatt kw kilowatts", "megawatt mw megawatts", "gigawatt gw gigawatts", "watt watts", "volt volts", "kilovolt kv kilovolts", "decibel decibels", "psi",
        "kilowatt-hour kwh", "megawatt-hour mwh", "gigawatt-hour gwh", "hertz hz", "megahertz mhz", "gigahertz ghz");

    /// <summary>Units of area and volume that are one word.</summary>
    public static readonly Dictionary<string, string> PowerUnits = new(StringComparer.Ordinal)
    {
        ["m²"] = "square metre", ["cm²"] = "square centimetre", ["km²"] = "square kilometre", ["ft²"] = "square foot", ["sqm"] = "square metre", ["sqft"] = "square foot", ["m³"] = "cubic metre", ["cm³"] = "cubic centimetre", ["ft³"] = "cubic foot",
    };

    /// <summary>Lengths that are counted as other nouns are where they stand alone.</summary>
    public static readonly Dictionary<string, string> Lengths = new(StringComparer.Ordinal) { ["yard"] = "yard", ["yards"] = "yard", ["mile"] = "mile", ["miles"] = "mile" };

    /// <summary>Words before a length that make an area or a volume of it.</summary>
    public static readonly Dictionary<string, string> Powers = new(StringComparer.Ordinal) { ["square"] = "square ", ["sq"] = "square ", ["cubic"] = "cubic ", ["cu"] = "cubic " };

    /// <summary>Spellings of units that are words of other kinds in capitals.</summary>
    public static readonly HashSet<string> SmallUnits = Set("ml ha cm mm ft oz lb lbs mg kcal tbsp tsp gal");

    /// <summary>Words behind a spelled-out number that make a part of it.</summary>
    public static readonly HashSet<string> Fractions = new(StringComparer.Ordinal) { "half", "halves", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "sixth", "sixths", "eighth", "eighths", "tenth", "tenths" };

    /// <summary>Units that are one letter; only when attached to the number, but for those that <see cref="SpacedLetters"/> holds.</summary>
    public static readonly Dictionary<string, string> LetterUnits = new(StringComparer.Ordinal) { ["s"] = "second", ["h"] = "hour", ["d"] = "day", ["w"] = "week", ["y"] = "year", ["g"] = "gram", ["l"] = "litre", ["V"] = "volt", ["dB"] = "decibel" };

    /// <summary>Letters that are a unit behind a space as well.</summary>
    public static readonly HashSet<string> SpacedLetters = new(StringComparer.Ordinal) { "h", "g", "l", "V", "dB" };

    /// <summary>Units that hold their rate, per second.</summary>
    public static readonly Dictionary<string, (string Unit, string Per)> RatedUnits = new(StringComparer.Ordinal)
    {
        ["kbps"] = ("kilobit", "second"), ["mbps"] = ("megabit", "second"), ["gbps"] = ("gigabit", "second"), ["rps"] = ("request", "second"), ["qps"] = ("query", "second"), ["tps"] = ("transaction", "second"), ["fps"] = ("frame", "second"), ["rpm"] = ("revolution", "minute"), ["mph"] = ("mile", "hour"), ["kph"] = ("kilometre", "hour"), ["kmh"] = ("kilometre", "hour"),
    };

    /// <summary>One word that says how often.</summary>
    public static readonly Dictionary<string, string> Rates = new(StringComparer.Ordinal)
    {
        ["hourly"] = "hour", ["daily"] = "day", ["weekly"] = "week", ["monthly"] = "month", ["quarterly"] = "quarter", ["yearly"] = "year", ["annually"] = "year", ["annual"] = "year", ["nightly"] = "night",
    };

    public static readonly Dictionary<string, int> NumberWords = new(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    };

    /// <summary>Words after which a number is a label, not an amount: <c>Section 3</c>, <c>page 12</c>, <c>Day 90</c>.</summary>
    public static readonly HashSet<string> Numbered = Set(
        "section sections chapter chapters act acts part parts step steps phase phases level levels pattern patterns stage stages tier tiers figure figures fig table tables page pages p pp " +
        "module modules unit units lesson lessons week weeks day days month months year years quarter hour round episode episodes scene scenes volume vol issue item items no nr number line lines " +
        "appendix question quest quests slide slides sprint version versions v ver release story stories study studies case example examples exercise exercises article articles clause rule rules " +
        "principle principles goal objective option track room floor gate route highway interstate area catch type class grade series season game test build bug ticket generation gen model mark top");

    /// <summary>Those that are written with a dot: <c>Art. 6 Abs. 1</c>, <c>Fig. 3</c>.</summary>
    public static readonly HashSet<string> Abbreviations = Set("abs art lit nr no fig vol ch sec p pp v para");

    /// <summary>Books whose places are written as ratios are.</summary>
    public static readonly HashSet<string> Scriptures = Set("genesis exodus leviticus deuteronomy joshua judges ruth samuel kings chronicles ezra nehemiah esther job psalm psalms proverbs ecclesiastes isaiah jeremiah ezekiel daniel hosea joel amos jonah micah matthew mark luke john acts romans corinthians galatians ephesians philippians colossians thessalonians timothy titus hebrews james peter jude revelation surah sura quran qur'an");

    /// <summary>Names that end in a number.</summary>
    public static readonly HashSet<string> NamesWithNumber = Set("fortune ftse dax nasdaq dow russell nikkei forbes inc global iso iec soc rfc pci nist ieee en din bs gpt llama claude gemini windows python java node angular react php net web industry iphone android ubuntu http tls usb wifi bluetooth");

    /// <summary>Words that a number behind them names where they are written as names are: <c>Scope 3 emissions</c>, <c>Team 7</c>.</summary>
    public static readonly HashSet<string> NumberedNames = Set("scope priority severity ward group zone cohort terminal bus category formula division team channel gate lane pier platform studio bay wing group sector district squad wave batch lot");

    /// <summary>Words before a decade of somebody's life: <c>in her 30s</c>.</summary>
    public static readonly HashSet<string> BeforeDecades = Set("her his their my our your its early mid late");

    /// <summary>Where the words that a quantity is about end.</summary>
    public static readonly HashSet<string> Boundaries = Set(
        "across while with within by through throughout during over via from at per for in on and or but to of than that which who whose as when where after before under between without until since into among " +
        "against because so if is are was were be been has have had will would can could should may might must do does did not though although thanks due versus vs plus instead raised every beyond around toward towards despite using including");

    public static readonly HashSet<string> IncreaseNouns = Set("increase increases growth improvement improvements gain gains rise lift uplift boost expansion surge jump acceleration");

    public static readonly HashSet<string> DecreaseNouns = Set("reduction reductions decrease decreases drop decline cut cuts saving savings fall dip shrinkage");

    public static readonly HashSet<string> IncreaseWords = Set("more higher greater larger bigger faster better additional increased improved up grew grow grows rose rises rise increases increase increasing improving improve improves gained boosted boosting doubling lifting lifted raising raise growing accelerated");

    public static readonly HashSet<string> DecreaseWords = Set("fewer less lower smaller cheaper slower shorter reduced down fell falls fall dropped drops drop decreased decreases decreasing declined reducing reduces reduce cut cuts cutting lowered lowering saved saves saving shrank shortened shortening slowed slows slowing shrinks shrink shrinking");

    /// <summary>Words between what a number is about and the number.</summary>
    public static readonly HashSet<string> Connectors = Set("of at to by is was are were be from reached reaches reach reaching hit hits hitting stands stood remains remained held holds achieved achieves achieving exceeded exceeding exceeds just only now a an the about lasted lasts takes took taking requires required spans spanned averages averaged averaging totals totaled totalled generates generated");

    /// <summary>Plurals that do not end in s, and words that are counted as they are.</summary>
    public static readonly HashSet<string> CountNouns = Set("people children men women staff personnel crew cattle sheep livestock poultry data criteria phenomena alumni media feet teeth mice series species aircraft");

    /// <summary>Words that end in s and are no plurals.</summary>
    public static readonly HashSet<string> SingularsInS = Set("sales business success process access class loss analysis basis status campus focus bonus corpus news series species devops mlops ops saas paas iaas aws gps sms address progress compliance less this its his was has is as us across towards always perhaps plus versus sans");

    /// <summary>Words that say where or how and are nothing that could be measured.</summary>
    public static readonly HashSet<string> Adverbs = Set("overnight worldwide today alone each total apiece straight instead");

    /// <summary>Words that pick a part of a time and are nothing that could be measured: <c>in the first 90 days</c>.</summary>
    public static readonly HashSet<string> Selectors = Set("first last next past initial final same coming previous only");

    /// <summary>Verbs that are plurals too.</summary>
    public static readonly HashSet<string> CountedChanges = Set("falls rises drops increases decreases cuts gains losses improvements");

    /// <summary>What is scored without a unit: <c>NPS: 72</c>.</summary>
    public static readonly HashSet<string> Scores = Set("score rating index nps csat headcount count total");

    /// <summary>Whether a unit is an ISO currency code.</summary>
    public static bool IsCurrency(string unit) => unit.Length == 3 && unit.All(char.IsUpper);

    /// <summary>Whether a unit measures time.</summary>
    public static bool IsDuration(string unit) => unit is "nanosecond" or "microsecond" or "millisecond" or "second" or "minute" or "hour" or "day" or "week" or "month" or "quarter" or "year";

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    private static Dictionary<string, string> Spellings(params string[] rows)
    {
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var words = row.Split(' ');
            foreach (var word in words)
            {
                spellings[word] = words[0];
            }
        }

        return spellings;
    }
}
