#include "app/documents/pdf/page_lines.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

#include "app/documents/pdf/nth_value.h"

namespace concordia::documents {

namespace {

// PDFium writes this in place of a hyphen at which a word is broken, and no line end behind it.
constexpr QChar kBrokenWord(0xFFFE);

// In heights of a line. Cells and columns are further apart than the first; words of a line that
// was stretched to its column's width may be too, but all by about as much, and never by the
// second.
constexpr double kWideGap = 1.25;
constexpr double kWidestSpace = 3.2;
constexpr double kUnequalSpace = 1.6;  // of the usual one in the line

struct TextLine {
    QString text;
    qsizetype start = 0;  // in the page's text
    bool hyphenated = false;
};

std::vector<TextLine> splitText(const QString& text) {
    std::vector<TextLine> lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool broken = i < text.size() && text[i] == kBrokenWord;
        if (i < text.size() && text[i] != u'\r' && text[i] != u'\n' && !broken) {
            continue;
        }
        const QString line = text.sliced(start, i - start).trimmed();
        if (!line.isEmpty()) {
            lines.push_back({.text = line, .start = start, .hyphenated = broken});
        }
        start = i + 1;
    }
    return lines;
}

// Whether the box goes on with the line that has come so far: beside it and behind its last one.
bool continuesLine(const QRectF& line, const QRectF& last, const QRectF& box) {
    const double overlap = std::min(line.bottom(), box.bottom()) - std::max(line.top(), box.top());
    const double smaller = std::min(line.height(), box.height());
    const double larger = std::max(line.height(), box.height());
    // Points and strokes are small, and may stand just above or below the letters so far.
    const bool beside = overlap >= 0.3 * smaller || (smaller < 0.4 * larger && overlap > -2);
    return beside && box.left() >= last.right() - 0.7 * larger;
}

// Brings lines and boxes together.
class Alignment {
public:
    Alignment(std::span<const TextLine> lines, const QList<QRectF>& boxes,
              const RectangleCounter& count)
        : m_lines(lines), m_boxes(boxes), m_count(count), m_ends(lines.size(), 0) {}

    // The end of each line's boxes; its first one is where the line before ends.
    std::vector<qsizetype> run() {
        align(0, m_lines.size(), 0, m_boxes.size());
        return std::move(m_ends);
    }

private:
    // The ends of the lines that the boxes alone suggest.
    [[nodiscard]] std::vector<qsizetype> suggestedEnds(qsizetype begin, qsizetype end) const {
        std::vector<qsizetype> ends;
        QRectF line;
        for (qsizetype i = begin; i < end; ++i) {
            if (i == begin || continuesLine(line, m_boxes[i - 1], m_boxes[i])) {
                line = line.united(m_boxes[i]);
            } else {
                ends.push_back(i);
                line = m_boxes[i];
            }
        }
        if (end > begin) {
            ends.push_back(end);
        }
        return ends;
    }

    void align(std::size_t first, std::size_t last, qsizetype begin, qsizetype end) {
        if (first >= last) {
            return;
        }
        const std::vector<qsizetype> ends = suggestedEnds(begin, end);
        if (ends.size() == last - first) {
            std::ranges::copy(ends, m_ends.begin() + static_cast<std::ptrdiff_t>(first));
            return;
        }
        if (last - first == 1) {
            m_ends[first] = end;
            return;
        }
        const std::size_t middle = first + (last - first) / 2;
        const int counted = m_count(m_lines[middle].start);
        const qsizetype cut = counted < 0 ? likelyCut(first, middle, last, begin, ends) : counted;
        align(first, middle, begin, std::clamp(cut, begin, end));
        align(middle, last, std::clamp(cut, begin, end), end);
    }

    // Where as large a share of the boxes' width ends as the lines before `middle` have of the
    // text.
    [[nodiscard]] qsizetype likelyCut(std::size_t first, std::size_t middle, std::size_t last,
                                      qsizetype begin, const std::vector<qsizetype>& ends) const {
        if (ends.empty()) {
            return begin;
        }
        const auto letters = [this](std::size_t from, std::size_t to) {
            qsizetype sum = 0;
            for (std::size_t i = from; i < to; ++i) {
                sum += m_lines[i].text.size();
            }
            return static_cast<double>(sum);
        };
        const auto width = [this](qsizetype from, qsizetype to) {
            double sum = 0;
            for (qsizetype i = from; i < to; ++i) {
                sum += m_boxes[i].width();
            }
            return sum;
        };
        const double share = letters(first, middle) / letters(first, last);
        const double target = share * width(begin, ends.back());
        qsizetype best = begin;
        double bestDistance = std::numeric_limits<double>::max();
        double soFar = 0;
        qsizetype from = begin;
        for (const qsizetype end : ends) {
            soFar += width(from, end);
            from = end;
            if (std::abs(soFar - target) < bestDistance) {
                bestDistance = std::abs(soFar - target);
                best = end;
            }
        }
        return best;
    }

    std::span<const TextLine> m_lines;
    const QList<QRectF>& m_boxes;
    const RectangleCounter& m_count;
    std::vector<qsizetype> m_ends;
};

// In parts of the letters' size, as most typefaces have it.
double likelyWidth(QStringView word) {
    double width = 0.28;  // of the space in front
    for (const QChar one : word) {
        if (QStringView(u"ijl.,;:'|!()[]\u2019").contains(one)) {
            width += 0.26;
        } else if (QStringView(u"ftr-").contains(one)) {
            width += 0.33;
        } else if (QStringView(u"mwMW").contains(one)) {
            width += 0.83;
        } else {
            width += one.isUpper() ? 0.67 : 0.53;
        }
    }
    return width;
}

LinePiece wholeLine(const QString& text, const std::vector<QRectF>& boxes) {
    LinePiece piece{.text = text, .box = {}};
    for (const QRectF& box : boxes) {
        piece.box = piece.box.united(box);
    }
    return piece;
}

// Cuts a line's text at those of its spaces where the parts fit the boxes' widths best.
std::vector<LinePiece> splitLine(const QString& text, const std::vector<QRectF>& boxes) {
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto count = static_cast<std::size_t>(words.size());
    if (count < boxes.size()) {
        return {wholeLine(text, boxes)};
    }
    std::vector<double> upTo(count + 1, 0);
    for (std::size_t i = 0; i < count; ++i) {
        upTo[i + 1] = upTo[i] + likelyWidth(words[static_cast<qsizetype>(i)]);
    }
    double boxWidth = 0;
    for (const QRectF& box : boxes) {
        boxWidth += box.width();
    }
    const double scale = boxWidth / upTo[count];
    // costs[i]: of the best way to give the first i words to the boxes so far.
    constexpr double kNever = std::numeric_limits<double>::max();
    std::vector<double> costs(count + 1, kNever);
    costs[0] = 0;
    std::vector<std::vector<std::size_t>> starts;
    for (const QRectF& box : boxes) {
        std::vector<double> next(count + 1, kNever);
        std::vector<std::size_t> start(count + 1, 0);
        for (std::size_t from = 0; from < count; ++from) {
            for (std::size_t to = from + 1; to <= count && costs[from] != kNever; ++to) {
                const double miss = scale * (upTo[to] - upTo[from]) - box.width();
                if (costs[from] + miss * miss < next[to]) {
                    next[to] = costs[from] + miss * miss;
                    start[to] = from;
                }
            }
        }
        costs = std::move(next);
        starts.push_back(std::move(start));
    }
    std::vector<LinePiece> pieces(boxes.size());
    std::size_t to = count;
    for (std::size_t i = boxes.size(); i-- > 0;) {
        const std::size_t from = starts[i][to];
        pieces[i] = {
            .text = words.sliced(static_cast<qsizetype>(from), static_cast<qsizetype>(to - from))
                        .join(u' '),
            .box = boxes[i]};
        to = from;
    }
    return pieces;
}

// The space in a line from which on pieces do not belong together.
double wideGap(const QList<QRectF>& boxes, qsizetype begin, qsizetype end, double height) {
    constexpr std::size_t kFewest = 3;
    std::vector<double> gaps;
    for (qsizetype i = begin + 1; i < end; ++i) {
        // Pieces of a word, and changes of the typeface, leave none.
        const double gap = boxes[i].left() - boxes[i - 1].right();
        if (gap > 0.15 * height) {
            gaps.push_back(gap);
        }
    }
    if (gaps.size() < kFewest) {
        return kWideGap * height;
    }
    return std::clamp(kUnequalSpace * median(std::move(gaps)), kWideGap * height,
                      kWidestSpace * height);
}

// The boxes of one line, those that are close to each other as one.
std::vector<QRectF> joinedBoxes(const QList<QRectF>& boxes, qsizetype begin, qsizetype end,
                                double height) {
    const double wide = wideGap(boxes, begin, end, height);
    std::vector<QRectF> joined;
    for (qsizetype i = begin; i < end; ++i) {
        const bool far = joined.empty() || boxes[i].left() - joined.back().right() > wide;
        if (far) {
            joined.push_back(boxes[i]);
        } else {
            joined.back() = joined.back().united(boxes[i]);
        }
    }
    return joined;
}

// Of the lines.
double medianHeight(const QList<QRectF>& boxes, const std::vector<qsizetype>& ends) {
    std::vector<double> heights;
    qsizetype begin = 0;
    for (const qsizetype end : ends) {
        QRectF line;
        for (; begin < end; ++begin) {
            line = line.united(boxes[begin]);
        }
        if (!line.isEmpty()) {
            heights.push_back(line.height());
        }
    }
    return heights.empty() ? 0 : median(std::move(heights));
}

// Lines with more pieces or words than that are no text that somebody reads.
constexpr std::size_t kMaximalPieces = 40;
constexpr qsizetype kMaximalLetters = 4000;

}  // namespace

std::vector<PageLine> linesOfPage(const QString& text, const QList<QRectF>& boxes,
                                  const RectangleCounter& count) {
    const std::vector<TextLine> lines = splitText(text);
    const std::vector<qsizetype> ends = Alignment(lines, boxes, count).run();
    const double height = medianHeight(boxes, ends);
    std::vector<PageLine> result;
    qsizetype begin = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const qsizetype end = std::max(ends[i], begin);
        const std::vector<QRectF> joined = joinedBoxes(boxes, begin, end, height);
        begin = end;
        PageLine line{.pieces = {}, .hyphenated = lines[i].hyphenated};
        const bool splits = joined.size() > 1 && joined.size() <= kMaximalPieces &&
                            lines[i].text.size() <= kMaximalLetters;
        if (splits) {
            line.pieces = splitLine(lines[i].text, joined);
        } else {
            line.pieces.push_back(wholeLine(lines[i].text, joined));
        }
        result.push_back(std::move(line));
    }
    return result;
}

}  // namespace concordia::documents
