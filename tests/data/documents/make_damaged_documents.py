#!/usr/bin/env python3
"""Damages good documents: cuts them off, flips bits, and does the same to parts inside of archives,
so that parsers and not only checksums meet the damage.

usage: make_damaged_documents.py FOLDER [COUNT]

Makes COUNT files of each format (24 unless told), the same ones on every run. Needs nothing but
Python's standard library."""

import random
import sys
import tempfile
import zipfile
from pathlib import Path

from archives import write_archive
from document_texts import TEXTS
from make_documents import WRITERS


def damaged(content: bytes, chance: random.Random) -> bytes:
    data = bytearray(content)
    kind = chance.randrange(4)
    if kind == 0:
        return bytes(data[:chance.randrange(len(data) + 1)])
    if kind == 1:
        for _ in range(chance.randint(1, 20)):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        return bytes(data)
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.randint(1, 60))
    if kind == 2:
        del data[start:end]
        return bytes(data)
    at = chance.randrange(len(data))
    data[at:at] = data[start:end] * chance.choice((1, 1, 1, 50))
    return bytes(data)


def damage_inside(path: Path, content: Path, chance: random.Random) -> None:
    with zipfile.ZipFile(content) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice([name for name in parts if name != "mimetype" and parts[name]])
    parts[name] = damaged(parts[name], chance)
    write_archive(path, parts, stored=("mimetype",))


def main() -> None:
    folder = Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 24
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        for extension, write in WRITERS.items():
            chance = random.Random(extension)
            good = Path(scratch) / f"good.{extension}"
            write(good, TEXTS["fr"])
            for i in range(count):
                path = folder / f"{i:04}.{extension}"
                if i % 4 and zipfile.is_zipfile(good):
                    damage_inside(path, good, chance)
                else:
                    path.write_bytes(damaged(good.read_bytes(), chance))


if __name__ == "__main__":
    main()
