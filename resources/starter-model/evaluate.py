#!/usr/bin/env python3
"""Asks the test set and says what share is right, per skill and language.

  evaluate.py TEST --checkpoint FILE --tokenizer FILE   answers with PyTorch, while training
  evaluate.py TEST --answers FILE                       judges answers made elsewhere, one JSON
                                                        string a line, in the test set's order

--wrong N prints N wrong answers for each skill; --limit N takes every so many-th question; --report
FILE writes the scores as Markdown tables.
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


def table(title, right, total):
    lines = [f"| {title} | right | of |", "|---|---|---|"]
    for name in sorted(total, key=lambda name: right[name] / total[name]):
        lines.append(f"| {name} | {100 * right[name] / total[name]:.1f} % | {total[name]} |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("test", type=pathlib.Path)
    parser.add_argument("--checkpoint")
    parser.add_argument("--tokenizer")
    parser.add_argument("--answers", type=pathlib.Path)
    parser.add_argument("--wrong", type=int, default=0)
    parser.add_argument("--limit", type=int, default=1)
    parser.add_argument("--report", type=pathlib.Path)
    arguments = parser.parse_args()
    records = [json.loads(line) for line in arguments.test.read_text(encoding="utf-8").splitlines()]
    shapes = answer_beginnings(records)
    records = records[::arguments.limit]
    if arguments.answers:
        lines = arguments.answers.read_text(encoding="utf-8").splitlines()
        answers = [json.loads(line) for line in lines]
        if len(answers) != len(records):
            parser.error(f"{len(answers)} answers to {len(records)} questions")
    else:
        answers = answer_all(records, arguments.checkpoint, arguments.tokenizer)
    right, total = collections.Counter(), collections.Counter()
    tongue_right, wrong = 0, collections.defaultdict(list)
    for record, answer in zip(records, answers):
        good = is_right(record, answer)
        tongue_right += language_is_right(record, answer, shapes)
        for key in (("skill", record["skill"]), ("language", record["language"]), ("all", "all")):
            total[key] += 1
            right[key] += good
        if not good:
            wrong[record["skill"]].append((record, answer))
    parts = []
    for kind in ("all", "skill", "language"):
        names = [key for key in total if key[0] == kind]
        parts.append(table(kind, {n: right[k] for k in names for n in [k[1]]},
                           {n: total[k] for k in names for n in [k[1]]}))
    parts.append(f"Answer's language right: {100 * tongue_right / len(records):.1f} %")
    print("\n\n".join(parts))
    if arguments.report:
        arguments.report.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    for skill, entries in wrong.items():
        for record, answer in entries[:: max(1, len(entries) // max(1, arguments.wrong))][:arguments.wrong]:
            print(f"\n[{skill}, {record['language']}] {record['messages'][-1]['content'][-160:]}\n"
                  f"  said: {answer}\n  want: {record['answers'][0]}")


if __name__ == "__main__":
    main()
