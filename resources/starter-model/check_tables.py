"""Checks the word and phrase tables: shape, alphabets, spaces, composed characters, ambiguity.

Of the files in data/languages it checks what those tables and the split depend on: no held-out
phrasing may be a training one with other punctuation, and an unknown word may not be in the tables.

    python3 check_tables.py

Prints what it finds and ends with status 1 if there is anything. A word that stands for two entries
of one language has to be declared in data/ambiguous.tsv: it may be given as an answer, never asked.
"""

import pathlib
import sys
import unicodedata

DATA = pathlib.Path(__file__).resolve().parent / "data"
LANGUAGES = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split()
LATIN = "abcdefghijklmnopqrstuvwxyz"
# Small letters each language writes, beyond the Latin ones where it uses those. Letters of names
# and loan words (w in Czech, y in Italian) are left in: the aim is to catch another script, a
# foreign accent, or a cedilla in place of a comma.
LETTERS = {
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "cs": LATIN + "áčďéěíňóřšťúůýž",
    "da": LATIN + "æøåé",
    "de": LATIN + "äöüß",
    "el": "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ",
    "en": LATIN,
    "es": LATIN + "áéíñóúü",
    "et": LATIN + "äõöüšž",
    "fi": LATIN + "åäöšž",
    "fr": LATIN + "àâæçéèêëîïôœùûüÿ",
    "ga": LATIN + "áéíóú",
    "hr": LATIN + "čćđšž",
    "hu": LATIN + "áéíóöőúüű",
    "it": LATIN + "àèéìòù",
    "lt": LATIN + "ąčęėįšųūž",
    "lv": LATIN + "āčēģīķļņšūž",
    "mt": LATIN + "àèìòùċġħż",
    "nl": LATIN + "áéëïóöü",
    "pl": LATIN + "ąćęłńóśźż",
    "pt": LATIN + "àáâãçéêíóôõú",
    "ro": LATIN + "ăâîșț",
    "sk": LATIN + "áäčďéíĺľňóôŕšťúýž",
    "sl": LATIN + "čšž",
    "sv": LATIN + "åäöé",
}
NO_BREAK_SPACE = "\u00a0"
# What ends a question, and what else besides letters and spaces a cell may hold.
QUESTION_END = {"el": ";", "fr": NO_BREAK_SPACE + "?"}
MARKS = {"el": ".,!;’", "es": ".,!?¡¿-", "fr": ".,!?’-" + NO_BREAK_SPACE}
OTHER_MARKS = ".,!?’-"


def rows(path):
    """The header and the rows of a table, each row with its line number."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return lines[0].split("\t"), [(number, line.split("\t")) for number, line in enumerate(lines[1:], 2)]


def cell_problems(language, text, is_phrase):
    if not text:
        yield "empty"
        return
    if text != text.strip() or "  " in text:
        yield "stray space"
    if unicodedata.normalize("NFC", text) != text:
        yield "not in composed form (NFC)"
    allowed = set(LETTERS[language] + " " + (MARKS.get(language, OTHER_MARKS)))
    strange = sorted(set(text.lower()) - allowed)
    if strange:
        yield "characters foreign to the language: " + " ".join(f"{c} U+{ord(c):04X}" for c in strange)
    if is_phrase:
        yield from phrase_problems(language, text)
    elif set(text) & set(".,!?;"):
        yield "punctuation in a word"


def phrase_problems(language, text):
    if text[-1] not in ".!?;" or not (text[0].isupper() or text[0] in "¡¿"):
        yield "a phrase starts with a capital and ends with its punctuation"
    if language == "el" and "?" in text or language != "el" and ";" in text:
        yield "another language’s question mark"
    if text.endswith("?") and not text.endswith(QUESTION_END.get(language, "?")):
        yield "no no-break space before the question mark"
    if language == "es" and (text.count("¿") != text.count("?") or text.count("¡") != text.count("!")):
        yield "an unpaired ¿ or ¡"
    if language == "fr" and "!" in text and NO_BREAK_SPACE + "!" not in text:
        yield "no no-break space before the exclamation mark"


def sentence_kind_problems(by_language):
    """A question has to be one in every language, and only there."""
    kinds = {language: text.endswith(";" if language == "el" else "?")
             for language, text in by_language.items() if text}
    odd = [language for language, kind in kinds.items() if kind != kinds["en"]]
    if odd:
        yield "a question in some languages only: " + " ".join(odd)


def asked_form(text):
    """What is left of a word when a person types it carelessly: no capitals, no punctuation."""
    return "".join(c for c in text.casefold() if c.isalnum() or c == " ").strip()


def check_table(name, is_phrase, meanings):
    header, table = rows(DATA / name)
    problems = []
    if header != ["key", "category", "part"] + LANGUAGES:
        return [f"{name}: the header is not key, category, part and the 24 languages"]
    keys = set()
    for number, cells in table:
        if len(cells) != len(header):
            problems.append(f"{name}:{number}: {len(cells)} cells in place of {len(header)}")
            continue
        if cells[0] in keys or not cells[0].replace("_", "").isalnum():
            problems.append(f"{name}:{number}: the key {cells[0]!r} is used twice or not a plain word")
        keys.add(cells[0])
        by_language = dict(zip(LANGUAGES, cells[3:]))
        for language, text in by_language.items():
            problems += [f"{name}:{number}: {language} {text!r}: {problem}"
                         for problem in cell_problems(language, text, is_phrase)]
            meanings.setdefault((language, asked_form(text)), []).append(cells[0])
        if is_phrase:
            problems += [f"{name}:{number}: {problem}" for problem in sentence_kind_problems(by_language)]
    return problems


def check_ambiguity(meanings):
    header, table = rows(DATA / "ambiguous.tsv")
    declared = {(cells[0], cells[1]): cells[2].split(" ") for _, cells in table}
    found = {word: keys for word, keys in meanings.items() if len(keys) > 1}
    problems = [] if header == ["language", "asked", "keys"] else ["ambiguous.tsv: wrong header"]
    for (language, word), keys in sorted(found.items()):
        if declared.get((language, word)) != keys:
            problems.append(f"ambiguous.tsv: missing: {language}\t{word}\t{' '.join(keys)}")
    problems += [f"ambiguous.tsv: no longer ambiguous: {' '.join(word)}"
                 for word in sorted(declared.keys() - found.keys())]
    return problems


def phrasings(path):
    """The lines of a language's file: section, whether held out, line."""
    section, held = None, False
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section, held = line[1:-1], False
        elif line == "---":
            held = True
        elif line and not line.startswith(("#", "= ")):
            yield section, held, line


def check_phrasings(path, meanings):
    problems, trained = [], {}
    lines = list(phrasings(path))
    for section, held, line in lines:
        if unicodedata.normalize("NFC", line) != line or line != line.strip():
            problems.append(f"{path.name}: spaces or composed form: {line}")
        if section == "unknown-words" and (path.stem, asked_form(line)) in meanings:
            problems.append(f"{path.name}: an unknown word stands in the tables: {line}")
        if not held:
            trained.setdefault(section, set()).add(asked_form(line))
    problems += [f"{path.name}: [{section}] a training phrasing is held out: {line}"
                 for section, held, line in lines
                 if held and section != "foreign" and asked_form(line) in trained[section]]
    return problems


def main():
    meanings = {}
    problems = check_table("words.tsv", False, meanings)
    problems += check_table("phrases.tsv", True, meanings)
    problems += check_ambiguity(meanings)
    for path in sorted((DATA / "languages").glob("*.txt")):
        problems += check_phrasings(path, meanings)
    print("\n".join(problems) or f"{len(set(sum(meanings.values(), [])))} entries are in order.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
