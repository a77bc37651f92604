"""Writes EPUB files: chapters in another order than their files, and XHTML that is no HTML."""

from pathlib import Path

from archives import DECLARATION, block, escape, write_archive
from document_texts import Text

CONTAINER = (DECLARATION + '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">'
             '<rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>')


def chapter(content: str) -> str:
    return (f'{DECLARATION}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml"><head>'
            f"<title/><script src='a.js'/></head><body>{content}</body></html>")


def write_epub(path: Path, text: Text) -> list[dict]:
    anchors = "".join(f"<a id='a{i}'/><span/>" for i in range(300))
    parts = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": (
            f'{DECLARATION}<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/'
            f'dc/elements/1.1/"><metadata><dc:title>{escape(text.title)}</dc:title></metadata>'
            '<manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item '
            'id="b" href="two%20words.xhtml" media-type="application/xhtml+xml"/><item id="c" '
            'href="c.css" media-type="text/css"/></manifest><spine><itemref idref="b"/><itemref '
            'idref="c"/><itemref idref="a"/></spine></package>'),
        "OEBPS/a.xhtml": chapter(f"<h2>{escape(text.heading)}</h2><p>{escape(text.second)}</p>"),
        "OEBPS/two words.xhtml": chapter(
            f"<!-- <x/> --><h1 title='>'>{escape(text.title)}</h1>{anchors}<p>{escape(text.first)}"
            "</p><ul>" + "".join(f"<li>{escape(item)}</li>" for item in text.items) + "</ul>"
            f"<table><tr><th>{escape(text.items[0])}</th><th>{escape(text.items[1])}</th></tr>"
            "</table>"),
        "OEBPS/c.css": "p {}"}
    write_archive(path, parts, stored=("mimetype",))
    first, second = "OEBPS/two words.xhtml", "OEBPS/a.xhtml"
    return [
        block("heading", text.title, level=1, part=first),
        block("paragraph", text.first, part=first),
        *[block("item", item, part=first) for item in text.items],
        block("row", text.items[0] + "\t" + text.items[1], level=1, part=first),
        block("heading", text.heading, level=2, part=second),
        block("paragraph", text.second, part=second),
    ]
