#!/usr/bin/env python3
"""Writes a text in 24 languages in every format that archives or mark-up make.

usage: make_documents.py FOLDER

For each LANGUAGE.EXTENSION there is a LANGUAGE.EXTENSION.json with the title and the blocks that a
reader has to give. Needs nothing but Python's standard library."""

import json
import sys
from pathlib import Path

from document_texts import TEXTS
from office_documents import write_docx

WRITERS = {"docx": write_docx}


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for language, text in TEXTS.items():
        for extension, write in WRITERS.items():
            path = folder / f"{language}.{extension}"
            expected = {"title": text.title, "blocks": write(path, text)}
            path.with_name(path.name + ".json").write_text(
                json.dumps(expected, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
