"""Writes PDF files: text at places that are known, by a typeface every reader has, so that a page's
text is what the file's own table (/ToUnicode) says, in any script."""

import hashlib
import unicodedata
import zlib
from pathlib import Path
from typing import NamedTuple

from archives import block
from document_texts import Text

WIDTH, HEIGHT = 595, 842  # A4
LETTER = 0.5  # every letter's width, in parts of its size


class Words(NamedTuple):
    """Text whose baseline begins `x` points from the left and `y` from the top."""
    x: float
    y: float
    text: str
    size: float = 11


def rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    result = bytearray()
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        result.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(result)


PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")
IDENTIFIER = bytes(range(16))


def encryption(password: str) -> tuple[bytes, str]:
    """The key, and the dictionary that tells a reader how to make it (revision 2, 40 bits)."""
    padded = (password.encode() + PADDING)[:32]
    owner = rc4(hashlib.md5(padded).digest()[:5], padded)
    key = hashlib.md5(padded + owner + b"\xFC\xFF\xFF\xFF" + IDENTIFIER).digest()[:5]
    return key, (f"<</Filter/Standard/V 1/R 2/P -4/O<{owner.hex()}>/U<{rc4(key, PADDING).hex()}>>>")


SMALL = "αειεκνοπστυωавгдежзиклмнопстхчшъьэюя"
LONG = "βγζημξρςφχψрущфцçąęģįķļņŗşţųșț„‚"


def shape_of(letter: str) -> str:
    """A letter of the typeface that goes as far up and down."""
    if letter.isascii() and letter.isalpha():
        return letter
    if letter.isupper() and unicodedata.decomposition(letter):
        return "Aring"
    return {" ": "space", ".": "period", ",": "comma", "-": "hyphen", ";": "semicolon",
            ":": "colon"}.get(
        letter, "n" if letter in SMALL else "p" if letter in LONG else "h")


def font_objects(letters: str) -> list[tuple[str, str]]:
    """Simple fonts with one code for each letter, up to 200 a font, and the letters of the codes."""
    objects = []
    for start in range(0, len(letters), 200):
        part = letters[start:start + 200]
        names = " ".join("/" + shape_of(letter) for letter in part)
        table = "".join(f"<{i + 33:02X}><{letter.encode('utf-16-be').hex()}>\n"
                        for i, letter in enumerate(part))
        cmap = ("/CIDInit /ProcSet findresource begin begincmap /CMapName /T def "
                "1 begincodespacerange <00><FF> endcodespacerange\n"
                + "".join(f"{min(100, len(part) - i)} beginbfchar\n" +
                          "".join(table.splitlines(True)[i:i + 100]) + "endbfchar\n"
                          for i in range(0, len(part), 100)) + "endcmap end")
        widths = " ".join([str(int(1000 * LETTER))] * len(part))
        objects.append((f"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 33/LastChar "
                        f"{32 + len(part)}/Widths[{widths}]/Encoding<</Type/Encoding/Differences"
                        f"[33 {names}]>>/ToUnicode TABLE>>", cmap))
    return objects


def content_of(page: list[Words], letters: str) -> str:
    lines = []
    for words in page:
        runs: list[tuple[int, str]] = []
        for letter in words.text:
            index = letters.index(letter)
            code = f"{index % 200 + 33:02X}"
            if runs and runs[-1][0] == index // 200:
                runs[-1] = (runs[-1][0], runs[-1][1] + code)
            else:
                runs.append((index // 200, code))
        shown = "".join(f"/F{font} {words.size} Tf <{codes}> Tj " for font, codes in runs)
        lines.append(f"BT 1 0 0 1 {words.x} {HEIGHT - words.y} Tm {shown}ET")
    return "\n".join(lines)


def hex_text(text: str) -> str:
    return "<FEFF" + text.encode("utf-16-be").hex() + ">"


def write_pdf_pages(path: Path, pages: list[list[Words]], title: str = "",
                    outline: list[tuple[str, int]] | None = None, password: str = "") -> None:
    letters = "".join(sorted({letter for page in pages for words in page
                              for letter in words.text}))
    objects: list[bytes] = []
    key, dictionary = encryption(password) if password else (b"", "")

    def reserve() -> int:
        objects.append(b"")
        return len(objects)

    def put(number: int, content: str, stream: bytes | None = None) -> int:
        data = content.encode()
        if stream is not None:
            packed = zlib.compress(stream)
            if key:
                mixed = hashlib.md5(key + number.to_bytes(3, "little") + b"\0\0").digest()[:10]
                packed = rc4(mixed, packed)
            data = (content + f"/Filter/FlateDecode/Length {len(packed)}>>\nstream\n").encode() + \
                packed + b"\nendstream"
        objects[number - 1] = data
        return number

    catalog, tree, info = reserve(), reserve(), reserve()
    fonts = []
    for content, table in font_objects(letters):
        fonts.append(reserve())
        unicode_table = put(reserve(), "<<", table.encode())
        put(fonts[-1], content.replace("TABLE", f"{unicode_table} 0 R"))
    resources = " ".join(f"/F{i} {number} 0 R" for i, number in enumerate(fonts))
    kids = []
    for page in pages:
        content = put(reserve(), "<<", content_of(page, letters).encode())
        kids.append(put(reserve(), f"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {WIDTH} {HEIGHT}]"
                        f"/Contents {content} 0 R/Resources<</Font<<{resources}>>>>>>"))
    put(tree, f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>")
    put(info, "<<>>" if password else f"<</Title{hex_text(title)}>>")
    outlines = ""
    if outline:
        root = reserve()
        entries = [reserve() for _ in outline]
        for i, (text, page) in enumerate(outline):
            put(entries[i], f"<</Title{hex_text(text)}/Parent {root} 0 R/Dest[{kids[page]} 0 R/Fit]"
                + (f"/Next {entries[i + 1]} 0 R" if i + 1 < len(entries) else "")
                + (f"/Prev {entries[i - 1]} 0 R" if i else "") + ">>")
        put(root, f"<</Type/Outlines/First {entries[0]} 0 R/Last {entries[-1]} 0 R"
            f"/Count {len(entries)}>>")
        outlines = f"/Outlines {root} 0 R"
    put(catalog, f"<</Type/Catalog/Pages {tree} 0 R{outlines}>>")
    write_objects(path, objects, catalog, info, dictionary)


def write_objects(path: Path, objects: list[bytes], catalog: int, info: int,
                  dictionary: str) -> None:
    data = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    data += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    trailer = (f"<</Size {len(objects) + 1}/Root {catalog} 0 R/Info {info} 0 R"
               f"/ID[<{IDENTIFIER.hex()}><{IDENTIFIER.hex()}>]" +
               (f"/Encrypt {dictionary}" if dictionary else "") + ">>")
    data += f"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n".encode()
    path.write_bytes(data)


def wrapped(text: str, letters: int) -> list[str]:
    """Lines of up to so many letters."""
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > letters:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    return lines


def set_lines(lines: list[str], x: float, y: float, pitch: float = 14) -> list[Words]:
    return [Words(x, y + i * pitch, line) for i, line in enumerate(lines)]


def broken(words: str) -> list[str]:
    """The text in two lines, with a hyphen in a long word near its middle, if there is one."""
    parts = words.split(" ")
    for i in range(len(parts) // 2, len(parts)):
        if len(parts[i]) > 6 and parts[i].isalpha() and parts[i].islower():
            return [" ".join([*parts[:i], parts[i][:3] + "-"]),
                    " ".join([parts[i][3:], *parts[i + 1:]])]
    return [words]


def column_text(text: Text) -> str:
    return " ".join([text.first, text.second] * 3)


def write_pdf(path: Path, text: Text) -> list[dict]:
    header, footer = Words(72, 40, text.heading + " 1"), "- {} -"
    first = [
        header, Words(72, 100, text.title, 24),
        *set_lines(broken(text.first), 72, 140),
        *[Words(72, 200 + 20 * i, "\u2022 " + item) for i, item in enumerate(text.items)],
        Words(72, 300, text.heading, 11),
        *set_lines(wrapped(text.second, 80), 72, 330),
        # A table, whose cells are far apart.
        *[Words(72 + 150 * column, 420 + 18 * row, text.items[(row + column) % 3])
          for row in range(3) for column in range(3)],
        Words(280, 820, footer.format(1))]
    # Two columns, written line by line across both.
    left, right = wrapped(column_text(text), 38), wrapped(column_text(text), 38)
    second = [Words(72, 40, text.heading + " 2"), Words(72, 100, text.title + " " + text.first[:20])]
    for i in range(max(len(left), len(right))):
        if i < len(left):
            second.append(Words(72, 150 + 14 * i, left[i]))
        if i < len(right):
            second.append(Words(310, 150 + 14 * i, right[i]))
    second.append(Words(280, 820, footer.format(2)))
    third = [Words(72, 40, text.heading + " 3"), Words(72, 100, text.second),
             Words(280, 820, footer.format(3))]
    write_pdf_pages(path, [first, second, third], text.title, [(text.heading, 0)])
    rows = ["\t".join(text.items[(row + column) % 3] for column in range(3)) for row in range(3)]
    return [
        block("heading", text.title, level=1, page=1),
        block("paragraph", text.first, page=1),
        *[block("item", item, page=1) for item in text.items],
        block("heading", text.heading, level=1, page=1),
        block("paragraph", text.second, page=1),
        *[block("row", row, page=1) for row in rows],
        block("paragraph", (text.title + " " + text.first[:20]).strip(), page=2),
        block("paragraph", column_text(text), page=2),
        block("paragraph", column_text(text), page=2),
        block("paragraph", text.second, page=3),
    ]
