#include "app/documents/pdf/running_lines.h"

#include <QRegularExpression>
#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace concordia::documents {

namespace {

// The parts of a page's height where headers and footers stand.
constexpr double kTop = 0.12;
constexpr double kBottom = 0.88;
// Between them and the text is more space than between lines of the text; in heights of a line.
constexpr double kGap = 1.0;
// Of so many pages, or of all where there are fewer.
constexpr int kRepeated = 3;

// Where the header ends and the footer begins; at the page's edges where there are none.
struct Edge {
    double headerEnd = 0;
    double footerStart = 0;
};

std::vector<QRectF> boxesOf(const PdfPage& page) {
    std::vector<QRectF> boxes;
    for (const PageLine& line : page.lines) {
        if (const QRectF box = boxOf(line); !box.isEmpty()) {
            boxes.push_back(box);
        }
    }
    return boxes;
}

Edge edgeOf(const PdfPage& page) {
    std::vector<QRectF> boxes = boxesOf(page);
    Edge edge{.headerEnd = 0, .footerStart = page.height};
    std::ranges::sort(boxes, {}, &QRectF::top);
    double end = 0;  // of what has come from above
    for (const QRectF& box : boxes) {
        if (end > 0 && end < kTop * page.height && box.top() - end > kGap * box.height()) {
            edge.headerEnd = end;
        }
        end = std::max(end, box.bottom());
    }
    std::ranges::sort(boxes, std::ranges::greater(), &QRectF::bottom);
    double start = page.height;  // of what has come from below
    for (const QRectF& box : boxes) {
        if (start < page.height && start > kBottom * page.height &&
            start - box.bottom() > kGap * box.height()) {
            edge.footerStart = start;
        }
        start = std::min(start, box.top());
    }
    // Pages that hold nothing else.
    edge.headerEnd = end < kTop * page.height ? end : edge.headerEnd;
    edge.footerStart = start > kBottom * page.height ? start : edge.footerStart;
    return edge;
}

bool isAtEdge(const QRectF& box, const Edge& edge) {
    return !box.isEmpty() && (box.bottom() <= edge.headerEnd || box.top() >= edge.footerStart);
}

// What a line says apart from numbers, and roughly where it stands.
using Key = std::pair<QString, int>;

Key keyOf(const PageLine& line, const QRectF& box) {
    QString text;
    for (const QChar one : textOf(line)) {
        if (!one.isDigit()) {
            text += one;
        } else if (!text.endsWith(u'#')) {
            text += u'#';
        }
    }
    constexpr double kStep = 8;  // points
    return {text, static_cast<int>(box.center().y() / kStep)};
}

// The number that a line begins or ends with, if it does.
std::optional<int> pageNumberOf(const PageLine& line) {
    static const QRegularExpression kPattern(
        QStringLiteral("^(?:\\D{0,4}(\\d{1,4})\\b.*|.*\\b(\\d{1,4})\\D{0,4})$"));
    constexpr qsizetype kLongest = 100;
    const QString text = textOf(line);
    const QRegularExpressionMatch match =
        text.size() <= kLongest ? kPattern.match(text) : QRegularExpressionMatch();
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return match.captured(1).isEmpty() ? match.captured(2).toInt() : match.captured(1).toInt();
}

// By how much the printed numbers are ahead of the pages' own, if most pages have printed ones.
std::optional<int> numberingOffset(const std::vector<PdfPage>& pages,
                                   const std::vector<Edge>& edges) {
    std::map<int, int> offsets;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        std::set<int> found;
        for (const PageLine& line : pages[i].lines) {
            if (!isAtEdge(boxOf(line), edges[i])) {
                continue;
            }
            if (const std::optional<int> number = pageNumberOf(line)) {
                found.insert(*number - static_cast<int>(i));
            }
        }
        for (const int offset : found) {
            ++offsets[offset];
        }
    }
    const auto most =
        std::ranges::max_element(offsets, {}, [](const auto& one) { return one.second; });
    const bool enough = most != offsets.end() && most->second >= kRepeated &&
                        2 * static_cast<std::size_t>(most->second) >= pages.size();
    return enough ? std::optional(most->first) : std::nullopt;
}

// What the pages have at their edges, and how often.
class RunningLines {
public:
    explicit RunningLines(const std::vector<PdfPage>& pages)
        : m_enough(std::min(kRepeated, static_cast<int>(pages.size()))) {
        for (const PdfPage& page : pages) {
            m_edges.push_back(edgeOf(page));
            count(page, m_edges.back());
        }
        m_offset = numberingOffset(pages, m_edges);
    }

    // `index` is the page's, from 0.
    [[nodiscard]] bool contain(const PageLine& line, std::size_t index) const {
        const QRectF box = boxOf(line);
        if (!isAtEdge(box, m_edges[index])) {
            return false;
        }
        if (m_offset && pageNumberOf(line) == *m_offset + static_cast<int>(index)) {
            return true;
        }
        // The places may lie on both sides of a step.
        const Key key = keyOf(line, box);
        int repeated = 0;
        for (const int step : {-1, 0, 1}) {
            const auto found = m_atEdge.find({key.first, key.second + step});
            repeated += found == m_atEdge.end() ? 0 : found->second;
        }
        // What stands as often in the middle of pages is text.
        const auto text = m_elsewhere.find(key.first);
        return repeated >= m_enough && (text == m_elsewhere.end() || text->second < repeated);
    }

private:
    void count(const PdfPage& page, const Edge& edge) {
        std::set<Key> keys;  // of this page
        for (const PageLine& line : page.lines) {
            const QRectF box = boxOf(line);
            const Key key = keyOf(line, box);
            if (!isAtEdge(box, edge)) {
                ++m_elsewhere[key.first];
            } else if (keys.insert(key).second) {
                ++m_atEdge[key];
            }
        }
    }

    int m_enough;
    std::vector<Edge> m_edges;  // of each page
    std::optional<int> m_offset;
    std::map<Key, int> m_atEdge;  // in pages
    std::map<QString, int> m_elsewhere;
};

}  // namespace

void removeRunningLines(std::vector<PdfPage>& pages) {
    if (pages.size() < 2) {
        return;
    }
    const RunningLines running(pages);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        std::erase_if(pages[i].lines,
                      [&](const PageLine& line) { return running.contain(line, i); });
    }
}

}  // namespace concordia::documents
