#!/usr/bin/env python3
"""Checks the tables: every section there, lines enough, slots known, nothing said twice.

  check_phrasings.py [LANGUAGE...]    prints what is wrong; exit status 1 if anything is
"""

import re
import string
import sys

import tables

TALK = ("hello", "thanks", "bye", "who", "can", "larger", "offline")
# section: least lines for training and held out, slots allowed, slots one of which every line has
COUNTRY = {"subject", "of", "in"}
NEEDS = {
    "capital": (8, 4, COUNTRY, COUNTRY), "capital-of": (8, 4, {"capital"}, {"capital"}),
    "capital-next": (4, 2, COUNTRY, COUNTRY), "currency": (8, 4, COUNTRY, COUNTRY),
    "tongues-of": (8, 4, COUNTRY, COUNTRY), "accession": (8, 4, COUNTRY, COUNTRY),
    "neighbours": (8, 4, COUNTRY, COUNTRY), "translate": (8, 4, {"word", "in"}, {"word"}),
    "translate-home": (8, 4, {"word", "in"}, {"word"}), "translate-next": (4, 2, {"in"}, {"in"}),
    "unknown-words": (14, 6, set(), set()), "count": (8, 4, {"a", "b"}, {"a"}),
    "sum": (8, 4, {"a", "b"}, {"a"}), "difference": (8, 4, {"a", "b"}, {"a"}),
    "day-after": (8, 4, {"day"}, {"day"}), "day-before": (8, 4, {"day"}, {"day"}),
    "month-after": (8, 4, {"month"}, {"month"}), "month-before": (8, 4, {"month"}, {"month"}),
    "date": (8, 4, {"date"}, {"date"}), "sort": (8, 4, {"words"}, {"words"}),
    "upper": (8, 4, {"word"}, {"word"}), "lower": (8, 4, {"word"}, {"word"}),
    "repeat": (8, 4, {"text"}, {"text"}), "spell": (8, 4, {"word"}, {"word"}),
    "switch": (8, 4, {"in"}, {"in"}), "switch-inline": (6, 3, {"question", "in"}, {"question"}),
    "system": (6, 3, set(), set()), "system-in": (6, 3, {"in"}, {"in"}),
    "passage-ask": (4, 2, set(), set()),
    "other": (36, 24, COUNTRY | {"capital", "name", "day"}, set()),
    **{talk: (9, 6, set(), set()) for talk in TALK},
}
ANSWERS = {
    "capital": {"capital"}, "capital-of": {"capital"}, "currency": {"currency"},
    "tongues-of": {"tongues"}, "accession": {"year"}, "accession-no": set(),
    "neighbours": {"countries"}, "neighbours-none": set(), "translate": {"in", "result"},
    "switch": set(), "passage-none": set(), "other": set(), **{talk: set() for talk in TALK},
}
ROWS = {"tongues": 24, "countries": 36, "foreign": 12, "sentences": 13, "facts": 14}


def slots(line):
    return {name for _, name, _, _ in string.Formatter().parse(line) if name is not None}


def problems(sections, reference):
    for name, (train, held, allowed, needed) in NEEDS.items():
        section = sections.get(name)
        if section is None:
            yield f"[{name}] is missing"
            continue
        if len(section.train) < train or len(section.held) < held:
            yield f"[{name}] has {len(section.train)} and {len(section.held)} lines"
        for line in section.all():
            if not slots(line) <= allowed or needed and not slots(line) & needed:
                yield f"[{name}] slots of: {line}"
        both = set(map(str.lower, section.train)) & set(map(str.lower, section.held))
        if both or len(set(section.all())) != len(section.all()):
            yield f"[{name}] says a line twice: {', '.join(both)}"
    for name, needed in ANSWERS.items():
        answer = sections[name].answer if name in sections else None
        if answer is None or not needed <= slots(answer):
            yield f"[{name}] answer: {answer}"
    for name, count in ROWS.items():
        if len(sections[name].all()) != count:
            yield f"[{name}] has {len(sections[name].all())} rows, not {count}"
    for name, key in (("tongues", "code"), ("countries", "code"), ("foreign", "code"),
                      ("sentences", "key")):
        if [r[key] for r in sections[name].all()] != [r[key] for r in reference[name].all()]:
            yield f"[{name}] has other rows than English, or in another order"
    for line, other in zip(sections["sentences"].all(), reference["sentences"].all()):
        if slots(line["pattern"]) != slots(other["pattern"]):
            yield f"[sentences] slots of: {line['pattern']}"
    for row in sections["facts"].all():
        if any(not slots(row[c]) <= slots(row["statement"]) & {"name", "capital"}
               for c in ("first", "second", "held")):
            yield f"[facts] slots of: {row}"
    for section in sections.values():
        for line in map(str, section.all()):
            if re.search(r"  | [,.]|[\u200b\ufeff]", line.replace("{", "").replace("}", "")):
                yield f"spaces in: {line}"


def main():
    codes = sys.argv[1:] or tables.CODES
    reference, wrong = tables.read_language("en"), 0
    for code in codes:
        for problem in problems(tables.read_language(code), reference):
            print(f"{code}: {problem}")
            wrong += 1
    print(f"{len(codes)} languages checked, {wrong} problems.")
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
