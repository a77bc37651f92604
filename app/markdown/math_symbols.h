// The signs that LaTeX's commands stand for.
//
// Pure functions; any thread.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace concordia::markdown {

enum class MathSpacing {
    None,
    Binary,    // between two values: a + b
    Relation,  // between two sides: a = b
    Function,  // before its argument: sin x
};

struct MathSymbol {
    QString text;
    MathSpacing spacing = MathSpacing::None;
};

// `command` without its backslash; nothing for one that stands for no sign.
[[nodiscard]] std::optional<MathSymbol> findMathSymbol(QStringView command);

// A letter as \mathbb, \mathcal or \mathfrak has it; the letter itself where there is no other.
[[nodiscard]] QString mathLetter(QStringView alphabet, QChar letter);

// The mark that \hat, \bar and the like put on a character; null for other commands.
[[nodiscard]] QChar combiningMark(QStringView command);

}  // namespace concordia::markdown
