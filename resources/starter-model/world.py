"""The tables as the training text needs them, with names and forms from Unicode CLDR by ICU."""

import datetime
import re

import icu

import tables

LOCALES = {"en": "en_GB", "pt": "pt_PT"}  # where the code alone would mean another country's use
# Categories of words and phrases that are taught. Each costs training time in all 24 languages, so
# a short training takes few; None takes all. The model learns to say that it does not know others.
TAUGHT = {"days", "months", "numbers", "colours", "family", "courtesy", "seasons", "people", "food",
          "drink", "kitchen", "time", "body", "places", "house", "health", "clothes", "transport",
          "work", "travel", "culture", "technology", "offices", "greetings", "understanding",
          "weather"}


class Language:
    """One language: phrasings, tables, and CLDR's names and forms."""

    def __init__(self, code, corrections):
        self.code = code
        self.sections = tables.read_language(code)
        opening, closing = self.sections["quotes"].train[0].split(" ", 1)
        self.quotes = (opening, closing)
        self.tongues = {row["code"]: row for row in self.sections["tongues"].all()}
        self.countries = {row["code"]: row for row in self.sections["countries"].all()}
        self.sentences = {row["key"]: row["pattern"] for row in self.sections["sentences"].all()}
        self.corrections = {(r["kind"], r["code"]): r["name"] for r in corrections
                            if r["language"] == code}
        self.locale = icu.Locale(LOCALES.get(code, code))
        self.collator = icu.Collator.createInstance(self.locale)
        self.dates = icu.DateFormat.createDateInstance(icu.DateFormat.LONG, self.locale)
        self.dates.setTimeZone(icu.TimeZone.getGMT())
        self.zones = icu.TimeZoneNames.createInstance(self.locale)
        self.capitals = {row["capital"] for row in self.countries.values()}

    def lines(self, name, split):
        return self.sections[name].lines(split)

    def answer(self, name):
        return self.sections[name].answer

    def quoted(self, text):
        return self.quotes[0] + text + self.quotes[1]

    def country_name(self, code):
        return (self.corrections.get(("country", code))
                or icu.Locale("", code).getDisplayCountry(self.locale))

    def language_name(self, code):
        if code in self.tongues:
            return self.tongues[code]["name"]
        return (self.corrections.get(("language", code))
                or icu.Locale(code).getDisplayLanguage(self.locale))

    def currency_name(self, code):
        if ("currency", code) in self.corrections:
            return self.corrections["currency", code]
        formatter = (icu.NumberFormatter.withLocale(self.locale)
                     .unit(icu.CurrencyUnit(code))
                     .unitWidth(icu.UNumberUnitWidth.FULL_NAME)
                     .precision(icu.Precision.integer()))
        return formatter.formatInt(1).replace("1", "").strip("\u00a0 ")

    def long_date(self, year, month, day):
        noon = datetime.datetime(year, month, day, 12, tzinfo=datetime.timezone.utc)
        return self.dates.format(noon.timestamp()).replace("\u00a0", " ").replace("\u202f", " ")

    def upper(self, text):
        return str(icu.UnicodeString(text).toUpper(self.locale))

    def lower(self, text):
        return str(icu.UnicodeString(text).toLower(self.locale))

    def letters(self, text):
        """The characters as a person sees them."""
        breaks = icu.BreakIterator.createCharacterInstance(self.locale)
        breaks.setText(icu.UnicodeString(text))
        whole, start, parts = icu.UnicodeString(text), 0, []
        for end in breaks:
            parts.append(str(whole[start:end]))
            start = end
        return parts


def taught(name):
    """Rows that are taught, by key, and the others."""
    rows = tables.read_rows(name)
    known = [row for row in rows if TAUGHT is None or row["category"] in TAUGHT]
    return {row["key"]: row for row in known}, [row for row in rows if row not in known]


class World:
    """What the model knows: every table, in all languages or those named."""

    def __init__(self, codes=None):
        corrections = tables.read_rows("names.tsv")
        self.codes = list(codes or tables.CODES)
        self.languages = {code: Language(code, corrections) for code in self.codes}
        self.countries = {row["code"]: row for row in tables.read_rows("countries.tsv")}
        self.words, untaught = taught("words.tsv")
        self.phrases, _ = taught("phrases.tsv")
        self.untaught = untaught
        self.days = [r for r in self.words.values() if r["category"] == "days"]
        self.months = [r for r in self.words.values() if r["category"] == "months"]

        # What can be translated: rows of a text per language.
        self.choices = {
            "word": list(self.words.values()),
            "phrase": list(self.phrases.values()),
            "country": [self.named("country_name", code) for code in self.countries],
            "language": [self.named("language_name", code) for code in tables.CODES],
        }
        self.far_countries = self.codes_of_far_countries()
        self.zones = [zone for zone in icu.TimeZone.createEnumeration()
                      if zone.startswith(("Africa/", "America/", "Asia/", "Australia/", "Pacific/"))]
        self.spellable = self.choices["word"] + self.untaught  # words to play with
        self.meanings = {}  # (language, text) -> rows
        for row in (row for rows in self.choices.values() for row in rows):
            for code in self.codes:
                self.meanings.setdefault((code, row[code].lower()), []).append(row)
        self.other_words = {code: self.words_of_phrasings(code) for code in self.codes}

    def codes_of_far_countries(self):
        """Countries that nothing is known of, without those held out."""
        held = {row["code"] for row in self.languages[self.codes[0]].sections["foreign"].held}
        neighbours = {code for row in self.countries.values() for code in row["neighbours"].split()}
        return [code for code in icu.Locale.getISOCountries()
                if code not in held | neighbours | set(self.countries)]

    def words_of_phrasings(self, code):
        """Words of a language, in any form, that are not taught and not held out."""
        held = set(self.unknown(code, "held")) | set(self.languages[code].lines("unknown-words", "held"))
        shut = {word.lower() for word in held}
        texts = (str(line) for section in self.languages[code].sections.values()
                 for line in section.train if "{" not in str(line))
        found = {word for text in texts for word in re.findall(r"[^\W\d_]{4,}", text)}
        return sorted(word for word in found if word.lower() not in shut
                      and (code, word.lower()) not in self.meanings)

    def named(self, method, code):
        names = {c: getattr(language, method)(code) for c, language in self.languages.items()}
        return {"key": f"{method}:{code}", **names}

    def translations(self, text, source, target, row):
        """Every right translation, that of the row first."""
        rows = [row, *self.meanings[source, text.lower()]]
        return list(dict.fromkeys(r[target] for r in rows))

    def unknown(self, code, split):
        """A word of the language that nothing is known of; others for the test."""
        rows = [row for row in self.untaught
                if (code, row[code].lower()) not in self.meanings
                and (sum(row["key"].encode()) % 3 == 0) == (split == "held")]
        return [row[code] for row in rows]

    def unambiguous(self, text, row):
        """Whether the text means this row in whichever language it is a word of."""
        return all(other is row for code in self.codes
                   for other in self.meanings.get((code, text.lower()), []))
