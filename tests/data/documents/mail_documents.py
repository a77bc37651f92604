"""Writes e-mails in the encodings that programs send them in."""

import base64
import quopri
from pathlib import Path

from archives import block
from document_texts import Text

ENCODINGS = ("iso-8859-1", "iso-8859-2", "iso-8859-5", "iso-8859-7", "windows-1257", "utf-8")


def encoding_of(text: str) -> str:
    for encoding in ENCODINGS:
        try:
            text.encode(encoding)
            return encoding
        except UnicodeEncodeError:
            pass
    raise ValueError(text)


def header(text: str) -> str:
    """As words in base64 that cut through characters, as some programs do."""
    content = text.encode()
    return "\r\n ".join("=?UTF-8?B?" + base64.b64encode(content[i:i + 31]).decode() + "?="
                        for i in range(0, len(content), 31))


def part(headers: str, content: bytes) -> bytes:
    return b"--b\r\n" + headers.encode().replace(b"\n", b"\r\n") + b"\r\n\r\n" + content + b"\r\n"


def write_eml(path: Path, text: Text) -> list[dict]:
    plain = text.first + "\r\n\r\n" + text.second
    charset = encoding_of(plain)
    body = quopri.encodestring(plain.encode(charset)).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    page = ("<p>" + text.heading + "</p><ul>" +
            "".join(f"<li>{item}</li>" for item in text.items) + "</ul>").encode()
    inner = (f"Subject: {header(text.heading)}\r\nFrom: b@example.org\r\n\r\n" +
             "flows \r\non.\r\n").encode()
    inner = inner.replace(b"\r\n\r\n", b"\r\nContent-Type: text/plain; format=flowed\r\n\r\n", 1)
    name = "".join(f"%{one:02X}" for one in (text.items[0] + ".pdf").encode())
    content = (
        f"From: =?utf-8?q?{''.join(f'={one:02X}' for one in text.items[0].encode())}?= "
        f"<a@example.org>\r\nTo: b@example.org\r\nDate: Wed, 25 Nov 2026 10:00:00 +0100\r\n"
        f"Subject: {header(text.title)}\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/mixed;\r\n boundary="b"\r\n\r\nFor old programs.\r\n').encode()
    content += b"--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n"
    content += (b"--c\r\nContent-Type: text/html\r\n\r\n<p>THE SAME</p>\r\n--c\r\nContent-Type: "
                b"text/plain; charset=" + charset.encode() +
                b"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + body +
                b"\r\n--c--\r\n")
    content += part("Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64",
                    base64.encodebytes(page))
    own = encoding_of(text.heading)  # which only this part's own head names
    content += part("Content-Type: text/html",
                    f"<meta charset={own}><p>{text.heading}</p>".encode(own))
    content += part("Content-Type: application/pdf\nContent-Disposition: attachment; filename*="
                    f"utf-8''{name}", base64.encodebytes(b"%PDF-1.7"))
    content += part("Content-Type: message/rfc822", inner) + b"--b--\r\n"
    path.write_bytes(content)
    return [
        block("heading", text.title, level=1),
        block("paragraph", f"From: {text.items[0]} <a@example.org>\nTo: b@example.org\n"
                           "Date: Wed, 25 Nov 2026 10:00:00 +0100"),
        block("paragraph", text.first),
        block("paragraph", text.second),
        block("paragraph", text.heading),
        *[block("item", item) for item in text.items],
        block("paragraph", text.heading),
        block("heading", text.heading, level=2, part=text.heading),
        block("paragraph", "From: b@example.org", part=text.heading),
        block("paragraph", "flows on.", part=text.heading),
    ]
