"""Writes PPTX and XLSX files: the text, and what a reader has to tell apart from it."""

from pathlib import Path

from archives import DECLARATION, block, escape, quoteattr, write_archive
from document_texts import Text
from office_documents import DOCUMENT_TYPES, package, relationships

SLIDES = ('xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
          'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
          'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"')
SHEETS = ('xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
          'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"')


def words(text: str, properties: str = "") -> str:
    return f"<a:p><a:pPr>{properties}</a:pPr><a:r><a:t>{escape(text)}</a:t></a:r></a:p>"


def shape(kind: str, content: str) -> str:
    return (f"<p:sp><p:nvSpPr><p:nvPr>{kind}</p:nvPr></p:nvSpPr><p:txBody>{content}</p:txBody>"
            "</p:sp>")


def slide(root: str, shapes: str, attributes: str = "") -> str:
    return (f"{DECLARATION}<p:{root} {SLIDES} {attributes}><p:cSld><p:spTree>{shapes}</p:spTree>"
            f"</p:cSld></p:{root}>")


def write_pptx(path: Path, text: Text) -> list[dict]:
    parts = package("ppt/presentation.xml", text.title)
    parts["ppt/presentation.xml"] = (
        f'{DECLARATION}<p:presentation {SLIDES}><p:sldIdLst><p:sldId id="256" r:id="rId2"/>'
        '<p:sldId id="257" r:id="rId1"/></p:sldIdLst></p:presentation>')
    parts["ppt/_rels/presentation.xml.rels"] = relationships([
        ("rId1", DOCUMENT_TYPES + "slide", "slides/slide1.xml"),
        ("rId2", DOCUMENT_TYPES + "slide", "slides/slide2.xml")])
    table = ('<p:graphicFrame><a:tbl><a:tblPr firstRow="1"/><a:tr><a:tc><a:txBody>' +
             words(text.items[0]) + "</a:txBody></a:tc><a:tc><a:txBody>" + words(text.items[1]) +
             words(text.items[2]) + "</a:txBody></a:tc></a:tr></a:tbl></p:graphicFrame>")
    parts["ppt/slides/slide2.xml"] = slide("sld", (
        shape('<p:ph idx="1"/>', "".join(words(item) for item in text.items) +
              words(text.second, "<a:buNone/>")) +
        shape('<p:ph type="title"/>', words(text.title)) +
        shape('<p:ph type="sldNum"/>', words("7")) +
        shape("", words(text.first) + words("item", '<a:buChar char="-"/>')) + table))
    parts["ppt/slides/_rels/slide2.xml.rels"] = relationships(
        [("rId1", DOCUMENT_TYPES + "notesSlide", "../notesSlides/notesSlide1.xml")])
    parts["ppt/notesSlides/notesSlide1.xml"] = slide("notes", (
        shape('<p:ph type="sldImg"/>', "") + shape('<p:ph type="body"/>', words(text.second)) +
        shape('<p:ph type="ftr"/>', words("7"))))
    parts["ppt/slides/slide1.xml"] = slide(
        "sld", shape('<p:ph type="ctrTitle"/>', words(text.heading)), 'show="0"')
    write_archive(path, parts)
    return [
        block("heading", text.title, level=1, page=1),
        *[block("item", item, page=1) for item in text.items],
        block("paragraph", text.second, page=1),
        block("paragraph", text.first, page=1),
        block("item", "item", page=1),
        block("row", text.items[0] + "\t" + text.items[1] + " " + text.items[2], level=1, page=1),
        block("paragraph", text.second, page=1),
        block("heading", text.heading, level=1, page=2, hidden=True),
    ]


def cell(name: str, value: str, kind: str = "n", style: int = 0) -> str:
    return f'<c r="{name}" t="{kind}" s="{style}"><f>A1*2</f><v>{value}</v></c>'


def write_xlsx(path: Path, text: Text) -> list[dict]:
    parts = package("xl/workbook.xml", text.title)
    parts["xl/workbook.xml"] = (
        f"{DECLARATION}<workbook {SHEETS}><sheets><sheet name={quoteattr(text.title)} sheetId='1' "
        f"r:id='rId1'/><sheet name={quoteattr(text.heading)} sheetId='2' state='hidden' "
        "r:id='rId2'/></sheets></workbook>")
    parts["xl/_rels/workbook.xml.rels"] = relationships([
        ("rId1", DOCUMENT_TYPES + "worksheet", "worksheets/sheet1.xml"),
        ("rId2", DOCUMENT_TYPES + "worksheet", "worksheets/sheet2.xml"),
        ("rId3", DOCUMENT_TYPES + "sharedStrings", "sharedStrings.xml"),
        ("rId4", DOCUMENT_TYPES + "styles", "styles.xml")])
    half = len(text.first) // 2
    parts["xl/sharedStrings.xml"] = (
        f"{DECLARATION}<sst {SHEETS}>" +
        "".join(f"<si><t>{escape(item)}</t></si>" for item in text.items) +
        f'<si><r><t xml:space="preserve">{escape(text.first[:half])}</t></r><r><t '
        f'xml:space="preserve">{escape(text.first[half:])}</t></r><rPh><t>SAID</t></rPh></si></sst>')
    formats = ["0", "14", "22", "10", "164", "165"]
    parts["xl/styles.xml"] = (
        f'{DECLARATION}<styleSheet {SHEETS}><numFmts><numFmt numFmtId="164" formatCode="#,##0.000 '
        '&quot;years&quot;"/><numFmt numFmtId="165" formatCode="[$-407]d\\. mmmm yyyy;@"/></numFmts>'
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>' +
        "".join(f'<xf numFmtId="{one}"/>' for one in formats) + "</cellXfs></styleSheet>")
    parts["xl/worksheets/sheet1.xml"] = (
        f'{DECLARATION}<worksheet {SHEETS}><sheetData><row r="1">' + cell("B1", "0", "s") +
        cell("C1", "1", "s") + cell("E1", "2", "s") + '</row><row r="3">' + cell("A3", "3", "s") +
        f'<c r="B3" t="inlineStr"><is><t>{escape(text.second)}</t></is></c>' +
        cell("C3", "1", "b") + cell("D3", "#N/A", "e") + '</row><row r="40" hidden="1">' +
        cell("A40", "0.10000000000000001") + cell("B40", "46351", style=1) +
        cell("C40", "46351.60416666", style=2) + cell("D40", "0.125", style=3) +
        cell("E40", "1234.5", style=4) + cell("F40", "1", style=5) +
        "</row></sheetData></worksheet>")
    parts["xl/worksheets/sheet2.xml"] = (
        f"{DECLARATION}<worksheet {SHEETS}><sheetData><row>" + cell("", "5", "str") +
        "</row></sheetData></worksheet>")
    write_archive(path, parts)
    return [
        block("row", f"{text.items[0]}\t{text.items[1]}\t\t{text.items[2]}", level=1,
              part=text.title, cells="B1:E1"),
        block("row", f"{text.first}\t{text.second}\tTRUE\t#N/A", part=text.title, cells="A3:D3"),
        block("row", "0.1\t2026-11-25\t2026-11-25 14:30\t12.50%\t1234.500\t1899-12-31",
              part=text.title, cells="A40:F40", hidden=True),
        block("row", "5", part=text.heading, cells="A1:A1", hidden=True),
    ]
