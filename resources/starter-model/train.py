#!/usr/bin/env python3
"""Trains the starter model on text that is generated as it goes.

  train.py FOLDER [--tokens N | --minutes N]

FOLDER holds the vocabulary (tokenizer.model) and gets checkpoint.pt, from which an interrupted run
goes on, and log.jsonl. The learning rate is warmed up, stays, and falls to zero over the last part.

Each worker is a process of one thread with text of its own, and the gradients are averaged: on two
cores that is twice as fast as two threads, whose waiting for each other costs more than the sums.

On a GPU there is one worker, and other processes write its text, hundreds of times as much:
  train.py FOLDER --device cuda --generators 15 --batch 65536 --minutes 9 --muon-rate 0.02
"""

import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before PyTorch loads it

import argparse
import json
import pathlib
import random
import time

import numpy
import torch
import torch.nn.functional as functional

import conversations
from encoding import Encoder
from model import Shape, StarterModel
from muon import Muon
from world import World

SEED = 2026
POOL = 0.75  # conversations that are sorted by length at a time, by tokens of a batch
WARM_UP = 60  # steps
REPORT = 25  # steps


def draw_pool(world, encoder, seed, size, document_share):
    rng = random.Random(seed)
    examples = []
    for _ in range(size):
        if rng.random() < document_share:
            examples.append(encoder.plain(conversations.document(world, rng)))
            continue
        language = rng.choice(world.codes)
        conversation = conversations.draw_conversation(world, "train", rng, language)
        example = encoder.training(conversation)
        if len(example[0]) <= 400:
            examples.append(example)
    examples.sort(key=lambda example: len(example[0]))
    return examples, rng


def batches(examples, rng, size):
    """Lists of examples of like length, of at most `size` tokens with the filling."""
    groups, group = [], []
    for example in examples:
        if group and (len(group) + 1) * len(example[0]) > size:
            groups.append(group)
            group = []
        group.append(example)
    groups.append(group)
    rng.shuffle(groups)
    return groups


def tensors(group):
    """-> tokens [b, t], and positions in [b·t] whose next token is learnt, and those tokens"""
    length = max(len(tokens) for tokens, _ in group)
    tokens = numpy.zeros((len(group), length), numpy.int64)
    learnt = numpy.zeros((len(group), length), bool)
    for row, (example, mask) in enumerate(group):
        tokens[row, :len(example)] = example
        learnt[row, :len(example)] = mask
    learnt[:, 0] = False
    rows, columns = learnt.nonzero()
    positions = torch.from_numpy(rows * length + columns - 1)
    return torch.from_numpy(tokens), positions, torch.from_numpy(tokens[rows, columns])


class Writer:
    """Batches without end. Each worker and each generator has another index, and other text."""

    def __init__(self, arguments, index, pool=0):
        self.arguments, self.index, self.pool = arguments, index, pool
        self.world = World()
        self.encoder = Encoder(arguments.folder / "tokenizer.model")

    def write(self):
        while True:
            self.pool += 1
            examples, rng = draw_pool(self.world, self.encoder, f"{SEED} {self.pool} {self.index}",
                                      round(POOL * self.arguments.batch), self.arguments.documents)
            for group in batches(examples, rng, self.arguments.batch):
                yield self.pool, tensors(group)


def write_ahead(index, arguments, pool, queue):
    torch.set_num_threads(1)
    for batch in Writer(arguments, index, pool).write():
        queue.put(batch)


def make_optimizers(model, muon_rate, adam_rate):
    parts = {}
    for block in model.blocks:
        parts[block.query_key_value.weight] = 3
        parts[block.output.weight] = 1
        parts[block.gate_up.weight] = 2
        parts[block.down.weight] = 1
    others = [p for p in model.parameters() if p not in parts]
    return [Muon(list(parts), parts, lr=muon_rate),
            torch.optim.AdamW(others, lr=adam_rate, betas=(0.9, 0.95), weight_decay=0.0, fused=True)]


def rate_factor(step, done, decay):
    """done: what part of the training is over, 0 to 1"""
    warm = min(1.0, (step + 1) / WARM_UP)
    return warm * min(1.0, max(0.0, (1.0 - done) / decay))


def shape_of(arguments):
    encoder = Encoder(arguments.folder / "tokenizer.model")
    return Shape(encoder.size, arguments.width, arguments.layers, arguments.heads, arguments.hidden)


class Exchange:
    """What the workers share: their gradients, and how far the training is."""

    def __init__(self, workers, parameters):
        self.workers = workers
        self.barrier = torch.multiprocessing.get_context("spawn").Barrier(workers, timeout=600)
        self.gradients = torch.zeros(workers, parameters).share_memory_()
        self.counts = torch.zeros(workers, dtype=torch.float64).share_memory_()  # tokens
        self.done = torch.zeros(1, dtype=torch.float64).share_memory_()

    def wait(self):
        if self.workers > 1:
            self.barrier.wait()

    def average(self, worker, parameters, count):
        """Replaces each gradient by its mean over the workers -> tokens of all."""
        if self.workers == 1:
            return count
        offset = 0
        for parameter in parameters:
            part = self.gradients[worker, offset:offset + parameter.numel()]
            part.copy_(parameter.grad.flatten())
            offset += parameter.numel()
        self.counts[worker] = count
        self.wait()
        mean, offset = self.gradients.mean(0), 0
        for parameter in parameters:
            parameter.grad.copy_(mean[offset:offset + parameter.numel()].view_as(parameter))
            offset += parameter.numel()
        total = int(self.counts.sum())
        self.wait()  # nobody writes before all have read
        return total


class Run:
    def __init__(self, arguments, worker, exchange):
        self.arguments, self.worker, self.exchange = arguments, worker, exchange
        self.folder, self.device = arguments.folder, torch.device(arguments.device)
        self.shape = shape_of(arguments)
        torch.manual_seed(SEED)
        self.model = StarterModel(self.shape).to(self.device)
        self.optimizers = make_optimizers(self.model, arguments.muon_rate, arguments.adam_rate)
        self.rates = [optimizer.param_groups[0]["lr"] for optimizer in self.optimizers]
        self.step, self.seen, self.pool, self.seconds = 0, 0, 0, 0.0
        if (self.folder / "checkpoint.pt").exists():
            self.load()
        elif arguments.begin_with:
            self.begin_with(arguments.begin_with)

    def begin_with(self, folder):
        """Takes over a model that was trained with another vocabulary: what both know of it."""
        state = torch.load(folder / "checkpoint.pt", weights_only=True)["model"]
        former, rows = Encoder(folder / "tokenizer.model"), state.pop("embedding.weight")
        self.model.load_state_dict(state, strict=False)
        own = Encoder(self.folder / "tokenizer.model")
        with torch.no_grad():
            for token in range(own.size):
                piece = own.processor.id_to_piece(token)
                known = former.processor.piece_to_id(piece)
                if former.processor.id_to_piece(known) == piece:
                    self.model.embedding.weight[token] = rows[known]

    def load(self):
        state = torch.load(self.folder / "checkpoint.pt", weights_only=True,
                           map_location=self.device)
        self.model.load_state_dict(state["model"])
        for optimizer, saved in zip(self.optimizers, state["optimizers"]):
            optimizer.load_state_dict(saved)
        self.step, self.seen, self.pool, self.seconds = state["progress"]

    def save(self, name="checkpoint.pt"):
        state = {"model": self.model.state_dict(),
                 "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
                 "shape": vars(self.shape),
                 "progress": (self.step, self.seen, self.pool, self.seconds)}
        torch.save(state, self.folder / (name + ".new"))
        os.replace(self.folder / (name + ".new"), self.folder / name)

    def loss(self, batch):
        tokens, positions, targets = (part.to(self.device, non_blocking=True) for part in batch)
        with torch.autocast("cuda", torch.bfloat16, enabled=self.device.type == "cuda"):
            hidden = self.model(tokens).flatten(0, 1)[positions]
            logits = self.model.logits(hidden)
        return functional.cross_entropy(logits.float(), targets), tokens.numel()

    def part_done(self):
        if self.arguments.minutes:
            return self.seconds / (60 * self.arguments.minutes)
        return self.seen / self.arguments.tokens

    def update(self, batch):
        factor = rate_factor(self.step, float(self.exchange.done), self.arguments.decay)
        for optimizer, rate in zip(self.optimizers, self.rates):
            optimizer.param_groups[0]["lr"] = rate * factor
        loss, count = self.loss(batch)
        loss.backward()
        self.seen += self.exchange.average(self.worker, list(self.model.parameters()), count)
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad()
        self.step += 1
        return float(loss)

    def batches(self):
        count = self.arguments.generators
        if count == 0:
            yield from Writer(self.arguments, self.worker, self.pool).write()
        context = torch.multiprocessing.get_context("spawn")
        queue = context.Queue(4 * count)
        for index in range(count):
            context.Process(target=write_ahead, args=(index, self.arguments, self.pool, queue),
                            daemon=True).start()
        while True:
            yield queue.get()

    def train(self):
        saved = begin = time.time()
        losses, before = [], self.seen
        self.exchange.done[0] = self.part_done()
        for self.pool, batch in self.batches():
            self.exchange.wait()  # all read the same part done
            if self.exchange.done >= 1.0:
                break
            losses.append(self.update(batch))
            self.exchange.wait()
            if self.worker > 0:
                continue
            if len(losses) == REPORT:
                seconds = time.time() - begin
                self.seconds += seconds
                self.report(losses, round((self.seen - before) / seconds))
                begin, losses, before = time.time(), [], self.seen
                if time.time() - saved > 60:
                    self.save()
                    saved = time.time()
            self.exchange.done[0] = self.part_done()
        if self.worker == 0:
            self.save()

    def report(self, losses, speed):
        entry = {"step": self.step, "tokens": self.seen, "loss": round(sum(losses) / len(losses), 4),
                 "speed": speed, "minutes": round(self.seconds / 60, 1)}
        with open(self.folder / "log.jsonl", "a", encoding="utf-8") as log:
            log.write(json.dumps(entry) + "\n")


def work(worker, arguments, exchange):
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    Run(arguments, worker, exchange).train()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--tokens", type=float, default=20e6)
    parser.add_argument("--minutes", type=float, help="of training, instead of tokens")
    parser.add_argument("--decay", type=float, default=0.6, help="part of the training")
    parser.add_argument("--batch", type=int, default=2048, help="tokens a worker")
    parser.add_argument("--width", type=int, default=192)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--heads", type=int, default=6)
    parser.add_argument("--hidden", type=int, default=512)
    parser.add_argument("--muon-rate", type=float, default=0.009)
    parser.add_argument("--adam-rate", type=float, default=0.004)
    parser.add_argument("--documents", type=float, default=0.15, help="part of the examples")
    parser.add_argument("--begin-with", type=pathlib.Path, help="folder of an earlier training")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--generators", type=int, default=0, help="processes that write the text")
    parser.add_argument("--device", default="cpu", help="cuda needs --generators")
    arguments = parser.parse_args()
    if arguments.generators > 0:
        arguments.workers = 1
    parameters = StarterModel(shape_of(arguments)).parameters()
    exchange = Exchange(arguments.workers, sum(each.numel() for each in parameters))
    torch.multiprocessing.spawn(work, (arguments, exchange), arguments.workers)


if __name__ == "__main__":
    main()
