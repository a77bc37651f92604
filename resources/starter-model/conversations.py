"""Makes conversations of skills: system texts, several turns, wishes for a language."""

import dataclasses
import random
import unicodedata

from facts import accession, capital, capital_next, capital_of, currency, tongues_of
from letters import add, any_word, subtract
from skills import SKILLS
from turns import Missing, Teller, Turn, capitalize, fill
from words import translate_next

FACTS = (capital, capital, capital, capital_of, currency, tongues_of, accession)
# Skills whose question is not to be changed by typing habits: the letters matter.
EXACT = {"spelling", "case", "repeating", "sorting"}


@dataclasses.dataclass
class Conversation:
    system: str
    turns: list
    language: str  # that the last answer is in
    asked: str     # language of the last question


def draw_skill(rng):
    return rng.choices(list(SKILLS), list(SKILLS.values()))[0]


def make_turn(world, split, rng, ask, say, skill=None):
    while True:
        try:
            return (skill or draw_skill(rng))(Teller(world, split, ask, say), rng)
        except Missing:
            continue


def typed(text, rng):
    """As people type: without the last mark, in small letters, without accents, with other marks."""
    draw = rng.random()
    if draw < 0.10 and text[-1:] in "?.!;":
        text = text[:-1].rstrip()
    elif draw < 0.16:
        text = text[:1].lower() + text[1:]
    elif draw < 0.20:
        text = (text[:1].lower() + text[1:]).rstrip("?.!; ")
    if rng.random() < 0.12:
        for mark in "“”„«»":
            text = text.replace(mark, '"')
        text = text.replace('"\u00a0', '"').replace('\u00a0"', '"')
    if rng.random() < 0.15:
        text = text.replace("’", "'")
    if rng.random() < 0.04:
        text = without_accents(text)
    return text


def without_accents(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def ask_of(turn, rng, split):
    if split == "held" or turn.skill in EXACT:
        return turn
    return dataclasses.replace(turn, question=typed(turn.question, rng))


def plain(world, split, rng, language, skill=None):
    turn = make_turn(world, split, rng, language, language, skill)
    return Conversation("", [ask_of(turn, rng, split)], language, language)


def several(world, split, rng, language):
    turns = []
    for _ in range(rng.randint(2, 4)):
        before = turns[-1] if turns else None
        teller = Teller(world, split, language)
        if before and before.topic == "capital" and rng.random() < 0.6:
            turn = capital_next(teller, rng)
        elif before and before.topic == "translate" and rng.random() < 0.6:
            turn = translate_next(teller, rng, before.meaning)
        else:
            turn = make_turn(world, split, rng, language, language)
        turns.append(ask_of(turn, rng, split))
    return Conversation("", turns, language, language)


def other(world, rng, language):
    return rng.choice([c for c in world.codes if c != language])


def switched(world, split, rng, language):
    """“Answer in Polish”, and then another question or two in the first language."""
    wished = other(world, rng, language)
    teller = Teller(world, split, language, wished)
    question = fill(teller.phrasing(rng, "switch"), **{"in": teller.ask.tongues[wished]["in"]})
    turns = [Turn("switching", capitalize(question), [teller.say.answer("switch")])]
    while rng.random() < 0.55 and len(turns) < 3:
        turn = make_turn(world, split, rng, language, wished)
        turns.append(dataclasses.replace(turn, skill="switching"))
    return Conversation("", turns, wished, language)


def wished_inline(world, split, rng, language):
    wished = other(world, rng, language)
    turn = make_turn(world, split, rng, language, wished)
    teller = Teller(world, split, language)
    question = capitalize(fill(
        teller.phrasing(rng, "switch-inline").replace("{question}", "\0"),
        **{"in": teller.ask.tongues[wished]["in"]})).replace("\0", turn.question)
    return Conversation("", [Turn("switching", question, turn.answers)], wished, language)


def by_system(world, split, rng, language):
    """A system text in the person's language, in another, or that names another."""
    draw = rng.random()
    if draw < 0.4:
        say, system = language, rng.choice(world.languages[language].lines("system", split))
    elif draw < 0.6:
        say = other(world, rng, language)
        system = rng.choice(world.languages[say].lines("system", split))
    else:
        say = other(world, rng, language) if draw < 0.9 else language
        writer = world.languages[rng.choice((language, say))]
        pattern = rng.choice(writer.lines("system-in", split))
        system = fill(pattern, **{"in": writer.tongues[say]["in"]})
    turn = make_turn(world, split, rng, language, say)
    turn = dataclasses.replace(turn, skill="system text")
    return Conversation(capitalize(system), [turn], say, language)


def draw_conversation(world, split, rng, language):
    draw = rng.random()
    if draw < 0.74:
        return plain(world, split, rng, language)
    if draw < 0.85:
        return several(world, split, rng, language)
    if draw < 0.89:
        return switched(world, split, rng, language)
    if draw < 0.94:
        return wished_inline(world, split, rng, language)
    return by_system(world, split, rng, language)


def document(world, rng):
    """Text without questions: the densest to learn facts and words from."""
    return rng.choices((almanac, dictionary, sums, spellings), (25, 35, 20, 20))[0](world, rng)


def answers(world, rng, skills, count):
    teller = Teller(world, "train", rng.choice(world.codes))
    lines = []
    while len(lines) < count:
        try:
            lines.append(rng.choice(skills)(teller, rng).answers[0])
        except Missing:
            continue
    return "\n".join(lines)


def sums(world, rng):
    return answers(world, rng, (add, subtract), 10)


def spellings(world, rng):
    """Words of one language, each with its letters."""
    teller = Teller(world, "train", rng.choice(world.codes))
    lines = []
    while len(lines) < 8:
        word = any_word(teller, rng)
        lines.append(f"{word}: {'-'.join(teller.ask.letters(word))}")
    return "\n".join(lines)


def almanac(world, rng):
    """Several facts on Europe in one language, as the answers say them."""
    return answers(world, rng, FACTS, 8)


def dictionary(world, rng):
    """One meaning in several languages, as the answers say it."""
    namer = world.languages[rng.choice(world.codes)]
    kind = rng.choices(("word", "phrase", "country", "language"), (78, 12, 6, 4))[0]
    row = rng.choice(world.choices[kind])
    codes = rng.sample(world.codes, min(8, len(world.codes)))
    pattern = namer.answer("translate")
    return "\n".join(capitalize(pattern.replace("{in}", namer.tongues[code]["in"])).replace(
        "{result}", row[code]) for code in codes)
