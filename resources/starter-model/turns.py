"""What skills are made of: a question with its answers, and where its words come from.

A skill is a function of a Teller and a rng that returns a Turn, or raises Missing. Questions are
asked in the language `ask` and answered in the language `say`, which differ when a person wished so.
"""

import dataclasses

SEPARATOR = ", "


@dataclasses.dataclass
class Turn:
    skill: str
    question: str
    answers: list  # every right answer; the first is trained
    topic: str = ""  # what a follow-up may continue: "capital" or "translate"
    meaning: object = None


class Teller:
    """Where a skill finds its words: world, split ("train" or "held"), the two languages."""

    def __init__(self, world, split, ask, say=None):
        self.world, self.split = world, split
        self.ask = world.languages[ask]
        self.say = world.languages[say or ask]

    def unknown_words(self):
        return self.world.unknown(self.ask.code, self.split)

    def phrasing(self, rng, section):
        return rng.choice(self.ask.lines(section, self.split))


class Missing(Exception):
    """The tables have nothing for this case; another draw will."""


def fill(pattern, **slots):
    for name, value in slots.items():
        pattern = pattern.replace("{" + name + "}", str(value))
    if "{" in pattern:
        raise ValueError(f"a slot without a value: {pattern}")
    return pattern


def capitalize(text):
    for index, character in enumerate(text):
        if character.isalpha():
            return text[:index] + character.upper() + text[index + 1:]
        if character.isdigit():
            break
    return text


def country_slots(row):
    return {key: row[key] for key in ("subject", "of", "in")}


def other_language(t, rng, *excluded):
    return rng.choice([c for c in t.world.codes if c not in excluded])
