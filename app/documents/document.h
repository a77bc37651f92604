// What a reader makes of a document: blocks of text, each with its place.
// Thread rule: plain values; a BlockSink belongs to the thread that parses.
#pragma once

#include <string>
#include <vector>

namespace concordia::documents {

// In points (1/72 inch) from the page's top left corner.
struct Rectangle {
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;
    [[nodiscard]] bool operator==(const Rectangle&) const = default;
};

enum class BlockKind { Heading, Paragraph, ListItem, TableRow, Code };

// Where a block stands; only what the format knows.
struct Place {
    int page = 0;                       // from 1; slides too
    std::vector<Rectangle> rectangles;  // one a line of text
    std::string part;                   // sheet's name, chapter's file, part of an e-mail
    std::string range;                  // cells: "A2:D2"
    int firstLine = 0;                  // from 1
    int lastLine = 0;
    [[nodiscard]] bool operator==(const Place&) const = default;
};

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;  // of a heading, from 1; 1 for the row that names a table's columns
    // UTF-8 in NFC, no control characters except \n and \t, no invisible ones. Parsers need not
    // see to that: the sink between them and everything else does.
    std::string text;
    Place place;
    bool hidden = false;  // a reader would not see it: white on white, display:none, …
    [[nodiscard]] bool operator==(const Block&) const = default;
};

enum class DocumentFormat {
    PlainText,
    Markdown,
    Code,
    Csv,
    Html,
    Pdf,
    Docx,
    Pptx,
    Xlsx,
    Odt,
    Odp,
    Ods,
    Epub,
    Rtf,
    Email,
    Image
};

enum class WarningKind {
    InvisibleCharacters,  // that many were taken out: zero width, writing direction, tags
    HiddenText,           // that many blocks would not be seen by a reader
    PagesWithoutText,     // that many pages hold only pictures
    UncertainEncoding,    // the bytes fit no encoding surely; that many could not be decoded
    PartsLeftOut,         // that many parts could not be read
    LanguagePackMissing   // text in pictures cannot be recognized without it
};

struct Warning {
    WarningKind kind = WarningKind::InvisibleCharacters;
    int count = 1;
    std::string detail;  // a name, where there is one: of the part, of the language
    [[nodiscard]] bool operator==(const Warning&) const = default;
};

// Where a parser puts what it reads, in reading order.
class BlockSink {
public:
    virtual ~BlockSink() = default;
    virtual void setTitle(std::string title) = 0;
    virtual void setPages(int count) = 0;
    virtual void progress(int done, int total) = 0;
    virtual void add(Block block) = 0;
    virtual void warn(Warning warning) = 0;
};

}  // namespace concordia::documents
