"""Writes RTF files, each letter beyond ASCII in one of the ways that programs write it."""

from pathlib import Path

from archives import block
from document_texts import Text

# The code pages and charsets of fonts that hold a language's letters in one byte.
ENCODINGS = {"cp1252": 0, "cp1250": 238, "cp1251": 204, "cp1253": 161, "cp1254": 162,
             "cp1257": 186}


def by_number(text: str) -> str:
    """\\u and a question mark for programs that do not know it."""
    units = [int.from_bytes(text.encode("utf-16-le")[i:i + 2], "little")
             for i in range(0, 2 * len(text), 2)]
    return "".join(chr(one) if one < 128 and chr(one) not in "\\{}" else
                   f"\\u{one - 65536 if one > 32767 else one}?" for one in units)


def in_bytes(text: str) -> str:
    """In the bytes of a font's charset, where there is one for the text."""
    for encoding, charset in ENCODINGS.items():
        try:
            content = text.encode(encoding)
        except UnicodeEncodeError:
            continue
        font = list(ENCODINGS).index(encoding)
        return (f"{{\\f{font} " + "".join(chr(one) if one < 128 and chr(one) not in "\\{}" else
                                          f"\\'{one:02x}" for one in content) + "}")
    return by_number(text)


def write_rtf(path: Path, text: Text) -> list[dict]:
    fonts = "".join(f"{{\\f{i}\\fcharset{charset} Font;}}"
                    for i, charset in enumerate(ENCODINGS.values()))
    items = "".join(f"\\pard\\ls1{{\\listtext\\tab 1.\\tab}}{in_bytes(item)}\\par\n"
                    for item in text.items)
    cells = "".join(f"{by_number(item)}\\cell " for item in text.items)
    half = len(text.first) // 2
    content = (
        f"{{\\rtf1\\ansi\\ansicpg1252\\uc1{{\\fonttbl{fonts}}}{{\\colortbl;\\red0;}}"
        "{\\stylesheet{\\s0 Normal;}{\\s3\\outlinelevel1 mine;}{\\s4 heading 1;}"
        "{\\*\\cs5 Other;}}"
        f"{{\\info{{\\author Nobody}}{{\\title {by_number(text.title)}}}}}"
        "{\\*\\generator Nothing;}{\\header\\pard HEADER\\par}\n"
        f"\\pard\\s4 {by_number(text.title)}\\par\n"
        f"\\pard\\s0 {in_bytes(text.first[:half])}{{\\deleted DELETED}}{{\\*\\unknown UNKNOWN}}"
        f"{{\\b {in_bytes(text.first[half:])}}}{{\\v hidden}}{{\\pict\\bin4 {{{{}}\\}}"
        f"{{\\footnote\\pard {in_bytes(text.second)}}}\\par\n{items}"
        f"\\pard\\s3 {in_bytes(text.heading)}\\par\n"
        "\\pard\\s0 1\\tab 2\\line {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\emdash\n"
        f"\\u-10179?\\u-8704? {by_number(text.second)}\\par\n"
        f"\\trowd\\trhdr\\cellx1\\cellx2\\cellx3\\pard\\intbl {cells}\\row\n"
        "\\trowd\\cellx1\\cellx2\\pard\\intbl \\cell a\\par b\\cell\\row\n"
        f"\\pard {by_number(text.title)}}}\0")
    path.write_bytes(content.encode("ascii"))
    return [
        block("heading", text.title, level=1),
        block("paragraph", text.first),
        block("paragraph", "hidden", hidden=True),
        block("paragraph", text.second),
        *[block("item", item) for item in text.items],
        block("heading", text.heading, level=2),
        block("paragraph", "1\t2\n3\u2014\U0001F600 " + text.second),
        block("row", "\t".join(text.items), level=1),
        block("row", "\ta b"),
        block("paragraph", text.title),
    ]
