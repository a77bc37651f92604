"""Reads the tables of data/."""

import csv
import dataclasses
import pathlib

FOLDER = pathlib.Path(__file__).parent / "data"
CODES = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split()
TABLES = {
    "tongues": ("code", "name", "in", "speak"),
    "countries": ("code", "subject", "of", "in", "capital"),
    "foreign": ("code", "subject", "of", "in"),
    "sentences": ("key", "pattern"),
    "facts": ("statement", "first", "second", "held"),
}


@dataclasses.dataclass
class Section:
    train: list
    held: list
    answer: str | None = None

    def lines(self, split):
        return self.train if split == "train" else self.held

    def all(self):
        return self.train + self.held


def read_sections(path):
    sections, current, target = {}, None, None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            current = sections[line[1:-1]] = Section([], [])
            target = current.train
        elif current is None:
            raise ValueError(f"{path}:{number}: a line before the first section")
        elif line == "---":
            target = current.held
        elif line.startswith("= "):
            current.answer = line[2:].strip()
        else:
            target.append(line.strip())
    return sections


def read_row(name, line, path):
    columns = TABLES[name]
    cells = [cell.strip() for cell in line.split("|")]
    if len(cells) != len(columns):
        raise ValueError(f"{path}: [{name}] has {len(cells)} columns, not {len(columns)}: {line}")
    return dict(zip(columns, cells))


def read_rows(name):
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if line and not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def read_language(code):
    """Sections of languages/code.txt; lines of tables as dictionaries."""
    path = FOLDER / "languages" / f"{code}.txt"
    sections = read_sections(path)
    for name in TABLES:
        section = sections[name]
        section.train = [read_row(name, line, path) for line in section.train]
        section.held = [read_row(name, line, path) for line in section.held]
    return sections
