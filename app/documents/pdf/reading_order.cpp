#include "app/documents/pdf/reading_order.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

#include "app/documents/pdf/nth_value.h"
#include "app/documents/pdf/pdf_page.h"

namespace concordia::documents {

namespace {

// Columns of a column.
constexpr int kMaximalDepth = 2;
constexpr double kNarrowestGutter = 5;     // points
constexpr std::size_t kFewestLines = 4;    // of a column
constexpr double kNarrowestColumn = 0.15;  // of the page's text
constexpr double kAcross = 0.6;            // a line wider than that stands in no column
constexpr int kWidestPage = 20'000;        // points; the format allows 14,400

struct Side {
    std::vector<double> widths;
    std::vector<qsizetype> lengths;
    QRectF all;

    void add(const LinePiece& piece) {
        widths.push_back(piece.box.width());
        lengths.push_back(piece.text.size());
        all = all.united(piece.box);
    }
    // Lines of text fill their column; cells of a table do not, and are short.
    [[nodiscard]] bool isProse() const {
        return widths.size() >= kFewestLines && median(widths) > 0.6 * all.width() &&
               median(lengths) >= 12;
    }
};

class Columns {
public:
    explicit Columns(const std::vector<PageLine>& lines) : m_lines(lines) {
        for (const PageLine& line : lines) {
            m_all = m_all.united(boxOf(line));
        }
    }

    // The middle of the space between two columns. A few lines may go across it.
    [[nodiscard]] std::optional<double> gutter() const {
        if (m_lines.size() < kFewestLines || m_all.width() > kWidestPage) {
            return std::nullopt;
        }
        const std::vector<int> covered = coverage();
        const int mostAcross = 2 + static_cast<int>(m_lines.size()) / 20;
        for (int across = 0; across <= mostAcross; ++across) {
            std::vector<double> stripes = emptyStripes(covered, across);
            // The most central one first.
            std::ranges::sort(stripes, {},
                              [this](double x) { return std::abs(x - m_all.center().x()); });
            const auto found =
                std::ranges::find_if(stripes, [this](double x) { return separatesColumns(x); });
            if (found != stripes.end()) {
                return *found;
            }
        }
        return std::nullopt;
    }

private:
    // How many narrow pieces of lines there are at each point from the left.
    [[nodiscard]] std::vector<int> coverage() const {
        std::vector<int> covered(static_cast<std::size_t>(m_all.width()) + 1, 0);
        for (const PageLine& line : m_lines) {
            for (const LinePiece& piece : line.pieces) {
                if (piece.box.isEmpty() || piece.box.width() > kAcross * m_all.width()) {
                    continue;
                }
                const auto from = static_cast<std::size_t>(piece.box.left() - m_all.left());
                const auto to = static_cast<std::size_t>(piece.box.right() - m_all.left());
                for (std::size_t x = from; x < std::min(to, covered.size()); ++x) {
                    ++covered[x];
                }
            }
        }
        return covered;
    }

    // The middles of the stripes, from top to bottom, where no more pieces stand.
    [[nodiscard]] std::vector<double> emptyStripes(const std::vector<int>& covered,
                                                   int across) const {
        std::vector<double> stripes;
        const auto margin = 1 + static_cast<std::size_t>(kNarrowestColumn * m_all.width());
        std::size_t begin = margin;
        for (std::size_t x = margin; x + margin < covered.size(); ++x) {
            if (covered[x] > across) {
                begin = x + 1;
            } else if (covered[x + 1] > across &&
                       static_cast<double>(x + 1 - begin) >= kNarrowestGutter) {
                stripes.push_back(m_all.left() + static_cast<double>(begin + x + 1) / 2);
            }
        }
        return stripes;
    }

    [[nodiscard]] bool separatesColumns(double gutter) const {
        Side left;
        Side right;
        std::size_t across = 0;
        for (const PageLine& line : m_lines) {
            for (const LinePiece& piece : line.pieces) {
                if (piece.box.isEmpty()) {
                    continue;
                }
                if (piece.box.right() <= gutter) {
                    left.add(piece);
                } else if (piece.box.left() >= gutter) {
                    right.add(piece);
                } else {
                    ++across;
                }
            }
        }
        const double beside = std::min(left.all.bottom(), right.all.bottom()) -
                              std::max(left.all.top(), right.all.top());
        return left.isProse() && right.isProse() &&
               beside > 0.4 * std::min(left.all.height(), right.all.height()) &&
               across < left.widths.size() + right.widths.size();
    }

    const std::vector<PageLine>& m_lines;
    QRectF m_all;
};

// The part of a line on one side of the gutter.
void addTo(LineGroup& group, const PageLine& line, std::vector<LinePiece> pieces, bool last) {
    if (!pieces.empty()) {
        group.push_back({.pieces = std::move(pieces), .hyphenated = last && line.hyphenated});
    }
}

// Lines across, which end the columns above them, by their middles from top to bottom.
std::vector<double> linesAcross(const std::vector<PageLine>& lines, double gutter) {
    std::vector<double> across;
    for (const PageLine& line : lines) {
        const bool crosses = std::ranges::any_of(line.pieces, [gutter](const LinePiece& piece) {
            return piece.box.left() < gutter && piece.box.right() > gutter;
        });
        if (crosses) {
            across.push_back(boxOf(line).center().y());
        }
    }
    std::ranges::sort(across);
    return across;
}

std::vector<LineGroup> ordered(std::vector<PageLine> lines, int depth) {
    const std::optional<double> gutter =
        depth < kMaximalDepth ? Columns(lines).gutter() : std::nullopt;
    if (!gutter) {
        return {std::move(lines)};
    }
    // Lines across stand in front of the columns below them; empty boxes stay with them.
    struct Band {
        LineGroup across;
        LineGroup left;
        LineGroup right;
    };
    std::map<std::ptrdiff_t, Band> bands;
    const std::vector<double> across = linesAcross(lines, *gutter);
    for (PageLine& line : lines) {
        const double middle = boxOf(line).center().y();
        Band& band = bands[std::ranges::upper_bound(across, middle) - across.begin()];
        std::vector<LinePiece> left;
        std::vector<LinePiece> right;
        bool crosses = false;
        for (const LinePiece& piece : line.pieces) {
            crosses = crosses || piece.box.isEmpty() ||
                      (piece.box.left() < *gutter && piece.box.right() > *gutter);
            (piece.box.right() <= *gutter ? left : right).push_back(piece);
        }
        if (crosses) {
            band.across.push_back(std::move(line));
        } else {
            const bool both = !left.empty() && !right.empty();
            addTo(band.left, line, std::move(left), !both);
            addTo(band.right, line, std::move(right), true);
        }
    }
    std::vector<LineGroup> groups;
    const auto append = [&groups](std::vector<LineGroup> more) {
        std::ranges::move(more, std::back_inserter(groups));
    };
    for (auto& [number, band] : bands) {
        append({std::move(band.across)});
        append(ordered(std::move(band.left), depth + 1));
        append(ordered(std::move(band.right), depth + 1));
    }
    std::erase_if(groups, [](const LineGroup& group) { return group.empty(); });
    return groups;
}

}  // namespace

std::vector<LineGroup> readingOrder(std::vector<PageLine> lines) {
    return ordered(std::move(lines), 0);
}

}  // namespace concordia::documents
