#include "app/markdown/math_text.h"

#include "app/markdown/math_reader.h"

#include <algorithm>

namespace concordia::markdown {
namespace {

// `from` and `to` are of the same length; "\u2212" is the minus sign.
struct Alphabet {
    QStringView from;
    QStringView to;
};

constexpr Alphabet kRaised{
    u"0123456789+-\u2212=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ′*†",
    u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ′*†"};
constexpr Alphabet kLowered{u"0123456789+-\u2212=()aehijklmnoprstuvxβγρφχ",
                            u"₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ"};
static_assert(kRaised.from.size() == kRaised.to.size());
static_assert(kLowered.from.size() == kLowered.to.size());

std::optional<QString> moved(const QString& text, const Alphabet& alphabet) {
    QString result;
    for (const QChar character : text) {
        const qsizetype at = alphabet.from.indexOf(character);
        if (at < 0) {
            return std::nullopt;
        }
        result += alphabet.to.at(at);
    }
    return result.isEmpty() ? std::nullopt : std::optional(result);
}

}  // namespace

std::optional<QString> superscript(const QString& text) {
    return moved(text, kRaised);
}

std::optional<QString> subscript(const QString& text) {
    return moved(text, kLowered);
}

void appendMath(const QString& latex, InlineText& text, InlineStyles styles) {
    for (const MathPiece& piece : MathReader(latex).read()) {
        InlineStyles own = styles;
        own.setFlag(InlineStyle::Emphasis, piece.value != styles.testFlag(InlineStyle::Emphasis));
        own.setFlag(InlineStyle::Strong, piece.strong || styles.testFlag(InlineStyle::Strong));
        text.append(piece.text, own, {});
    }
}

}  // namespace concordia::markdown
