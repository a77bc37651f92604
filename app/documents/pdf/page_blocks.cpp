#include "app/documents/pdf/page_blocks.h"

#include <algorithm>
#include <utility>

#include "app/documents/pdf/nth_value.h"

namespace concordia::documents {

namespace {

constexpr double kHeadingSize = 1.2;  // of the usual text
constexpr double kTitleSize = 1.8;
constexpr double kOtherSize = 1.3;  // of the line above
constexpr qsizetype kLongestHeading = 200;
constexpr std::size_t kMostHeadingLines = 3;
constexpr double kAligned = 4;   // points
constexpr double kTinyText = 2;  // points: letters that nobody can read

// Distances between neighbours count from top to top or from bottom to bottom, whichever is less,
// because a line's box ends where its letters do.
double distance(const QRectF& above, const QRectF& below) {
    return std::min(below.top() - above.top(), below.bottom() - above.bottom());
}

double usualPitch(const LineGroup& group) {
    std::vector<double> pitches;
    for (std::size_t i = 1; i < group.size(); ++i) {
        const QRectF above = boxOf(group[i - 1]);
        const double pitch = distance(above, boxOf(group[i]));
        if (pitch > 0.5 * above.height() && pitch < 2.5 * above.height()) {
            pitches.push_back(pitch);
        }
    }
    if (pitches.empty()) {
        return 0;
    }
    // The lower third: distances between paragraphs are larger.
    const std::size_t third = pitches.size() / 3;
    return nthValue(std::move(pitches), third);
}

// The column that the lines stand in; a few that reach out of it do not count.
QRectF columnOf(const LineGroup& group) {
    QRectF column;
    std::vector<double> ends;
    for (const PageLine& line : group) {
        const QRectF box = boxOf(line);
        column = column.united(box);
        ends.push_back(box.right());
    }
    if (!ends.empty()) {
        const std::size_t place = (ends.size() - 1) * 9 / 10;
        column.setRight(nthValue(std::move(ends), place));
    }
    return column;
}

// How many characters of a list's mark the line begins with; 0 when it begins none.
qsizetype markLength(QStringView text) {
    if (text.isEmpty()) {
        return 0;
    }
    if (QStringView(u"\u2022\u25CF\u25E6\u25AA\u25AB\u2023\u00B7\u2043\uF0B7\u25A0\u2666")
            .contains(text.front())) {
        return 1;
    }
    const bool dash = QStringView(u"-\u2013\u2014*").contains(text.front());
    if (dash) {
        return text.size() > 1 && text[1] == u' ' ? 1 : 0;
    }
    qsizetype length = 0;
    while (length < text.size() && length < 3 && text[length].isDigit()) {
        ++length;
    }
    const bool numbered = length > 0 && length + 1 < text.size() &&
                          (text[length] == u'.' || text[length] == u')') &&
                          text[length + 1] == u' ';
    return numbered ? length + 1 : 0;
}

bool endsSentence(QStringView text) {
    return !text.isEmpty() && QStringView(u".!?:;\u201D\u201C\u00BB").contains(text.back());
}

// Whether the first word of the text would have found place in the line above it, which then ended
// on purpose.
bool wordFits(const QString& text, const QRectF& above, double letterWidth, const QRectF& column) {
    const qsizetype letters = text.section(u' ', 0, 0).size() + 1;
    return above.right() + 1.2 * letterWidth * static_cast<double>(letters) < column.right();
}

// Whether each piece has the place between the neighbours of its counterpart, as names in the
// middle of columns do.
bool isInterleaved(const PageLine& one, const PageLine& other) {
    const std::size_t count = one.pieces.size();
    if (other.pieces.size() != count) {
        return false;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const QRectF& box = one.pieces[i].box;
        if ((i > 0 && box.left() <= other.pieces[i - 1].box.right()) ||
            (i + 1 < count && box.right() >= other.pieces[i + 1].box.left())) {
            return false;
        }
    }
    return true;
}

// Rows of a table are neighbours whose pieces stand below each other.
bool isAligned(const PageLine& one, const PageLine& other) {
    if (one.pieces.size() < 2 || other.pieces.size() < 2) {
        return false;
    }
    if (one.pieces.size() > 2 && isInterleaved(one, other)) {
        return true;
    }
    int aligned = 0;
    for (const LinePiece& piece : one.pieces) {
        aligned += std::ranges::any_of(
                       other.pieces,
                       [&piece](const LinePiece& below) {
                           return std::abs(piece.box.left() - below.box.left()) <= kAligned ||
                                  std::abs(piece.box.right() - below.box.right()) <= kAligned;
                       })
                       ? 1
                       : 0;
    }
    return aligned >= 2;
}

Rectangle rectangleOf(const QRectF& box) {
    return {.left = static_cast<float>(box.left()),
            .top = static_cast<float>(box.top()),
            .right = static_cast<float>(box.right()),
            .bottom = static_cast<float>(box.bottom())};
}

// Letters that typefaces draw as one, which NFC leaves.
QString withoutLigatures(const QString& text) {
    QString plain;
    plain.reserve(text.size());
    for (const QChar one : text) {
        switch (one.unicode()) {
            case 0xFB00:
                plain += u"ff";
                break;
            case 0xFB01:
                plain += u"fi";
                break;
            case 0xFB02:
                plain += u"fl";
                break;
            case 0xFB03:
                plain += u"ffi";
                break;
            case 0xFB04:
                plain += u"ffl";
                break;
            case 0xFB05:
            case 0xFB06:
                plain += u"st";
                break;
            default:
                plain += one;
        }
    }
    return plain;
}

}  // namespace

QString simplifiedHeading(const QString& text) {
    QString simple;
    for (const QChar one : withoutLigatures(text)) {
        if (one.isLetter()) {
            simple += one.toLower();
        }
    }
    return simple;
}

void PageBlocks::add(PdfPage page, int number) {
    m_page = number;
    for (const LineGroup& group : readingOrder(std::move(page.lines))) {
        addGroup(group);
    }
}

void PageBlocks::addGroup(const LineGroup& group) {
    m_pitch = usualPitch(group);
    const QRectF column = columnOf(group);
    for (std::size_t i = 0; i < group.size(); ++i) {
        const bool row = (i > 0 && isAligned(group[i], group[i - 1])) ||
                         (i + 1 < group.size() && isAligned(group[i], group[i + 1]));
        if (row) {
            addRow(group[i]);
        } else {
            addText(group[i], column);
        }
    }
    end();
}

void PageBlocks::addRow(const PageLine& line) {
    end();
    m_kind = BlockKind::TableRow;
    m_text = textOf(line, LineKind::TableRow);
    m_boxes.push_back(boxOf(line));
    end();
}

void PageBlocks::addText(const PageLine& line, const QRectF& column) {
    const QString text = textOf(line);
    const QRectF box = boxOf(line);
    const bool heading = m_outline.contains({m_page, simplifiedHeading(text)});
    if (!m_text.isEmpty() && (heading || beginsBlock(text, box, column))) {
        end();
    }
    if (m_text.isEmpty()) {
        const qsizetype mark = heading ? 0 : markLength(text);
        m_kind = mark > 0 ? BlockKind::ListItem : BlockKind::Paragraph;
        // A number belongs to the text, a dot does not.
        m_text = mark == 1 ? text.sliced(1).trimmed() : text;
    } else {
        joinText(text);
    }
    if (!box.isEmpty()) {
        m_boxes.push_back(box);
        m_size = letterSize(text, box.height());
        m_letterWidth = box.width() / static_cast<double>(text.size());
    }
    m_wordGoesOn = line.hyphenated;
    if (heading) {
        end();
    }
}

bool PageBlocks::beginsBlock(const QString& text, const QRectF& box, const QRectF& column) const {
    if (m_wordGoesOn || m_boxes.empty() || box.isEmpty()) {
        return false;
    }
    const QRectF& last = m_boxes.back();
    const double pitch = distance(last, box);
    const double larger = std::max(last.height(), box.height());
    const double size = letterSize(text, box.height());
    const bool far = pitch > (m_pitch > 0 ? 1.3 * m_pitch + 1 : 2.2 * larger);
    const bool otherSize = std::max(size, m_size) > kOtherSize * std::min(size, m_size) &&
                           text.size() > 3 && m_text.size() > 3;
    if (pitch < -0.5 * larger || far || otherSize || markLength(text) > 0) {
        return true;
    }
    const bool indented = box.left() > last.left() + 0.8 * larger &&
                          m_kind != BlockKind::ListItem &&
                          last.left() < column.left() + 0.5 * larger;
    const bool ends = endsSentence(m_text) || last.right() < column.right() - 0.25 * column.width();
    return indented || (ends && wordFits(text, last, m_letterWidth, column));
}

// A broken word becomes whole where a small letter goes on behind one; a hyphen before a capital
// or a digit belongs to the word.
void PageBlocks::joinText(const QString& text) {
    if (!m_wordGoesOn) {
        const bool softHyphen = m_text.endsWith(QChar(0x00AD));
        m_text += softHyphen ? text : u' ' + text;
        return;
    }
    const bool whole = text.front().isLower() && m_text.back().isLetter();
    m_text += whole ? text : u'-' + text;
}

void PageBlocks::end() {
    if (m_text.isEmpty()) {
        return;
    }
    if (m_wordGoesOn) {
        m_text += u'-';
    }
    Block block{.kind = m_kind};
    for (const QRectF& box : m_boxes) {
        block.place.rectangles.push_back(rectangleOf(box));
    }
    if (m_kind != BlockKind::TableRow && m_text.size() <= kLongestHeading &&
        m_boxes.size() <= kMostHeadingLines) {
        block.level = m_outline.value({m_page, simplifiedHeading(m_text)});
        if (block.level == 0 && m_usualSize > 0 && m_size > kHeadingSize * m_usualSize) {
            block.level = m_size > kTitleSize * m_usualSize ? 1 : 2;
        }
        block.kind = block.level > 0 ? BlockKind::Heading : m_kind;
    }
    block.text = withoutLigatures(m_text).toStdString();
    block.place.page = m_page;
    // Strokes and dots are as low as that, letters are not.
    const bool letters = std::ranges::any_of(m_text, [](QChar one) { return one.isLetter(); });
    block.hidden = letters && m_size > 0 && m_size < kTinyText;
    m_sink.add(std::move(block));
    m_text.clear();
    m_boxes.clear();
    m_size = 0;
    m_kind = BlockKind::Paragraph;
    m_wordGoesOn = false;
}

}  // namespace concordia::documents
