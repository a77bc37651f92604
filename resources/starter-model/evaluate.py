#!/usr/bin/env python3
"""Asks the test set and says what share is right, per skill and language.

  evaluate.py TEST --checkpoint FILE --tokenizer FILE   answers with PyTorch, while training
  evaluate.py TEST --answers FILE                       judges answers made elsewhere, one JSON
                                                        string a line, in the test set's order

--wrong N prints N wrong answers for each skill; --every N takes every N-th question, as
answer_questions does; --report FILE writes the counts as JSON, for card.py.
"""

import argparse
import collections
import json
import pathlib

LONGEST = 120  # tokens of an answer


def answer_all(records, checkpoint, tokenizer, batch=96):
    """Greedy answers by PyTorch, questions of like length together."""
    import torch

    from encoding import Encoder
    from model import Shape, StarterModel

    state = torch.load(checkpoint, weights_only=True)
    model = StarterModel(Shape(**state["shape"]))
    model.load_state_dict(state["model"])
    encoder = Encoder(tokenizer)
    prompts = [encoder.prompt(record["messages"]) for record in records]
    order = sorted(range(len(prompts)), key=lambda index: len(prompts[index]))
    answers = [None] * len(records)
    with torch.no_grad():
        for start in range(0, len(order), batch):
            chosen = order[start:start + batch]
            results = continued(model, encoder, [prompts[index] for index in chosen], torch)
            for index, tokens in zip(chosen, results):
                answers[index] = encoder.decode(tokens)
    return answers


def continued(model, encoder, prompts, torch):
    """Prompts are filled up on the left; RoPE looks only at distances, so that changes nothing."""
    longest = max(map(len, prompts))
    tokens = torch.tensor([[0] * (longest - len(prompt)) + prompt for prompt in prompts])
    filling = torch.tensor([longest - len(prompt) for prompt in prompts])
    results, open_rows = [[] for _ in prompts], list(range(len(prompts)))
    model.start_cache(filling)
    for _ in range(LONGEST):
        following = model.logits(model(tokens)[:, -1]).argmax(-1)
        for row, token in enumerate(following.tolist()):
            if token != encoder.end and row in open_rows:
                results[row].append(token)
            elif row in open_rows:
                open_rows.remove(row)
        if not open_rows:
            break
        tokens = following[:, None]
    model.stop_cache()
    return results


def is_right(record, answer):
    return answer.strip() in record["answers"]


def language_is_right(record, answer, shapes):
    """Whether the answer begins as answers in its language do, or is letters and figures only."""
    if is_right(record, answer):
        return True
    beginnings = shapes.get(record["answer_language"], set())
    first = answer.strip().split(" ")[0].lower()
    return first in beginnings


def answer_beginnings(records):
    shapes = collections.defaultdict(set)
    for record in records:
        for answer in record["answers"]:
            shapes[record["answer_language"]].add(answer.split(" ")[0].lower())
    return shapes


def judge(records, answers, shapes):
    """-> counts as {(kind, name): [right, all]}, and what was wrong as {skill: [(record, answer)]}"""
    counts, wrong = collections.defaultdict(lambda: [0, 0]), collections.defaultdict(list)
    refusals = {record["answers"][0] for record in records if record["skill"] == "declining"}
    for record, answer in zip(records, answers):
        good, refused = is_right(record, answer), answer.strip() in refusals
        outside = record["skill"] == "declining"
        marks = {("all", "all"): good, ("skill", record["skill"]): good,
                 ("language", record["language"]): good,
                 ("cell", record["skill"] + " " + record["language"]): good,
                 ("trust", "answer’s language"): language_is_right(record, answer, shapes),
                 ("trust", "declined what it cannot know" if outside
                  else "declined what it should know"): refused}
        for key, mark in marks.items():
            counts[key][0] += mark
            counts[key][1] += 1
        if not good:
            wrong[record["skill"]].append((record, answer))
    return counts, wrong


def percent(pair):
    return f"{100 * pair[0] / pair[1]:.1f} %"


def table(counts, kind):
    rows = sorted((pair for key, pair in counts.items() if key[0] == kind), key=lambda p: p[0] / p[1])
    names = {id(pair): key[1] for key, pair in counts.items()}
    lines = [f"| {kind} | right | of |", "|---|---|---|"]
    return "\n".join(lines + [f"| {names[id(pair)]} | {percent(pair)} | {pair[1]} |" for pair in rows])


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("test", type=pathlib.Path)
    parser.add_argument("--checkpoint")
    parser.add_argument("--tokenizer")
    parser.add_argument("--answers", type=pathlib.Path)
    parser.add_argument("--wrong", type=int, default=0)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--report", type=pathlib.Path)
    arguments = parser.parse_args()
    records = [json.loads(line) for line in arguments.test.read_text(encoding="utf-8").splitlines()]
    shapes = answer_beginnings(records)
    records = records[::arguments.every]
    if arguments.answers:
        lines = arguments.answers.read_text(encoding="utf-8").splitlines()
        answers = [json.loads(line) for line in lines]
        if len(answers) != len(records):
            parser.error(f"{len(answers)} answers to {len(records)} questions")
    else:
        answers = answer_all(records, arguments.checkpoint, arguments.tokenizer)
    counts, wrong = judge(records, answers, shapes)
    for kind in ("all", "trust", "skill", "language"):
        print(table(counts, kind) + "\n")
    if arguments.report:
        report = [[*key, *pair] for key, pair in counts.items()]
        arguments.report.write_text(json.dumps(report, ensure_ascii=False) + "\n", encoding="utf-8")
    for skill, entries in wrong.items():
        for record, answer in entries[:: max(1, len(entries) // max(1, arguments.wrong))][:arguments.wrong]:
            print(f"\n[{skill}, {record['language']}] {record['messages'][-1]['content'][-160:]}\n"
                  f"  said: {answer}\n  want: {record['answers'][0]}")


if __name__ == "__main__":
    main()
