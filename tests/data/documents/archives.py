"""What all writers of archives and of markup share."""

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TIME = (2026, 1, 2, 3, 4, 6)  # so that every run writes the same bytes


def write_archive(path: Path, parts: dict[str, str | bytes], stored: tuple[str, ...] = ()) -> None:
    """Writes the parts in their order; those in `stored` are not deflated."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, TIME)
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)


def block(kind: str, text: str, *, level: int = 0, hidden: bool = False, page: int = 0,
          part: str = "", cells: str = "") -> dict:
    """A block as the reader is expected to give it."""
    return {"kind": kind, "level": level, "text": text, "hidden": hidden, "page": page,
            "part": part, "range": cells}


__all__ = ["DECLARATION", "block", "escape", "quoteattr", "write_archive"]
