#!/usr/bin/env python3
"""Writes documents that would do harm to a careless reader.

usage: make_hostile_documents.py FOLDER

A file's name begins with the code of the refusal that it has to get, or with Read when what is
left of it has to be read. Needs nothing but Python's standard library."""

import random
import sys
import zipfile
from pathlib import Path

from archives import DECLARATION, write_archive
from hostile_archives import Entry, write_entries, write_overlapping
from office_documents import DOCUMENT_TYPES, WORD, package, relationships
from open_documents import NAMES, parts_of
from pdf_documents import Words, write_pdf_pages
from slides_and_sheets import SHEETS

MEBIBYTE = 1 << 20


def docx_parts(body: str, prolog: str = "", more: str = "") -> dict[str, str]:
    parts = package("word/document.xml", "hostile")
    parts["word/document.xml"] = (
        f"{DECLARATION}{prolog}<w:document {WORD}><w:body>{body}</w:body></w:document>{more}")
    return parts


def entries_of(parts: dict[str, str], **changes) -> list[Entry]:
    return [Entry(name, content.encode(), **changes) for name, content in parts.items()]


def words(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def write_archives(folder: Path) -> None:
    honest = docx_parts(words("text"))
    write_archive(folder / "TooLarge-ratio.docx", docx_parts(words("x" * 9 * MEBIBYTE)))
    write_archive(folder / "TooManyParts-entries.docx",
                  honest | {f"{i}": "" for i in range(20_000)})
    write_entries(folder / "PasswordProtected-entry.docx", entries_of(honest, flags=1))
    write_entries(folder / "NotSupported-method.docx", entries_of(honest, method=97))
    write_entries(folder / "Read-size.docx", entries_of(honest, stated_size=7))
    bomb = entries_of(docx_parts(words("x" * 9 * MEBIBYTE)), stated_size=900)
    write_entries(folder / "TooLarge-lying.docx", bomb)
    write_entries(folder / "Damaged-climbing.docx", [*entries_of(honest), Entry("a/../../b", b"x")])
    write_entries(folder / "Damaged-absolute.docx", [*entries_of(honest), Entry("/b", b"x")])
    write_entries(folder / "Damaged-twice.docx", entries_of(honest) + entries_of(honest))
    write_archive(folder / "UnknownFormat-nothing.docx", {"a": "b"})
    write_archive(folder / "Damaged-missing.docx",
                  {name: content for name, content in honest.items() if name != "_rels/.rels"})
    (folder / "Damaged-empty.docx").write_bytes(b"PK\x03\x04" + b"word/document.xml")


def write_odd_packages(folder: Path) -> None:
    """Honest files that not every program would take for what they are."""
    numbered = {name.replace("document.xml", "document2.xml"):
                content.replace("word/document.xml", "word/document2.xml")
                for name, content in docx_parts(words("text")).items()}
    write_archive(folder / "Read-numbered.docx", numbered)
    write_archive(folder / "NotSupported-binary.xlsb", {"xl/workbook.bin": "text"})
    book = {"mimetype": "application/epub+zip", "META-INF/container.xml":
            "<container><rootfile full-path='a.opf'/></container>", "a.opf":
            "<package><item id='n' href='n.html' media-type='text/html' properties='x nav'/>"
            "<item id='a' href='a.html' media-type='text/html'/><itemref idref='n'/>"
            "<itemref idref='a'/></package>", "a.html": "<p>text", "n.html": "<p>contents"}
    write_archive(folder / "Read-deflated-type.epub", book)
    path = folder / "Read-extra-field.epub"
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in book.items():
            entry = zipfile.ZipInfo(name)
            entry.extra = b"\x55\x54\x05\x00\x01\x00\x00\x00\x00"
            archive.writestr(entry, content)


def write_xml(folder: Path) -> None:
    laughs = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10))
    write_archive(folder / "Damaged-laughs.docx", docx_parts(
        words("&a9;"), f'<!DOCTYPE a [<!ENTITY a0 "ha">{laughs}]>'))
    write_archive(folder / "Damaged-external.docx", docx_parts(
        words("&a;"), '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>'))
    write_archive(folder / "Damaged-doctype.docx", docx_parts(words("a"), "<!DOCTYPE html>"))
    write_archive(folder / "Damaged-entity.docx", docx_parts(words("&nbsp;")))
    write_archive(folder / "Damaged-trailing.docx", docx_parts(words("a"), more="<w:p/>"))
    write_archive(folder / "Damaged-unclosed.docx", docx_parts("<w:p>"))
    write_archive(folder / "TooDeep-elements.docx",
                  docx_parts("<w:p>" * 1000 + words("a") + "</w:p>" * 1000))
    write_archive(folder / "TooDeep-tables.docx", docx_parts(
        "<w:tbl><w:tr><w:tc>" * 300 + words("a") + "</w:tc></w:tr></w:tbl>" * 300))
    write_archive(folder / "NoText-nothing.docx", docx_parts(""))
    long = "".join(random.Random(1).choices("0123456789abcdef", k=17 * MEBIBYTE))
    write_archive(folder / "TooLarge-attribute.docx", docx_parts(f'<w:p w:a="{long}"/>'))
    circle = docx_parts(f'<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>{words("a")}</w:p>')
    circle["word/_rels/document.xml.rels"] = relationships(
        [("rId1", DOCUMENT_TYPES + "styles", "styles.xml")])
    circle["word/styles.xml"] = (
        f'<w:styles {WORD}><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style>'
        '<w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>')
    write_archive(folder / "Read-circle.docx", circle)


def write_pdfs(folder: Path) -> None:
    words = [Words(72, 100, "text")]
    write_pdf_pages(folder / "PasswordProtected-all.pdf", [words], password="secret")
    write_pdf_pages(folder / "Read-empty-page.pdf", [words, []])
    write_pdf_pages(folder / "NoText-empty-pages.pdf", [[], []])
    (folder / "Damaged-cut.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<<")
    good = (folder / "Read-empty-page.pdf").read_bytes()
    (folder / "Read-no-table.pdf").write_bytes(good.replace(b"startxref", b"startxxxx"))
    # A page tree that is its own branch, and one that says it has a billion pages.
    tree = good.index(b"/Type/Pages")
    (folder / "Read-circle.pdf").write_bytes(
        good[:tree] + good[tree:].replace(b"/Kids[", b"/Kids[2 0 R ", 1))
    (folder / "Read-count.pdf").write_bytes(
        good[:tree] + good[tree:].replace(b"/Count 2", b"/Count 1000000000", 1))


def write_sheets(folder: Path) -> None:
    """Two hundred sheets that are one piece of deflated data."""
    names = [f"xl/{i:03}.xml" for i in range(200)]
    parts = package("xl/workbook.xml", "hostile")
    parts["xl/workbook.xml"] = (
        f"{DECLARATION}<workbook {SHEETS}><sheets>" +
        "".join(f"<sheet name='{i}' r:id='r{i}'/>" for i in range(len(names))) +
        "</sheets></workbook>")
    parts["xl/_rels/workbook.xml.rels"] = relationships(
        [(f"r{i}", DOCUMENT_TYPES + "worksheet", name.removeprefix("xl/"))
         for i, name in enumerate(names)])
    row = '<row><c t="str"><v>' + "x" * 1000 + "</v></c></row>"
    sheet = f"{DECLARATION}<worksheet {SHEETS}><sheetData>{row * 4000}</sheetData></worksheet>"
    write_overlapping(folder / "TooLarge-overlapping.xlsx", parts, names, sheet.encode())
    wide = parts | {names[0]: f"{DECLARATION}<worksheet {SHEETS}><sheetData>" +
                    '<row r="99999999"><c r="ZZZZZZZZ9" t="s"><v>99999999999999999999</v></c>'
                    '<c r="A1" s="-5"><v>1e999</v></c></row></sheetData></worksheet>'}
    wide["xl/workbook.xml"] = (f"{DECLARATION}<workbook {SHEETS}><sheets><sheet name='a' r:id='r0'/>"
                               "</sheets></workbook>")
    write_archive(folder / "Read-numbers.xlsx", wide)
    table = ('<table:table><table:table-row table:number-rows-repeated="2000000000"><table:table-cell '
             'table:number-columns-repeated="2000000000"><text:p>a</text:p></table:table-cell>'
             "</table:table-row></table:table>")
    write_archive(folder / "Read-repeated.ods", parts_of(
        "spreadsheet", "hostile", "", f"<office:spreadsheet>{table}</office:spreadsheet>"),
        stored=("mimetype",))
    around = parts_of("text", "hostile", "", "</office:body></text:section><office:body><text:p>text"
                      "</text:p>")
    around["content.xml"] = around["content.xml"].replace(
        "<office:body>", "<text:section><office:body>", 1)
    write_archive(folder / "Read-section-around.odt", around, stored=("mimetype",))
    secret = parts_of("text", "hostile", "", "<office:text/>")
    secret["META-INF/manifest.xml"] = (
        f"{DECLARATION}<manifest:manifest {NAMES}><manifest:file-entry><manifest:encryption-data/>"
        "</manifest:file-entry></manifest:manifest>")
    write_archive(folder / "PasswordProtected-parts.odt", secret, stored=("mimetype",))


def write_nested(folder: Path) -> None:
    """Archives that hold themselves, over and over: what lies in a document is not opened."""
    parts: dict[str, str | bytes] = docx_parts(words("text"))
    path = folder / "Read-nested.docx"
    for _ in range(30):
        write_archive(path, parts)
        parts["word/embeddings/1.docx"] = path.read_bytes()


def write_texts(folder: Path) -> None:
    def write(name: str, content: bytes) -> None:
        (folder / name).write_bytes(content)

    write("TooDeep-groups.rtf", b"{\\rtf1 " + b"{" * 100_000)
    write("Damaged-open.rtf", b"{\\rtf1 text")
    write("Read-binary.rtf", b"{\\rtf1 text\\bin-5 {\\u99999999999999999999 ?}\\'zz\\uc-7}}}")
    write("Read-rows.rtf", b"{\\rtf1 a\\trowd\\cell\\cell\\row\\row\\trhdr{\\footnote b\\cell c}\\par}")
    head = b"From: a\r\nTo: b\r\nSubject: c\r\n"
    write("TooDeep-messages.eml",
          (head + b"Content-Type: message/rfc822\r\n\r\n") * 1000 + head)
    deep = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (i, i)
                    for i in range(1000))
    write("TooDeep-branches.eml", head + deep + b"\r\ntext")
    write("TooManyParts-parts.eml", head + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" +
          b"--b\r\n\r\na\r\n" * 20_000)
    write("Read-words.eml", head + b"X: =?=?utf-8?B?????=?utf-8?Q?=Z?=\r\nDate: =?a?b?c\r\n\r\ntext")


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    write_archives(folder)
    write_odd_packages(folder)
    write_xml(folder)
    write_sheets(folder)
    write_nested(folder)
    write_texts(folder)
    write_pdfs(folder)


if __name__ == "__main__":
    main()
