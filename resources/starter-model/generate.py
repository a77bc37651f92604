#!/usr/bin/env python3
"""Shows what the training and test texts are made of, or writes the test set.

  generate.py sample [LANGUAGE...]    a few conversations on standard output
  generate.py test FILE [--each N]    the held-out test set, one JSON object a line
"""

import argparse
import json
import random

import conversations
from world import World

TEST_SEED = 20261125


def as_record(conversation, language):
    last = conversation.turns[-1]
    messages = [{"role": "system", "content": conversation.system}] if conversation.system else []
    for turn in conversation.turns:
        messages += [{"role": "user", "content": turn.question},
                     {"role": "assistant", "content": turn.answers[0]}]
    return {"skill": last.skill, "language": language, "answer_language": conversation.language,
            "messages": messages[:-1], "answers": last.answers}


def test_makers(world):
    makers = {}
    for skill in conversations.SKILLS:
        makers[skill.__name__] = lambda rng, code, s=skill: conversations.plain(world, "held", rng, code, s)
    makers["switched"] = lambda rng, code: conversations.switched(world, "held", rng, code)
    makers["wished"] = lambda rng, code: conversations.wished_inline(world, "held", rng, code)
    makers["system"] = lambda rng, code: conversations.by_system(world, "held", rng, code)
    makers["several"] = lambda rng, code: conversations.several(world, "held", rng, code)
    return makers


def test_records(world, each, seed=TEST_SEED):
    """`each` different questions for every skill and language."""
    for name, make in test_makers(world).items():
        for code in world.codes:
            rng = random.Random(f"{seed} {name} {code}")
            seen = set()
            for _ in range(each * 20):
                if len(seen) == each:
                    break
                record = as_record(make(rng, code), code)
                key = json.dumps(record["messages"], ensure_ascii=False)
                if key not in seen:
                    seen.add(key)
                    if name == "several":
                        record["skill"] = "several turns"
                    yield record


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    sample = commands.add_parser("sample")
    sample.add_argument("languages", nargs="*")
    sample.add_argument("--count", type=int, default=20)
    test = commands.add_parser("test")
    test.add_argument("file")
    test.add_argument("--each", type=int, default=40)
    arguments = parser.parse_args()
    if arguments.command == "test":
        with open(arguments.file, "w", encoding="utf-8") as file:
            for record in test_records(World(), arguments.each):
                file.write(json.dumps(record, ensure_ascii=False) + "\n")
        return
    world, rng = World(), random.Random()
    for _ in range(arguments.count):
        language = rng.choice(arguments.languages or world.codes)
        record = as_record(conversations.draw_conversation(world, "train", rng, language), language)
        print(f"--- {record['skill']}")
        for message in record["messages"]:
            print(f"{message['role']}: {message['content']}")
        print(f"= {record['answers']}")
    print("---\n" + conversations.document(world, rng))


if __name__ == "__main__":
    main()
