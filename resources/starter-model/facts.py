"""Skills: talk about itself, and Europe."""

from turns import SEPARATOR, Turn, capitalize, country_slots, fill


TALK = ("hello", "thanks", "bye", "who", "can", "larger", "offline")


def talk(t, rng):
    section = rng.choice(TALK)
    return Turn("talk", t.phrasing(rng, section), [t.say.answer(section)])


# Europe

def capital(t, rng):
    code = rng.choice(list(t.world.countries))
    question = fill(t.phrasing(rng, "capital"), **country_slots(t.ask.countries[code]))
    return Turn("capital", question, [capital_answer(t, code)], "capital")


def capital_answer(t, code):
    row = t.say.countries[code]
    return capitalize(fill(t.say.answer("capital"), capital=row["capital"], **country_slots(row)))


def capital_next(t, rng):
    code = rng.choice(list(t.world.countries))
    question = fill(t.phrasing(rng, "capital-next"), **country_slots(t.ask.countries[code]))
    return Turn("capital", question, [capital_answer(t, code)], "capital")


def capital_of(t, rng):
    code = rng.choice(list(t.world.countries))
    question = fill(t.phrasing(rng, "capital-of"), capital=t.ask.countries[code]["capital"])
    row = t.say.countries[code]
    answer = fill(t.say.answer("capital-of"), capital=row["capital"], **country_slots(row))
    return Turn("country of a capital", question, [capitalize(answer)])


def country_fact(t, rng, section, skill, answer):
    code = rng.choice(list(t.world.countries))
    question = fill(t.phrasing(rng, section), **country_slots(t.ask.countries[code]))
    name, slots = answer(t.world.countries[code])
    pattern = fill(t.say.answer(name), **country_slots(t.say.countries[code]), **slots)
    return Turn(skill, question, [capitalize(pattern)])


def currency(t, rng):
    return country_fact(t, rng, "currency", "currency", lambda fact: (
        "currency", {"currency": t.say.currency_name(fact["currency"])}))


def tongues_of(t, rng):
    return country_fact(t, rng, "tongues-of", "official languages", lambda fact: (
        "tongues-of", {"tongues": SEPARATOR.join(
            t.say.language_name(code) for code in fact["languages"].split())}))


def accession(t, rng):
    return country_fact(t, rng, "accession", "accession", lambda fact: (
        ("accession-no", {}) if fact["since"] == "candidate"
        else ("accession", {"year": fact["since"]})))


def neighbours(t, rng):
    return country_fact(t, rng, "neighbours", "neighbours", lambda fact: (
        ("neighbours", {"countries": SEPARATOR.join(
            t.say.country_name(code) for code in fact["neighbours"].split())})
        if fact["neighbours"] else ("neighbours-none", {})))
