"""Writes ODT, ODP and ODS files: the text, and what a reader has to tell apart from it."""

from pathlib import Path

from archives import DECLARATION, block, escape, quoteattr, write_archive
from document_texts import Text

SPACE = "urn:oasis:names:tc:opendocument:xmlns:"
NAMES = " ".join(f'xmlns:{name}="{SPACE}{space}:1.0"' for name, space in {
    "office": "office", "text": "text", "table": "table", "draw": "drawing", "style": "style",
    "fo": "xsl-fo-compatible", "svg": "svg-compatible", "presentation": "presentation",
    "meta": "meta", "manifest": "manifest"}.items()) + \
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'


def parts_of(kind: str, title: str, styles: str, body: str) -> dict[str, str]:
    return {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "META-INF/manifest.xml": f"{DECLARATION}<manifest:manifest {NAMES}/>",
        "meta.xml": f"{DECLARATION}<office:document-meta {NAMES}><office:meta>"
                    f"<dc:title>{escape(title)}</dc:title></office:meta></office:document-meta>",
        "content.xml": f"{DECLARATION}<office:document-content {NAMES}><office:automatic-styles>"
                       f"{styles}</office:automatic-styles><office:body>{body}</office:body>"
                       "</office:document-content>"}


def style(name: str, family: str, properties: str, parent: str = "") -> str:
    return (f'<style:style style:name="{name}" style:family="{family}" '
            f'style:parent-style-name="{parent}">{properties}</style:style>')


STYLES = (
    style("Hidden", "text", '<style:text-properties text:display="none"/>') +
    style("White", "text", '<style:text-properties fo:color="#ffffff"/>') +
    style("WhiteOnBlack", "text", '<style:text-properties fo:color="#ffffff" '
          'fo:background-color="#000000"/>') +
    style("P1", "paragraph", "", "Title"))


def paragraph(content: str, name: str = "Standard") -> str:
    return f'<text:p text:style-name="{name}">{content}</text:p>'


def span(text: str, name: str) -> str:
    return f'<text:span text:style-name="{name}">{escape(text)}</text:span>'


def items(text: Text) -> str:
    return ("<text:list>" + "".join(f"<text:list-item>{paragraph(escape(item))}</text:list-item>"
                                    for item in text.items) + "</text:list>")


def cell(content: str) -> str:
    return f"<table:table-cell>{content}</table:table-cell>"


def write_odt(path: Path, text: Text) -> list[dict]:
    words = escape(text.first).replace(" ", "\n   ", 1)
    note = ('<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
            f"<text:note-body>{paragraph(escape(text.second))}</text:note-body></text:note>")
    frame = ("<draw:frame><draw:text-box>" + paragraph(span(text.title, "White")) +
             "</draw:text-box><svg:title>LEFT OUT</svg:title></draw:frame>")
    header = ("<table:table-header-rows><table:table-row>" + cell(paragraph(escape(text.items[0]))) +
              cell(paragraph(escape(text.items[1])) + paragraph(escape(text.items[2]))) +
              "</table:table-row></table:table-header-rows>")
    body = "".join([
        "<office:text><text:tracked-changes><text:changed-region><text:deletion>" +
        paragraph("DELETED") + "</text:deletion></text:changed-region></text:tracked-changes>",
        paragraph(escape(text.title), "P1"),
        paragraph(words + note + span(" hidden", "Hidden") + span(" white", "White") +
                  span(" shaded", "WhiteOnBlack") + "<office:annotation>" +
                  paragraph("COMMENT") + "</office:annotation>"),
        items(text),
        f'<text:h text:outline-level="2">{escape(text.heading)}</text:h>',
        paragraph('1<text:tab/>2<text:s text:c="2"/>3<text:line-break/>' + escape(text.second) +
                  frame),
        f"<table:table>{header}<table:table-row>" + cell(paragraph("")) +
        cell(paragraph("b")) + "<table:covered-table-cell/></table:table-row></table:table>",
        f'<text:section text:display="none">{paragraph("secret")}</text:section></office:text>'])
    write_archive(path, parts_of("text", text.title, STYLES, body), stored=("mimetype",))
    return [
        block("heading", text.title, level=1),
        block("paragraph", text.first + " shaded"),
        block("paragraph", "hidden white", hidden=True),
        block("paragraph", text.second),
        *[block("item", item) for item in text.items],
        block("heading", text.heading, level=2),
        block("paragraph", "1\t2  3\n" + text.second),
        block("paragraph", text.title),
        block("row", text.items[0] + "\t" + text.items[1] + " " + text.items[2], level=1),
        block("row", "\tb"),
        block("paragraph", "secret", hidden=True),
    ]


def slide(title: str, content: str, notes: str, name: str = "Shown") -> str:
    return (f'<draw:page draw:style-name="{name}"><draw:frame presentation:class="outline">'
            f"<draw:text-box>{content}</draw:text-box></draw:frame>"
            '<draw:frame presentation:class="title"><draw:text-box>' + paragraph(escape(title)) +
            '</draw:text-box></draw:frame><draw:frame presentation:class="page-number">'
            "<draw:text-box>" + paragraph("7") + "</draw:text-box></draw:frame>"
            '<presentation:notes><draw:frame presentation:class="notes"><draw:text-box>' +
            paragraph(escape(notes)) + "</draw:text-box></draw:frame></presentation:notes>"
            "</draw:page>")


def write_odp(path: Path, text: Text) -> list[dict]:
    styles = STYLES + style("Off", "drawing-page", "<style:drawing-page-properties "
                            'presentation:visibility="hidden"/>')
    body = ("<office:presentation>" + slide(text.title, items(text), text.first) +
            slide(text.heading, paragraph(span(text.second, "White")), "b", "Off") +
            "</office:presentation>")
    write_archive(path, parts_of("presentation", text.title, styles, body), stored=("mimetype",))
    return [
        block("heading", text.title, level=1, page=1),
        *[block("item", item, page=1) for item in text.items],
        block("paragraph", text.first, page=1),
        block("heading", text.heading, level=1, page=2, hidden=True),
        block("paragraph", text.second, page=2, hidden=True),
        block("paragraph", "b", page=2, hidden=True),
    ]


def sheet(name: str, rows: str, style_name: str = "ta1") -> str:
    return (f'<table:table table:name={quoteattr(name)} table:style-name="{style_name}">'
            f'{rows}<table:table-row table:number-rows-repeated="1048000"><table:table-cell '
            'table:number-columns-repeated="1024"/></table:table-row></table:table>')


def row(*cells: str, repeated: int = 1) -> str:
    return (f'<table:table-row table:number-rows-repeated="{repeated}">' + "".join(cells) +
            "</table:table-row>")


def write_ods(path: Path, text: Text) -> list[dict]:
    styles = style("Off", "table", '<style:table-properties table:display="false"/>')
    gap = '<table:table-cell table:number-columns-repeated="2"/>'
    number = ('<table:table-cell office:value-type="percentage" office:value="0.125" '
              'table:number-columns-repeated="2">' + paragraph("12,5&#160;%") +
              "</table:table-cell>")
    body = ("<office:spreadsheet>" + sheet(text.title,
            row(*[cell(paragraph(escape(item))) for item in text.items]) +
            row(cell(paragraph(escape(text.first)) + "<office:annotation>" +
                     paragraph("COMMENT") + "</office:annotation>"), gap, number) +
            row(repeated=2) +
            row(gap, cell(paragraph(escape(text.second)) + paragraph("more")), repeated=2)) +
            sheet(text.heading, row(cell(paragraph("a"))), "Off") + "</office:spreadsheet>")
    write_archive(path, parts_of("spreadsheet", text.title, styles, body), stored=("mimetype",))
    percent = "12,5\u00a0%"
    return [
        block("row", "\t".join(text.items), level=1, part=text.title, cells="A1:C1"),
        block("row", f"{text.first}\t\t\t{percent}\t{percent}", part=text.title, cells="A2:E2"),
        block("row", text.second + " more", part=text.title, cells="C5:C5"),
        block("row", text.second + " more", part=text.title, cells="C6:C6"),
        block("row", "a", part=text.heading, cells="A1:A1", hidden=True),
    ]
