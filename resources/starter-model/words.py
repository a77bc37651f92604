"""Skills: words, phrases and short sentences from any language into any other."""

from turns import Missing, Turn, capitalize, fill, other_language


def meaning(t, rng, kinds):
    return rng.choice(t.world.choices[rng.choice(kinds)])


def translated(t, language, results):
    pattern = t.say.answer("translate").replace("{in}", t.say.tongues[language]["in"])
    return [capitalize(pattern).replace("{result}", result) for result in results]


def translate_kind(t, rng, skill, kinds):
    source, target = t.ask.code, other_language(t, rng, t.ask.code)
    row = meaning(t, rng, kinds)
    word = row[source]
    question = fill(t.phrasing(rng, "translate"), word=word, **{"in": t.ask.tongues[target]["in"]})
    answers = translated(t, target, t.world.translations(word, source, target, row))
    return Turn(skill, question, answers, "translate", row)


def translate_word(t, rng):
    return translate_kind(t, rng, "words", ["word", "word", "word", "country", "language"])


def translate_phrase(t, rng):
    return translate_kind(t, rng, "phrases", ["phrase"])


def translate_foreign(t, rng):
    """A word of another language, into this one or a third."""
    source = other_language(t, rng, t.ask.code)
    row = meaning(t, rng, ["word", "word", "word", "phrase", "country", "language"])
    word = row[source]
    if not t.world.unambiguous(word, row):
        raise Missing
    target = t.ask.code
    section = "translate-home"
    if rng.random() < 0.4:
        section = "translate"
        target = other_language(t, rng, source)
    tongue = t.ask.tongues[target]["in"]
    question = fill(t.phrasing(rng, section), word=word, **{"in": tongue})
    answers = translated(t, target, t.world.translations(word, source, target, row))
    return Turn("words of other languages", question, answers, "translate", row)


def translate_next(t, rng, row):
    target = other_language(t, rng, t.ask.code)
    question = fill(t.phrasing(rng, "translate-next"), **{"in": t.ask.tongues[target]["in"]})
    return Turn("words", question, translated(t, target, [row[target]]), "translate", row)


def sentence_slots(t, rng, key):
    """The same contents in every language: slot -> language -> text."""
    names = t.ask.lines("names", t.split)
    name, number = rng.choice(names), rng.randint(12, 19)
    hour, minute = rng.randint(7, 21), rng.choice((0, 10, 15, 20, 30, 40, 45, 50))
    day, country, tongue = rng.choice(t.world.days), rng.choice(list(t.world.countries)), \
        rng.choice(t.world.codes)
    def of(language):
        row = language.countries[country]
        return {"name": name, "number": number, "time": f"{hour}:{minute:02}",
                "day": day[language.code], "in": row["in"], "of": row["of"],
                "capital": row["capital"], "speak": language.tongues[tongue]["speak"]}
    return of


def sentence(language, key, slots):
    return capitalize(fill(language.sentences[key], **slots(language)))


def translate_sentence(t, rng):
    key = rng.choice(list(t.ask.sentences))
    target = other_language(t, rng, t.ask.code)
    slots = sentence_slots(t, rng, key)
    word = sentence(t.ask, key, slots)
    question = fill(t.phrasing(rng, "translate"), word=word, **{"in": t.ask.tongues[target]["in"]})
    result = sentence(t.world.languages[target], key, slots)
    return Turn("sentences", question, translated(t, target, [result]))


def translate_sentence_home(t, rng):
    key = rng.choice(list(t.ask.sentences))
    source = t.world.languages[other_language(t, rng, t.ask.code)]
    slots = sentence_slots(t, rng, key)
    word = sentence(source, key, slots)
    home = t.ask.tongues[t.ask.code]["in"]
    question = fill(t.phrasing(rng, "translate-home"), word=word, **{"in": home})
    return Turn("sentences", question, translated(t, t.ask.code, [sentence(t.ask, key, slots)]))
