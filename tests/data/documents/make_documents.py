#!/usr/bin/env python3
"""Writes a text in 24 languages in every format that is more than text.

usage: make_documents.py FOLDER

For each LANGUAGE.EXTENSION there is a LANGUAGE.EXTENSION.json with the title and the blocks that a
reader has to give. Needs nothing but Python's standard library."""

import json
import sys
from pathlib import Path

from document_texts import TEXTS
from epub_documents import write_epub
from mail_documents import write_eml
from office_documents import write_docx
from open_documents import write_odp, write_ods, write_odt
from pdf_documents import write_pdf
from rtf_documents import write_rtf
from slides_and_sheets import write_pptx, write_xlsx

WRITERS = {"docx": write_docx, "pptx": write_pptx, "xlsx": write_xlsx, "odt": write_odt,
           "odp": write_odp, "ods": write_ods, "epub": write_epub,
           "pdf": write_pdf, "rtf": write_rtf, "eml": write_eml}


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for language, text in TEXTS.items():
        for extension, write in WRITERS.items():
            path = folder / f"{language}.{extension}"
            blocks = write(path, text)
            expected = {"title": text.title, "blocks": blocks,
                        "pages": max(one["page"] for one in blocks)}
            path.with_name(path.name + ".json").write_text(
                json.dumps(expected, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
