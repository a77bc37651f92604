#include "app/markdown/math_symbols.h"

#include <algorithm>
#include <array>

namespace concordia::markdown {
namespace {

using enum MathSpacing;

struct Command {
    const char16_t* name;
    const char16_t* text;
    MathSpacing spacing = None;
};

constexpr std::array kCommands{
    // Greek
    Command{u"alpha", u"α"}, Command{u"beta", u"β"}, Command{u"gamma", u"γ"},
    Command{u"delta", u"δ"}, Command{u"epsilon", u"ϵ"}, Command{u"varepsilon", u"ε"},
    Command{u"zeta", u"ζ"}, Command{u"eta", u"η"}, Command{u"theta", u"θ"},
    Command{u"vartheta", u"ϑ"}, Command{u"iota", u"ι"}, Command{u"kappa", u"κ"},
    Command{u"lambda", u"λ"}, Command{u"mu", u"μ"}, Command{u"nu", u"ν"}, Command{u"xi", u"ξ"},
    Command{u"pi", u"π"}, Command{u"varpi", u"ϖ"}, Command{u"rho", u"ρ"}, Command{u"varrho", u"ϱ"},
    Command{u"sigma", u"σ"}, Command{u"varsigma", u"ς"}, Command{u"tau", u"τ"},
    Command{u"upsilon", u"υ"}, Command{u"phi", u"ϕ"}, Command{u"varphi", u"φ"},
    Command{u"chi", u"χ"}, Command{u"psi", u"ψ"}, Command{u"omega", u"ω"}, Command{u"Gamma", u"Γ"},
    Command{u"Delta", u"Δ"}, Command{u"Theta", u"Θ"}, Command{u"Lambda", u"Λ"},
    Command{u"Xi", u"Ξ"}, Command{u"Pi", u"Π"}, Command{u"Sigma", u"Σ"}, Command{u"Upsilon", u"Υ"},
    Command{u"Phi", u"Φ"}, Command{u"Psi", u"Ψ"}, Command{u"Omega", u"Ω"},
    // Operations
    Command{u"pm", u"±", Binary}, Command{u"mp", u"∓", Binary}, Command{u"times", u"×", Binary},
    Command{u"div", u"÷", Binary}, Command{u"cdot", u"·", Binary}, Command{u"ast", u"∗", Binary},
    Command{u"star", u"⋆", Binary}, Command{u"circ", u"∘", Binary},
    Command{u"bullet", u"•", Binary}, Command{u"oplus", u"⊕", Binary},
    Command{u"ominus", u"⊖", Binary}, Command{u"otimes", u"⊗", Binary},
    Command{u"odot", u"⊙", Binary}, Command{u"cup", u"∪", Binary}, Command{u"cap", u"∩", Binary},
    Command{u"setminus", u"∖", Binary}, Command{u"wedge", u"∧", Binary},
    Command{u"land", u"∧", Binary}, Command{u"vee", u"∨", Binary}, Command{u"lor", u"∨", Binary},
    Command{u"bmod", u"mod", Binary}, Command{u"sum", u"∑", Function},
    Command{u"prod", u"∏", Function}, Command{u"coprod", u"∐", Function},
    Command{u"int", u"∫", Function}, Command{u"iint", u"∬", Function},
    Command{u"iiint", u"∭", Function}, Command{u"oint", u"∮", Function},
    Command{u"bigcup", u"⋃", Function}, Command{u"bigcap", u"⋂", Function},
    Command{u"bigoplus", u"⨁", Function}, Command{u"bigotimes", u"⨂", Function},
    // Relations
    Command{u"le", u"≤", Relation}, Command{u"leq", u"≤", Relation},
    Command{u"leqslant", u"≤", Relation}, Command{u"ge", u"≥", Relation},
    Command{u"geq", u"≥", Relation}, Command{u"geqslant", u"≥", Relation},
    Command{u"ne", u"≠", Relation}, Command{u"neq", u"≠", Relation}, Command{u"ll", u"≪", Relation},
    Command{u"gg", u"≫", Relation}, Command{u"approx", u"≈", Relation},
    Command{u"sim", u"∼", Relation}, Command{u"simeq", u"≃", Relation},
    Command{u"cong", u"≅", Relation}, Command{u"equiv", u"≡", Relation},
    Command{u"propto", u"∝", Relation}, Command{u"in", u"∈", Relation},
    Command{u"notin", u"∉", Relation}, Command{u"ni", u"∋", Relation},
    Command{u"subset", u"⊂", Relation}, Command{u"subseteq", u"⊆", Relation},
    Command{u"supset", u"⊃", Relation}, Command{u"supseteq", u"⊇", Relation},
    Command{u"perp", u"⊥", Relation}, Command{u"parallel", u"∥", Relation},
    Command{u"mid", u"|", Relation}, Command{u"vdash", u"⊢", Relation},
    Command{u"models", u"⊨", Relation}, Command{u"prec", u"≺", Relation},
    Command{u"succ", u"≻", Relation}, Command{u"asymp", u"≍", Relation},
    Command{u"coloneqq", u"≔", Relation},
    // Arrows
    Command{u"to", u"→", Relation}, Command{u"rightarrow", u"→", Relation},
    Command{u"longrightarrow", u"⟶", Relation}, Command{u"gets", u"←", Relation},
    Command{u"leftarrow", u"←", Relation}, Command{u"leftrightarrow", u"↔", Relation},
    Command{u"Rightarrow", u"⇒", Relation}, Command{u"implies", u"⇒", Relation},
    Command{u"Leftarrow", u"⇐", Relation}, Command{u"impliedby", u"⇐", Relation},
    Command{u"Leftrightarrow", u"⇔", Relation}, Command{u"iff", u"⇔", Relation},
    Command{u"mapsto", u"↦", Relation}, Command{u"uparrow", u"↑"}, Command{u"downarrow", u"↓"},
    Command{u"rightleftharpoons", u"⇌", Relation}, Command{u"hookrightarrow", u"↪", Relation},
    // Other signs
    Command{u"infty", u"∞"}, Command{u"partial", u"∂"}, Command{u"nabla", u"∇"},
    Command{u"forall", u"∀"}, Command{u"exists", u"∃"}, Command{u"nexists", u"∄"},
    Command{u"neg", u"¬"}, Command{u"lnot", u"¬"}, Command{u"emptyset", u"∅"},
    Command{u"varnothing", u"∅"}, Command{u"hbar", u"ℏ"}, Command{u"ell", u"ℓ"},
    Command{u"Re", u"ℜ"}, Command{u"Im", u"ℑ"}, Command{u"aleph", u"ℵ"}, Command{u"angle", u"∠"},
    Command{u"triangle", u"△"}, Command{u"square", u"□"}, Command{u"blacksquare", u"■"},
    Command{u"therefore", u"∴", Relation}, Command{u"because", u"∵", Relation},
    Command{u"dagger", u"†"}, Command{u"degree", u"°"}, Command{u"prime", u"′"},
    Command{u"checkmark", u"✓"}, Command{u"ldots", u"…"}, Command{u"dots", u"…"},
    Command{u"cdots", u"⋯"}, Command{u"vdots", u"⋮"}, Command{u"ddots", u"⋱"},
    Command{u"langle", u"⟨"}, Command{u"rangle", u"⟩"}, Command{u"lfloor", u"⌊"},
    Command{u"rfloor", u"⌋"}, Command{u"lceil", u"⌈"}, Command{u"rceil", u"⌉"},
    Command{u"lvert", u"|"}, Command{u"rvert", u"|"}, Command{u"vert", u"|"},
    Command{u"lVert", u"‖"}, Command{u"rVert", u"‖"}, Command{u"Vert", u"‖"}, Command{u"|", u"‖"},
    Command{u"{", u"{"}, Command{u"}", u"}"}, Command{u"lbrace", u"{"}, Command{u"rbrace", u"}"},
    Command{u"%", u"%"}, Command{u"$", u"$"}, Command{u"&", u"&"}, Command{u"#", u"#"},
    Command{u"_", u"_"}, Command{u"backslash", u"\\"}, Command{u"colon", u":"},
    Command{u"euro", u"€"}, Command{u"pounds", u"£"},
    // Spaces
    Command{u",", u"\u2009"}, Command{u":", u"\u2009"}, Command{u";", u"\u2009"},
    Command{u"!", u""}, Command{u" ", u" "}, Command{u"quad", u"\u2003"},
    Command{u"qquad", u"\u2003\u2003"},
    // Functions
    Command{u"sin", u"sin", Function}, Command{u"cos", u"cos", Function},
    Command{u"tan", u"tan", Function}, Command{u"cot", u"cot", Function},
    Command{u"sec", u"sec", Function}, Command{u"csc", u"csc", Function},
    Command{u"arcsin", u"arcsin", Function}, Command{u"arccos", u"arccos", Function},
    Command{u"arctan", u"arctan", Function}, Command{u"sinh", u"sinh", Function},
    Command{u"cosh", u"cosh", Function}, Command{u"tanh", u"tanh", Function},
    Command{u"log", u"log", Function}, Command{u"ln", u"ln", Function},
    Command{u"lg", u"lg", Function}, Command{u"exp", u"exp", Function},
    Command{u"lim", u"lim", Function}, Command{u"limsup", u"lim sup", Function},
    Command{u"liminf", u"lim inf", Function}, Command{u"max", u"max", Function},
    Command{u"min", u"min", Function}, Command{u"sup", u"sup", Function},
    Command{u"inf", u"inf", Function}, Command{u"arg", u"arg", Function},
    Command{u"det", u"det", Function}, Command{u"dim", u"dim", Function},
    Command{u"ker", u"ker", Function}, Command{u"gcd", u"gcd", Function},
    Command{u"deg", u"deg", Function}, Command{u"hom", u"hom", Function},
    Command{u"Pr", u"Pr", Function}, Command{u"mod", u"mod", Function}};

}  // namespace

std::optional<MathSymbol> findMathSymbol(QStringView command) {
    const auto* const found = std::ranges::find_if(
        kCommands, [&](const Command& each) { return command == QStringView(each.name); });
    if (found == kCommands.end()) {
        return std::nullopt;
    }
    return MathSymbol{QStringView(found->text).toString(), found->spacing};
}

QString mathLetter(QStringView alphabet, QChar letter) {
    // Letters that Unicode had before the alphabets of mathematics.
    constexpr QStringView kDoubled = u"CHNPQRZ";
    constexpr QStringView kDoubledForms = u"ℂℍℕℙℚℝℤ";
    constexpr QStringView kScript = u"BEFHILMR";
    constexpr QStringView kScriptForms = u"ℬℰℱℋℐℒℳℛ";
    constexpr char32_t kDoubledA = 0x1D538;
    constexpr char32_t kScriptA = 0x1D49C;
    const bool doubled = alphabet == u"mathbb";
    if ((!doubled && alphabet != u"mathcal" && alphabet != u"mathscr") || letter < u'A' ||
        letter > u'Z') {
        return letter;
    }
    const qsizetype at = (doubled ? kDoubled : kScript).indexOf(letter);
    if (at >= 0) {
        return (doubled ? kDoubledForms : kScriptForms).at(at);
    }
    const char32_t code = (doubled ? kDoubledA : kScriptA) + letter.unicode() - u'A';
    return QString::fromUcs4(&code, 1);
}

QChar combiningMark(QStringView command) {
    struct Mark {
        QStringView command;
        char16_t mark;
    };
    static constexpr std::array kMarks{
        Mark{u"hat", u'\u0302'},      Mark{u"widehat", u'\u0302'},       Mark{u"bar", u'\u0304'},
        Mark{u"overline", u'\u0305'}, Mark{u"underline", u'\u0332'},     Mark{u"vec", u'\u20D7'},
        Mark{u"tilde", u'\u0303'},    Mark{u"widetilde", u'\u0303'},     Mark{u"dot", u'\u0307'},
        Mark{u"ddot", u'\u0308'},     Mark{u"overrightarrow", u'\u20D7'}};
    const auto* const found = std::ranges::find(kMarks, command, &Mark::command);
    return found == kMarks.end() ? QChar() : QChar(found->mark);
}

}  // namespace concordia::markdown
