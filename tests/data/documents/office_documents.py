"""Writes DOCX files: the text, and what a reader has to tell apart from it."""

from pathlib import Path

from archives import DECLARATION, block, escape, write_archive
from document_texts import Text

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MARKUP = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
SHAPES = ('xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
          'xmlns:v="urn:schemas-microsoft-com:vml"')
DOCUMENT_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE_TYPES = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"


def relationships(entries: list[tuple[str, str, str]]) -> str:
    """Of (id, type, target)."""
    return (DECLARATION +
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
            "".join(f'<Relationship Id="{key}" Type="{kind}" Target="{target}"/>'
                    for key, kind, target in entries) +
            "</Relationships>")


def package(main: str, title: str) -> dict[str, str]:
    """The parts that every Office Open XML file has."""
    return {
        "[Content_Types].xml": DECLARATION +
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": relationships([
            ("rId1", DOCUMENT_TYPES + "officeDocument", main),
            ("rId2", PACKAGE_TYPES + "core-properties", "docProps/core.xml")]),
        "docProps/core.xml": DECLARATION +
            '<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cp="http://'
            'schemas.openxmlformats.org/package/2006/metadata/core-properties">'
            f"<dc:title>{escape(title)}</dc:title></cp:coreProperties>",
    }


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def row(*cells: str) -> str:
    return ("<w:tr>" + "".join(f"<w:tc><w:tcPr/>{cell}</w:tc>" for cell in cells) + "</w:tr>")


def text_box(content: str) -> str:
    """As Word writes it: once for new programs and once for old ones."""
    return (f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx><w:txbxContent>{content}"
            f"</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            f"<w:txbxContent>{content}</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r>")


STYLES = (
    DECLARATION + f"<w:styles {WORD}>"
    '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Second"><w:name w:val="mine"/><w:pPr>'
    '<w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Third"><w:name w:val="mine, red"/>'
    '<w:basedOn w:val="Second"/></w:style>'
    '<w:style w:type="character" w:styleId="Secret"><w:name w:val="secret"/><w:rPr><w:vanish/>'
    "</w:rPr></w:style></w:styles>")


def docx_body(text: Text) -> str:
    half = len(text.first) // 2
    white = '<w:color w:val="FFFFFF"/>'
    return "".join([
        paragraph(run(text.title), '<w:pStyle w:val="berschrift1"/>'),
        paragraph(
            run(text.first[:half]) + "<w:del>" + run("DELETED") +
            "<w:r><w:delText>DELETED</w:delText></w:r></w:del><w:moveFrom>" + run("MOVED") +
            "</w:moveFrom><w:bookmarkStart/>" + "<w:ins>" + run(text.first[half:], "<w:b/>") +
            "</w:ins>" + run("hidden", "<w:vanish/>") + run(" white", white) +
            run(" styled", '<w:rStyle w:val="Secret"/>') +
            '<w:r><w:footnoteReference w:id="2"/></w:r>'),
        *[paragraph(run(item), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
          for item in text.items],
        paragraph(run(text.heading), '<w:pStyle w:val="Third"/><w:pPrChange><w:pPr>'
                  '<w:pStyle w:val="berschrift1"/></w:pPr></w:pPrChange>'),
        paragraph("<w:r><w:instrText>PAGE</w:instrText></w:r>" +
                  text_box(paragraph(run(text.title, white))) +
                  "<w:r><w:t>1</w:t><w:tab/><w:t>2</w:t><w:br/></w:r>" + run(text.second)),
        '<w:tbl><w:tblPr><w:tblLook w:firstRow="1"/></w:tblPr>' +
        row(paragraph(run(text.items[0], white)),
            paragraph(run(text.items[1])) + paragraph(run(text.items[2]))) +
        row(paragraph(""), "<w:tbl>" + row(paragraph(run("a")), paragraph(run("b"))) + "</w:tbl>" +
            paragraph("")) +
        "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph(run("DELETED")) + "</w:tc></w:tr>"
        "</w:tbl>"])


def write_docx(path: Path, text: Text) -> list[dict]:
    parts = package("word/document.xml", text.title)
    parts["word/_rels/document.xml.rels"] = relationships([
        ("rId1", DOCUMENT_TYPES + "styles", "styles.xml"),
        ("rId2", DOCUMENT_TYPES + "footnotes", "/word/footnotes.xml")])
    parts["word/styles.xml"] = STYLES
    parts["word/footnotes.xml"] = (
        DECLARATION + f"<w:footnotes {WORD}><w:footnote w:id='0'><w:p><w:r><w:separator/></w:r>"
        f"</w:p></w:footnote><w:footnote w:id='2'>"
        + paragraph("<w:moveFrom>" + run("MOVED") + "</w:moveFrom>" + run(text.second) +
                    run("unseen", "<w:vanish/>")) + "</w:footnote>"
        "</w:footnotes>")
    parts["word/document.xml"] = (DECLARATION + f"<w:document {WORD} {MARKUP} {SHAPES}><w:body>" +
                                  docx_body(text) + "<w:sectPr/></w:body></w:document>")
    write_archive(path, parts)
    return [
        block("heading", text.title, level=1),
        block("paragraph", text.first),
        block("paragraph", "hidden white styled", hidden=True),
        block("paragraph", text.second),
        block("paragraph", "unseen", hidden=True),
        *[block("item", item) for item in text.items],
        block("heading", text.heading, level=2),
        block("paragraph", "1\t2\n" + text.second),
        block("paragraph", text.title),
        block("row", text.items[0] + "\t" + text.items[1] + " " + text.items[2], level=1),
        block("row", "\ta\tb"),
    ]
