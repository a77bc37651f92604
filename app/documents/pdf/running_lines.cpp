#include "app/documents/pdf/running_lines.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace concordia::documents {

namespace {

// The parts of a page's height where headers and footers stand.
constexpr double kTop = 0.12;
constexpr double kBottom = 0.88;
// Lines this far from the outermost one are text, in points.
constexpr double kReach = 30;
// Of so many pages, or of all where there are fewer.
constexpr int kRepeated = 3;

struct Edge {
    double first = 0;  // the outermost lines of the page
    double last = 0;
};

Edge edgeOf(const PdfPage& page) {
    Edge edge{.first = page.height, .last = 0};
    for (const PageLine& line : page.lines) {
        const QRectF box = boxOf(line);
        if (!box.isEmpty()) {
            edge.first = std::min(edge.first, box.top());
            edge.last = std::max(edge.last, box.bottom());
        }
    }
    return edge;
}

bool isAtEdge(const QRectF& box, const PdfPage& page, const Edge& edge) {
    if (box.isEmpty()) {
        return false;
    }
    const bool top = box.bottom() < kTop * page.height && box.top() < edge.first + kReach;
    const bool bottom = box.top() > kBottom * page.height && box.bottom() > edge.last - kReach;
    return top || bottom;
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
std::optional<int> numberingOffset(const std::vector<PdfPage>& pages) {
    std::map<int, int> offsets;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const Edge edge = edgeOf(pages[i]);
        std::set<int> found;
        for (const PageLine& line : pages[i].lines) {
            const std::optional<int> number = pageNumberOf(line);
            if (number && isAtEdge(boxOf(line), pages[i], edge)) {
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

// How many pages have each such line.
std::map<Key, int> countLines(const std::vector<PdfPage>& pages) {
    std::map<Key, int> counts;
    for (const PdfPage& page : pages) {
        const Edge edge = edgeOf(page);
        std::set<Key> keys;
        for (const PageLine& line : page.lines) {
            const QRectF box = boxOf(line);
            if (isAtEdge(box, page, edge)) {
                keys.insert(keyOf(line, box));
            }
        }
        for (const Key& key : keys) {
            ++counts[key];
        }
    }
    return counts;
}

}  // namespace

void removeRunningLines(std::vector<PdfPage>& pages) {
    if (pages.size() < 2) {
        return;
    }
    const std::map<Key, int> counts = countLines(pages);
    const std::optional<int> offset = numberingOffset(pages);
    const int enough = std::min(kRepeated, static_cast<int>(pages.size()));
    for (std::size_t i = 0; i < pages.size(); ++i) {
        PdfPage& page = pages[i];
        const Edge edge = edgeOf(page);
        std::erase_if(page.lines, [&](const PageLine& line) {
            const QRectF box = boxOf(line);
            if (!isAtEdge(box, page, edge)) {
                return false;
            }
            if (offset && pageNumberOf(line) == *offset + static_cast<int>(i)) {
                return true;
            }
            // The places may lie on both sides of a step.
            const Key key = keyOf(line, box);
            int count = 0;
            for (const int step : {-1, 0, 1}) {
                const auto found = counts.find({key.first, key.second + step});
                count += found == counts.end() ? 0 : found->second;
            }
            return count >= enough;
        });
    }
}

}  // namespace concordia::documents
