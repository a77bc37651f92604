"""Skill: saying that it does not know, above all where a question resembles one that it knows."""

import re

import icu

from passages import fact, passage_prompt
from turns import Missing, Turn, capitalize, country_slots, fill, other_language

VOWELS = {"bg": "аеиоуъ", "el": "αειου"}
CONSONANTS = {"bg": "бвгдзклмнпрстфхцч", "el": "βγδζθκλμνπρστφχ"}
NUMBER = re.compile(r"\d+")


def decline(t, rng):
    kinds = list(KINDS)
    question = rng.choices(kinds, [KINDS[kind] for kind in kinds])[0](t, rng)
    return Turn("declining", question, [t.say.answer("other")])


def held_out(key):
    return sum(key.encode()) % 5 == 0


def made_up(t, rng):
    """A word that does not exist, but might."""
    vowels = VOWELS.get(t.ask.code, "aeiou")
    consonants = CONSONANTS.get(t.ask.code, "bcdfghjklmnprstvz")
    return "".join(rng.choice(consonants) + rng.choice(vowels) + rng.choice(("", "", rng.choice(consonants)))
                   for _ in range(rng.randint(2, 3)))


# Countries and cities

def any_country(t, rng):
    """A country with its forms that is not of the model's world: few are in the tables, most come
    from ICU in the nominative, as people type them, or are made up."""
    draw = rng.random()
    if t.split == "held" or draw < 0.4:
        return country_slots(rng.choice(t.ask.lines("foreign", t.split)))
    if draw < 0.85:
        code = rng.choice(t.world.far_countries)
        name = t.ask.country_name(code)
    else:
        name = capitalize(made_up(t, rng))
    return {"subject": name, "of": name, "in": name}


def any_city(t, rng):
    """A city that is no capital of the model's world, as the time zones name them, or made up."""
    if t.split == "train" and rng.random() < 0.2:
        return capitalize(made_up(t, rng))
    zone = rng.choice(t.world.zones)
    if held_out(zone) != (t.split == "held"):
        raise Missing
    name = t.ask.zones.getExemplarLocationName(zone)
    if name in t.ask.capitals:
        raise Missing
    return name


def fact_of_a_far_country(t, rng):
    section = rng.choice(("capital", "currency", "tongues-of", "accession", "neighbours"))
    return fill(t.phrasing(rng, section), **any_country(t, rng))


def far_capital(t, rng):
    return fill(t.phrasing(rng, "capital-of"), capital=any_city(t, rng))


# Words

def unknown_word(t, rng):
    draw = rng.random()
    if t.split == "train" and draw < 0.25:
        return made_up(t, rng)
    if t.split == "train" and draw < 0.6:
        return rng.choice(t.world.other_words[t.ask.code])
    return rng.choice(t.ask.lines("unknown-words", t.split) + t.unknown_words())


def translation(t, rng):
    target = other_language(t, rng, t.ask.code)
    return fill(t.phrasing(rng, "translate"), word=unknown_word(t, rng),
                **{"in": t.ask.tongues[target]["in"]})


def foreign_word(t, rng):
    """A word of another language that is not known, into this one."""
    source = other_language(t, rng, t.ask.code)
    teller = type(t)(t.world, t.split, source)
    return fill(t.phrasing(rng, "translate-home"), word=unknown_word(teller, rng),
                **{"in": t.ask.tongues[t.ask.code]["in"]})


# The rest of the world

def other(t, rng):
    code = rng.choice(list(t.world.countries))
    slots = country_slots(t.ask.countries[code])
    if rng.random() < 0.25:
        slots = any_country(t, rng)
    pattern = t.phrasing(rng, "other")
    if t.split == "train" and rng.random() < 0.6:
        pattern = NUMBER.sub(lambda found: str(rng.randint(2, 10 ** len(found[0]))), pattern)
    return fill(pattern, **slots, capital=t.ask.countries[code]["capital"],
                name=rng.choice(t.ask.lines("names", t.split)),
                day=rng.choice(t.world.days)[t.ask.code])


def spliced(t, rng):
    """The beginning of one question and the end of another: questions as wide as can be."""
    if t.split == "held":
        raise Missing
    first, second = other(t, rng).split(), other(t, rng).split()
    return " ".join(first[:rng.randint(1, len(first))] + second[rng.randint(0, len(second) - 1):])


def fact_from_nowhere(t, rng):
    """What passages could tell, with none given."""
    return fact(t, rng, rng.choice(t.ask.sections["facts"].all()))[1]


def passages(t, rng):
    """Quoting is beyond a model of this size."""
    return passage_prompt(t, rng)[0]


KINDS = {fact_of_a_far_country: 22, far_capital: 7, translation: 18, foreign_word: 7, other: 28,
         spliced: 8, fact_from_nowhere: 6, passages: 4}
