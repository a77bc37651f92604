// The text of an RTF file (Rich Text Format 1.9.1).
// Thread rule: belongs to one thread.
#pragma once

#include <QString>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "app/documents/document.h"
#include "app/documents/limits.h"
#include "app/documents/office/block_flow.h"
#include "app/documents/rtf/rtf_tokens.h"

namespace concordia::documents {

class RtfReader {
public:
    // Requires: `sink` outlives this.
    RtfReader(const Limits& limits, BlockSink& sink);

    // Throws ReadError.
    void read(std::string_view text);

private:
    // What the text of a group is for.
    enum class Destination { Body, Skipped, Title, Fonts, Styles, Style, Footnote, ListMark };

    // What a group inherits from the one around it.
    struct State {
        Destination destination = Destination::Body;
        int font = 0;
        int style = 0;
        int fallbackLength = 1;  // of what follows a character given by its number
        bool hidden = false;
        bool deleted = false;
        bool tiny = false;
        bool ignorable = false;  // \* has been read: an unknown destination is to be skipped
    };
    struct Paragraph {
        int style = 0;
        int outline = -1;  // not stated
        bool list = false;
        bool marked = false;  // a list's mark stands in front of it
        bool inTable = false;
    };

    void take(const RtfToken& token);
    void beginGroup();
    void endGroup();
    void control(const RtfToken& token);
    [[nodiscard]] bool beginDestination(std::string_view word);
    [[nodiscard]] bool changeState(std::string_view word, int number);
    [[nodiscard]] bool changeParagraph(std::string_view word, int number);
    void changeStyle(std::string_view word, int number);
    [[nodiscard]] bool endSomething(std::string_view word);
    void addCharacter(int value);
    void addByte(unsigned char byte);
    void flushBytes();
    void append(QStringView text);
    void openParagraph();
    void endParagraph();
    void openCell();
    void endRow();
    [[nodiscard]] std::string encoding() const;

    Limits m_limits;
    BlockSink& m_sink;
    BlockFlow m_flow;
    std::vector<State> m_states;
    Paragraph m_paragraph;
    std::map<int, int> m_charsets;  // by font
    std::map<int, int> m_levels;    // of headings, by style
    std::string m_bytes;            // that are not decoded yet
    QString m_title;
    QString m_styleName;
    int m_codepage = 1252;
    int m_fallback = 0;  // characters that are still to be skipped
    bool m_rowIsOpen = false;
    bool m_cellIsOpen = false;
};

}  // namespace concordia::documents
