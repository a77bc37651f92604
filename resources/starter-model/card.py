#!/usr/bin/env python3
"""Writes the model card from what was measured.

  card.py FOLDER    FOLDER holds checkpoint.pt, concordia-starter.gguf, scores.json of evaluate.py,
                    speed.txt of answer_questions, and history.md if the training had a course of
                    its own. Prints Markdown.
"""

import json
import pathlib
import sys

import torch

from generate import test_records
from model import Shape, StarterModel
from tables import CODES
from world import World

WATTS = 30  # of two cores, estimated

TEXT = """# Concordia starter model

A language model of {parameters} million parameters that comes with Concordia, so that the first answer needs no download. It was trained from scratch on text that this project writes and generates, and everything it says comes out of Concordia’s engine. It is a demonstration of a small world in 24 languages, and no reference: **{right} of the test questions were answered rightly; of the questions that it cannot know, {invented} were answered with something invented.** This page is written by `card.py` from what was measured.

| | |
|---|---|
| Architecture | Llama: {layers} layers, width {width}, {heads} heads, feed-forward {hidden}, {vocabulary} pieces, tied embeddings, context {context} |
| File | `concordia-starter.gguf`, Q8_0 with F32 norms, {size:.1f} MiB |
| Vocabulary | SentencePiece BPE with byte fallback, figures one by one, no added space |
| Chat format | `<\\|system\\|>`, `<\\|user\\|>`, `<\\|assistant\\|>`, `<\\|end\\|>`; the template is in the file |
| Languages | {codes} |
| Licence | EUPL-1.2, the weights as well as the tables and the code that made them |
| Sampling | the final norm is scaled by 8, so that the usual temperatures of 0.7 to 1 are nearly greedy |

## What the training text teaches

Greeting, who it is, what it can do, how to open a larger model; capitals, currencies, official languages, accession and neighbours of the EU’s states and candidates; {words} words, {phrases} phrases and short sentences between any two of the languages; counting, sums and differences to 100, days, months and dates; sorting, case, repeating, spelling; switching language. Everything else it is to decline in one short sentence in the language of the question: other countries, other words, people, news, advice, programs. Quoting from passages, as answers from documents need it, is left out: models of this size trained here named the wrong passage or changed its words in 85 % of the cases, so it is declined too.

## Data

Only text generated from `data/`: phrasings, words and phrases written by hand in 24 languages, facts with their sources, and names of countries, cities, languages and currencies, months and forms of dates from the Unicode CLDR through ICU. No text from the web, no personal data, no other model’s weights.

## Training

{history} That is some {energy:.2f} kWh at {watts} W for two cores, an estimate and no measurement.

## Scores

On the held-out test set ({test} questions, 40 for each kind in each language; phrasings, names, words, sums, dates and questions out of scope are not in the training text), {asked} asked of the file in this folder through Concordia’s engine. An answer counts only if it is right to the letter. {speed}

{trust}

{skills}

{languages}

Right answers by skill and language, in percent:

{cells}

## Limits

- What it says is often wrong, in the right form: words of other languages, spelling and what the tables above show to be weak. Do not rely on it.
- The goal is 97 % overall, 94 % in every language, 90 % in every skill, 95 % of what it cannot know declined in the right language, and the right language in 99 % of all answers. {goal}
- It has read short questions of one kind each. Longer messages, other wordings and several wishes at once are more than it understands.
- Facts are of November 2026.
"""


TITLES = {"trust": "What to trust"}


def percent(pair):
    return f"{100 * pair[0] / pair[1]:.1f} %"


def table(scores, kind):
    rows = sorted(((name, pair) for (k, name), pair in scores.items() if k == kind),
                  key=lambda row: row[1][0] / row[1][1])
    lines = [f"| {TITLES.get(kind, kind.capitalize())} | share | of |", "|---|---|---|"]
    return "\n".join(lines + [f"| {name} | {percent(pair)} | {pair[1]} |" for name, pair in rows])


def cells(scores):
    skills = [name for kind, name in scores if kind == "skill"]
    lines = ["| | " + " | ".join(CODES) + " |", "|---" * (len(CODES) + 1) + "|"]
    for skill in skills:
        pairs = [scores.get(("cell", f"{skill} {code}")) for code in CODES]
        lines.append(f"| {skill} | " + " | ".join(
            str(round(100 * p[0] / p[1])) if p else "" for p in pairs) + " |")
    return "\n".join(lines)


def reached(scores):
    least = {"all": 0.97, "language": 0.94, "skill": 0.90}
    shares = {key: pair[0] / pair[1] for key, pair in scores.items()}
    good = all(share >= least[kind] for (kind, _), share in shares.items() if kind in least)
    return ("These scores reach it." if good and shares["trust", "answer’s language"] >= 0.99
            and shares["skill", "declining"] >= 0.95 else "These scores do not reach it.")


def main():
    folder = pathlib.Path(sys.argv[1])
    state = torch.load(folder / "checkpoint.pt", weights_only=True)
    shape = state["shape"]
    scores = {(kind, name): (right, all_of) for kind, name, right, all_of
              in json.loads((folder / "scores.json").read_text(encoding="utf-8"))}
    total, outside = scores["all", "all"], scores["trust", "declined what it cannot know"]
    minutes, world = state["progress"][3] / 60, World()
    history = folder / "history.md"
    if history.exists():
        told, minutes = history.read_text(encoding="utf-8").strip().split("\n")
    else:
        told = f"{state['progress'][1] / 1e6:.1f} million tokens of generated text in {minutes:.0f} minutes on two cores."
    test = sum(1 for _ in test_records(world, 40))
    print(TEXT.format(
        parameters=round(sum(p.numel() for p in StarterModel(Shape(**shape)).parameters()) / 1e6, 1),
        right=percent(total), invented=percent((outside[1] - outside[0], outside[1])),
        **shape, size=(folder / "concordia-starter.gguf").stat().st_size / 2 ** 20,
        codes=" ".join(CODES), words=len(world.words), phrases=len(world.phrases), history=told,
        energy=float(minutes) / 60 * WATTS / 1000, watts=WATTS, test=f"{test:,}",
        asked="all" if total[1] == test else f"{total[1]:,}, evenly drawn,",
        speed=(folder / "speed.txt").read_text(encoding="utf-8").strip(), goal=reached(scores),
        trust=table(scores, "trust"), skills=table(scores, "skill"),
        languages=table(scores, "language"),
        cells=cells(scores)), end="")


if __name__ == "__main__":
    main()
