#!/usr/bin/env python3
"""Writes a text in 24 languages in twelve encodings, as far as an encoding has its letters.

usage: make_encoded_texts.py FOLDER

Besides each LANGUAGE.ENCODING.txt there is LANGUAGE.ENCODING.txt.json with the text. Needs nothing
but Python's standard library."""

import json
import sys
from pathlib import Path

from document_texts import TEXTS, Text

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "windows-1250",
             "windows-1251", "windows-1252", "windows-1253", "windows-1257", "iso-8859-2")
# Others could be written in it, but nobody does.
BALTIC = ("et", "lt", "lv")


def whole(text: Text) -> str:
    return "\n\n".join([text.title, text.first, ", ".join(text.items), text.heading, text.second])


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for language, text in TEXTS.items():
        for encoding in ENCODINGS:
            if encoding == "windows-1257" and language not in BALTIC:
                continue
            try:
                content = whole(text).encode(encoding)
            except UnicodeEncodeError:
                continue
            path = folder / f"{language}.{encoding}.txt"
            path.write_bytes(content)
            path.with_name(path.name + ".json").write_text(
                json.dumps({"text": whole(text)}, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
