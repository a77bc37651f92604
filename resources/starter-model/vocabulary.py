#!/usr/bin/env python3
"""Trains the SentencePiece vocabulary on a sample of the training text.

  vocabulary.py FOLDER [--size N] [--conversations N]
"""

import argparse
import pathlib
import random

import sentencepiece

import conversations
from world import World

CONTROLS = ("<|system|>", "<|user|>", "<|assistant|>")
END = "<|end|>"
SEED = 24


def sample_text(world, count):
    rng = random.Random(SEED)
    for index in range(count):
        language = world.codes[index % len(world.codes)]
        conversation = conversations.draw_conversation(world, "train", rng, language)
        if conversation.system:
            yield conversation.system
        for turn in conversation.turns:
            yield turn.question
            yield turn.answers[0]
        if index % 4 == 0:
            yield conversations.document(world, rng)
    for language in world.languages.values():  # capital letters, and all that is rare
        for text in (str(line) for section in language.sections.values() for line in section.train):
            yield text.upper()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--size", type=int, default=3072)
    parser.add_argument("--conversations", type=int, default=60000)
    arguments = parser.parse_args()
    lines = [line for text in sample_text(World(), arguments.conversations)
             for line in text.split("\n") if line]
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines), model_prefix=str(arguments.folder / "tokenizer"),
        model_type="bpe", vocab_size=arguments.size, byte_fallback=True, split_digits=True,
        character_coverage=1.0, normalization_rule_name="identity", add_dummy_prefix=False,
        remove_extra_whitespaces=False, control_symbols=list(CONTROLS), unk_id=0, bos_id=-1,
        pad_id=-1, eos_id=1, eos_piece=END, num_threads=2, minloglevel=1,
        split_by_unicode_script=True, max_sentence_length=20000)


if __name__ == "__main__":
    main()
