"""Skills: figures, dates and letters."""

import unicodedata

from turns import Missing, Turn, capitalize, fill
from words import sentence, sentence_slots


def count(t, rng):
    first = rng.randint(0, 90)
    last = first + rng.randint(3, 10)
    question = fill(t.phrasing(rng, "count"), a=first, b=last)
    return Turn("counting", question, [", ".join(map(str, range(first, last + 1)))])


def held_out_sum(a, b):
    return (a * 31 + b * 17) % 11 == 0


def operands(t, rng, draw):
    while True:
        a, b = draw()
        if held_out_sum(a, b) == (t.split == "held"):
            return a, b


def add(t, rng):
    def draw():
        total = rng.randint(1, 100)
        a = rng.randint(0, total)
        return a, total - a
    a, b = operands(t, rng, draw)
    answers = [f"{a} + {b} = {a + b}", f"{b} + {a} = {a + b}"]  # “add 3 to 5” is read either way
    return Turn("sums", fill(t.phrasing(rng, "sum"), a=a, b=b), answers)


def subtract(t, rng):
    def draw():
        a = rng.randint(1, 100)
        return a, rng.randint(0, a)
    a, b = operands(t, rng, draw)
    question = fill(t.phrasing(rng, "difference"), a=a, b=b)
    return Turn("differences", question, [f"{a} − {b} = {a - b}"])


def following(t, rng):
    unit, step = rng.choice((("day", 1), ("day", -1), ("month", 1), ("month", -1)))
    rows = t.world.days if unit == "day" else t.world.months
    index = rng.randrange(len(rows))
    section = f"{unit}-{'after' if step == 1 else 'before'}"
    question = fill(t.phrasing(rng, section), **{unit: rows[index][t.ask.code]})
    return Turn("days and months", question,
                [capitalize(rows[(index + step) % len(rows)][t.say.code]) + "."])


def date(t, rng):
    year, month, day = rng.randint(1950, 2049), rng.randint(1, 12), rng.randint(1, 28)
    if ((day + month + year) % 7 == 0) != (t.split == "held"):
        raise Missing
    question = fill(t.phrasing(rng, "date"), date=f"{year}-{month:02}-{day:02}")
    return Turn("dates", question, [t.say.long_date(year, month, day)])


def short_words(t, rng):
    """Words to play with; those for tests are never in a training example of the same skill."""
    row = rng.choice(t.world.spellable)
    key = row["key"]
    if (sum(key.encode()) % 6 == 0) != (t.split == "held"):
        raise Missing
    return row[t.ask.code]


SYLLABLES = {
    "latin": ("ba be bi bo da de di do fa fe ga ge ka ke ki ko la le li lo ma me mi mo na ne ni no pa "
              "pe pi ra re ri ro sa se si so ta te ti to va ve vi vo an en in on ar er ir or al el").split(),
    "bg": "ба бе би бо да де ди до га ге ка ке ки ко ла ле ли ло ма ме ми мо на не ни но па ре ра са со та ти".split(),
    "el": "βα βε γα γο δα δε κα κο λα λε λι μα με μι μο να νε νι πα πο ρα ρο σα σε τα τε τι το φι".split(),
}


def any_word(t, rng):
    """A word of the table, a name, or a word that does not exist."""
    draw = rng.random()
    while draw < 0.45:
        try:
            return short_words(t, rng)
        except Missing:
            continue
    if draw < 0.65:
        return rng.choice(t.ask.lines("names", t.split))
    if draw < 0.75:
        code = rng.choice(list(t.world.countries))
        return t.ask.countries[code]["capital"]
    syllables = SYLLABLES.get(t.ask.code, SYLLABLES["latin"])
    return "".join(rng.choice(syllables) for _ in range(rng.randint(2, 4)))


def spell(t, rng):
    word = any_word(t, rng)
    if " " in word or len(word) > 14:
        raise Missing
    question = fill(t.phrasing(rng, "spell"), word=word)
    return Turn("spelling", question, ["-".join(t.ask.letters(word))])


def change_case(t, rng):
    section = rng.choice(("upper", "lower"))
    word = any_word(t, rng)
    if len(word) > 16:
        raise Missing
    if section == "upper":
        given, answer = word, t.ask.upper(word)
        if rng.random() < 0.3:
            given = capitalize(word)
    else:
        given = t.ask.upper(word) if rng.random() < 0.7 else capitalize(word)
        answer = t.ask.lower(given)
    return Turn("case", fill(t.phrasing(rng, section), word=given), [answer])


def repeat(t, rng):
    draw = rng.random()
    if draw < 0.4:
        words = [any_word(t, rng) for _ in range(rng.randint(1, 4))]
        text = " ".join(words)
    elif draw < 0.7:
        key = rng.choice(list(t.ask.sentences))
        text = sentence(t.ask, key, sentence_slots(t, rng, key))
    else:
        text = rng.choice(t.world.choices["phrase"])[t.ask.code]
    return Turn("repeating", fill(t.phrasing(rng, "repeat"), text=text), [text])


def sort(t, rng):
    words = []
    for _ in range(60):
        word = rng.choice(t.world.spellable)
        if (sum(word["key"].encode()) % 6 == 0) != (t.split == "held"):
            continue
        text = word[t.ask.code]
        initial = first_letter(t, text)
        if " " in text or len(text) > 10 or not initial or initial in [first_letter(t, w) for w in words]:
            continue
        words.append(text)
        if len(words) == 3:
            break
    else:
        raise Missing
    question = fill(t.phrasing(rng, "sort"), words=", ".join(words))
    ordered = sorted(words, key=t.ask.collator.getSortKey)
    return Turn("sorting", question, [", ".join(ordered)])


def first_letter(t, text):
    """The letter that decides the order, without its marks."""
    letter = unicodedata.normalize("NFD", text[:1])[:1].lower()
    return letter if letter.isalpha() else ""
