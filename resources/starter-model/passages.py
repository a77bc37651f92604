"""Skill: answering from passages given in the prompt."""

import string

from turns import Turn, capitalize, fill


def passage_prompt(t, rng):
    """Passages in the language `ask` and a question -> the prompt, the answer that quotes"""
    rows = rng.sample(t.ask.sections["facts"].all(), rng.randint(2, 5))
    told = [fact(t, rng, row) for row in rows]
    ids = passage_ids(rng, len(told))
    block = passages_block(rng, ids, [statement for statement, _ in told])
    if rng.random() < 0.25:
        other = rng.choice([r for r in t.ask.sections["facts"].all() if r not in rows])
        question, answer = fact(t, rng, other)[1], t.say.answer("passage-none")
    else:
        index = rng.randrange(len(told))
        question = told[index][1]
        answer = f"{t.say.quoted(told[index][0])} [{ids[index]}]"
    instruction = t.phrasing(rng, "passage-ask") + "\n" if rng.random() < 0.4 else ""
    return f"{block}\n\n{instruction}{question}", answer


def passage(t, rng):
    prompt, answer = passage_prompt(t, rng)
    return Turn("passages", prompt, [answer])


def fact(t, rng, row):
    slots = {"name": rng.choice(t.ask.lines("names", t.split)),
             "capital": t.ask.countries[rng.choice(list(t.world.countries))]["capital"],
             "day": rng.choice(t.world.days)[t.ask.code],
             "month": rng.choice(t.world.months)[t.ask.code],
             "time": f"{rng.randint(7, 21)}:{rng.choice((0, 15, 30, 45)):02}",
             "number": rng.randint(2, 90), "year": rng.randint(1900, 2049)}
    columns = ("held",) if t.split == "held" else ("first", "second", "statement")
    weights = (1,) if t.split == "held" else (45, 45, 10)
    question = row[rng.choices(columns, weights)[0]]
    return capitalize(fill(row["statement"], **slots)), capitalize(fill(question, **slots))


def passage_ids(rng, count):
    style = rng.random()
    if style < 0.5:
        return [str(i + 1) for i in range(count)]
    if style < 0.75:
        letter = rng.choice(string.ascii_lowercase)
        return [f"{letter}{i + 1}" for i in range(count)]
    alphabet = string.ascii_lowercase + string.digits
    return ["".join(rng.choices(alphabet, k=2)) for _ in range(count)]


def passages_block(rng, ids, statements):
    word = "".join(rng.choices(string.ascii_lowercase + string.digits, k=4))
    lines = [f"[{i}] {statement}" for i, statement in zip(ids, statements)]
    return "\n".join([f"<passages {word}>", *lines, f"</passages {word}>"])
