// Reads a formula in LaTeX. The rules are those of LaTeX's mathematics mode as far as models use
// it (L. Lamport, LaTeX: A Document Preparation System, 1994, section 3.3, and the package
// amsmath).
//
// Values; any thread.
#pragma once

#include "app/markdown/math_symbols.h"

#include <QList>
#include <QString>

namespace concordia::markdown {

struct MathPiece {
    QString text;
    bool value = false;   // a letter that stands for something
    bool strong = false;  // a vector or matrix, say
};
using MathPieces = QList<MathPiece>;

class MathReader {
public:
    // Requires: `latex` outlives the reader.
    explicit MathReader(const QString& latex) : m_source(latex) {}

    [[nodiscard]] MathPieces read();

private:
    // One thing: a character, a command with what belongs to it, or a group in braces.
    struct Atom {
        MathPieces pieces;
        MathSpacing spacing = MathSpacing::None;
    };

    [[nodiscard]] MathPieces sequence();
    [[nodiscard]] bool endsSequence() const;
    void add(MathPieces& pieces, const Atom& atom);
    [[nodiscard]] Atom atom();
    [[nodiscard]] MathPieces argument() { return atom().pieces; }
    [[nodiscard]] Atom character();
    [[nodiscard]] Atom command();
    [[nodiscard]] std::optional<MathPieces> construct(QStringView name);
    [[nodiscard]] std::optional<MathPieces> font(QStringView name);
    [[nodiscard]] MathPieces fraction();
    [[nodiscard]] MathPieces root();
    [[nodiscard]] MathPieces rows();
    [[nodiscard]] MathPieces delimited();
    [[nodiscard]] static MathPieces script(QChar mark, const MathPieces& pieces);
    [[nodiscard]] QString rawGroup();
    [[nodiscard]] QString commandName();
    void skipSpaces();
    [[nodiscard]] bool startsWith(QStringView text) const {
        return m_source.sliced(m_at).startsWith(text);
    }

    QStringView m_source;
    qsizetype m_at = 0;
    int m_depth = 0;
    int m_tables = 0;  // of rows and cells that are open
    bool m_afterFunction = false;
};

}  // namespace concordia::markdown
