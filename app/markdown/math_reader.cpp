#include "app/markdown/math_reader.h"

#include "app/markdown/math_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace concordia::markdown {
namespace {

constexpr int kMaximumDepth = 40;  // of groups in groups; what is deeper stays as it is written
constexpr QChar kThinSpace{u'\u2009'};
constexpr QStringView kOperators = u"+\u2212-×·÷±∓=<>≤≥/ \u2009";

QString plain(const MathPieces& pieces) {
    QString text;
    for (const MathPiece& piece : pieces) {
        text += piece.text;
    }
    return text;
}

bool hasOperator(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return kOperators.contains(c); });
}

bool isNumber(const QString& text) {
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u'.' || c == u','; });
}

// x, 12, x², dx: what needs no parentheses where it divides, or under a root.
bool standsAlone(const QString& text) {
    const qsizetype letters =
        std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
    const bool isDifferential = text.size() == 2 && (text[0] == u'd' || text[0] == u'∂');
    return !hasOperator(text) && (letters <= 1 || isNumber(text) || isDifferential);
}

MathPieces inParentheses(MathPieces pieces) {
    pieces.prepend({QStringLiteral("(")});
    pieces.append({QStringLiteral(")")});
    return pieces;
}

bool endsWithOperator(const MathPieces& pieces) {
    return pieces.isEmpty() ||
           QStringView(u"([{,;=<>≤≥+\u2212·×/ \u2009|⟨").contains(pieces.last().text.back());
}

// What surrounds the rows of an environment.
std::pair<QStringView, QStringView> bracketsOf(QStringView environment) {
    if (environment.startsWith(u"pmatrix")) {
        return {u"(", u")"};
    }
    if (environment.startsWith(u"vmatrix")) {
        return {u"|", u"|"};
    }
    if (environment.startsWith(u"Vmatrix")) {
        return {u"‖", u"‖"};
    }
    if (environment.startsWith(u"Bmatrix")) {
        return {u"{", u"}"};
    }
    if (environment.contains(u"matrix") || environment == u"array") {
        return {u"[", u"]"};
    }
    return environment == u"cases" ? std::pair(QStringView(u"{ "), QStringView())
                                   : std::pair<QStringView, QStringView>();
}

}  // namespace

MathPieces MathReader::read() {
    MathPieces pieces;
    while (m_at < m_source.size()) {
        const qsizetype before = m_at;
        pieces += sequence();
        if (m_at == before) {  // an end without a beginning
            pieces.append({QString(m_source.at(m_at++))});
        }
    }
    while (!pieces.isEmpty() && pieces.last().text.trimmed().isEmpty()) {
        pieces.removeLast();
    }
    return pieces;
}

bool MathReader::endsSequence() const {
    return startsWith(u"}") || startsWith(u"\\right") || startsWith(u"\\end") ||
           (m_tables > 0 && (startsWith(u"&") || startsWith(u"\\\\")));
}

MathPieces MathReader::sequence() {
    MathPieces pieces;
    while (m_at < m_source.size()) {
        skipSpaces();
        if (m_at == m_source.size() || endsSequence()) {
            break;
        }
        const QChar next = m_source.at(m_at);
        if (next == u'^' || next == u'_') {
            ++m_at;
            const bool afterFunction = std::exchange(m_afterFunction, false);
            pieces += script(next, argument());
            m_afterFunction = afterFunction;
        } else {
            // sin x, but sin(x)
            const bool spaced = std::exchange(m_afterFunction, false) && next != u'(' &&
                                next != u'[' && !startsWith(u"\\left");
            const Atom following = atom();
            m_afterFunction = spaced;
            add(pieces, following);
        }
    }
    return pieces;
}

void MathReader::add(MathPieces& pieces, const Atom& atom) {
    if (atom.pieces.isEmpty()) {
        return;
    }
    const bool spaced = m_afterFunction;
    m_afterFunction = atom.spacing == MathSpacing::Function;
    if (spaced && atom.spacing != MathSpacing::Relation) {
        pieces.append({kThinSpace});
    }
    const bool binary = atom.spacing == MathSpacing::Binary && !endsWithOperator(pieces);
    const QString around = atom.spacing == MathSpacing::Relation ? QStringLiteral(" ")
                           : binary                              ? QString(kThinSpace)
                                                                 : QString();
    if (!around.isEmpty() && !pieces.isEmpty() && !pieces.last().text.back().isSpace()) {
        pieces.append({around});
    }
    pieces += atom.pieces;
    if (!around.isEmpty()) {
        pieces.append({around});
    }
}

MathReader::Atom MathReader::atom() {
    skipSpaces();
    if (m_at == m_source.size()) {
        return {};
    }
    if (m_depth == kMaximumDepth) {
        return {{{m_source.sliced(std::exchange(m_at, m_source.size())).toString()}}};
    }
    ++m_depth;
    Atom result;
    if (m_source.at(m_at) == u'\\') {
        result = command();
    } else if (m_source.at(m_at) == u'{') {
        ++m_at;
        const int tables = std::exchange(m_tables, 0);
        result.pieces = sequence();
        m_tables = tables;
        m_at += startsWith(u"}") ? 1 : 0;
    } else {
        result = character();
    }
    --m_depth;
    return result;
}

MathReader::Atom MathReader::character() {
    const QChar c = m_source.at(m_at++);
    if (c == u'-') {
        return {{{QString(u'\u2212')}}, MathSpacing::Binary};
    }
    if (c == u'+') {
        return {{{c}}, MathSpacing::Binary};
    }
    if (c == u'=' || c == u'<' || c == u'>') {
        return {{{c}}, MathSpacing::Relation};
    }
    if (c == u',') {
        return {{{QStringLiteral(", ")}}};
    }
    if (c == u'\'') {
        return {{{QString(u'′')}}};
    }
    if (c == u'~') {
        return {{{QStringLiteral(" ")}}};
    }
    if (c == u'&') {
        return {};
    }
    if (c.isHighSurrogate() && m_at < m_source.size()) {
        return {{{QString(c) + m_source.at(m_at++)}}};
    }
    return {{{c, c.isLetter()}}};
}

QString MathReader::commandName() {
    ++m_at;  // the backslash
    const qsizetype begin = m_at;
    while (m_at < m_source.size() && m_source.at(m_at).unicode() < 0x80 &&
           m_source.at(m_at).isLetter()) {
        ++m_at;
    }
    if (m_at == begin && m_at < m_source.size()) {
        ++m_at;
    }
    return m_source.sliced(begin, m_at - begin).toString();
}

MathReader::Atom MathReader::command() {
    const QString name = commandName();
    if (auto pieces = construct(name)) {
        return {*std::move(pieces)};
    }
    if (auto pieces = font(name)) {
        return {*std::move(pieces)};
    }
    if (const QChar mark = combiningMark(name); !mark.isNull()) {
        MathPieces pieces = argument();
        for (MathPiece& piece : pieces) {
            QString marked;
            for (const QChar c : std::as_const(piece.text)) {
                marked += c;
                marked += c.isLetterOrNumber() ? QString(mark) : QString();
            }
            piece.text = marked;
        }
        return {pieces};
    }
    if (const auto symbol = findMathSymbol(name)) {
        return {symbol->text.isEmpty() ? MathPieces() : MathPieces{{symbol->text}},
                symbol->spacing};
    }
    return {{{u'\\' + name}}};
}

std::optional<MathPieces> MathReader::construct(QStringView name) {
    if (name == u"frac" || name == u"dfrac" || name == u"tfrac" || name == u"cfrac") {
        return fraction();
    }
    if (name == u"sqrt") {
        return root();
    }
    if (name == u"binom") {
        MathPieces pieces{{QStringLiteral("C(")}};
        pieces += argument();
        pieces.append({QStringLiteral(", ")});
        return pieces + argument() + MathPieces{{QStringLiteral(")")}};
    }
    if (name == u"begin") {
        return rows();
    }
    if (name == u"left") {
        return delimited();
    }
    if (name == u"overset" || name == u"stackrel" || name == u"underset") {
        const MathPieces beside = argument();
        return argument() + script(name == u"underset" ? u'_' : u'^', beside);
    }
    if (name == u"\\") {
        return MathPieces{{QString(QChar(QChar::LineSeparator))}};
    }
    if (name == u"label") {
        static_cast<void>(rawGroup());
        return MathPieces();
    }
    // They change the size of what follows, or where it stands.
    static constexpr std::array<QStringView, 16> kIgnored{
        u"displaystyle", u"textstyle", u"limits", u"nolimits", u"nonumber", u"notag",
        u"big",          u"Big",       u"bigg",   u"Bigg",     u"bigl",     u"bigr",
        u"Bigl",         u"Bigr",      u"middle", u"hline"};
    return std::ranges::find(kIgnored, name) == kIgnored.end() ? std::nullopt
                                                               : std::optional(MathPieces());
}

std::optional<MathPieces> MathReader::font(QStringView name) {
    if (name.startsWith(u"text") || name == u"mbox" || name == u"operatorname") {
        return MathPieces{{rawGroup(), false, name == u"textbf"}};
    }
    const bool strong =
        name == u"mathbf" || name == u"boldsymbol" || name == u"bm" || name == u"boxed";
    const bool upright = name == u"mathrm" || name == u"mathsf" || name == u"mathtt";
    const bool other = name == u"mathbb" || name == u"mathcal" || name == u"mathscr" ||
                       name == u"mathfrak" || name == u"mathit";
    if (!strong && !upright && !other) {
        return std::nullopt;
    }
    MathPieces pieces = argument();
    for (MathPiece& piece : pieces) {
        piece.strong = piece.strong || strong;
        piece.value = piece.value && (name == u"boxed" || name == u"mathit");
        if (other && piece.text.size() == 1) {
            piece.text = mathLetter(name, piece.text.front());
        }
    }
    return pieces;
}

MathPieces MathReader::fraction() {
    MathPieces above = argument();
    MathPieces below = argument();
    MathPieces pieces = hasOperator(plain(above)) ? inParentheses(above) : above;
    pieces.append({QStringLiteral("/")});
    return pieces + (standsAlone(plain(below)) ? below : inParentheses(below));
}

MathPieces MathReader::root() {
    QString index;
    skipSpaces();
    if (startsWith(u"[")) {
        const qsizetype close = m_source.indexOf(u']', m_at);
        if (close > 0) {
            index = m_source.sliced(m_at + 1, close - m_at - 1).toString();
            m_at = close + 1;
        }
    }
    const MathPieces inside = argument();
    const QString mark = index == u"3"     ? QStringLiteral("∛")
                         : index == u"4"   ? QStringLiteral("∜")
                         : index.isEmpty() ? QStringLiteral("√")
                                           : superscript(index).value_or(index) + u'√';
    return MathPieces{{mark}} + (standsAlone(plain(inside)) ? inside : inParentheses(inside));
}

MathPieces MathReader::rows() {
    QString environment = rawGroup();
    const auto [opening, closing] = bracketsOf(environment);
    if (environment == u"array") {
        static_cast<void>(rawGroup());  // the alignment of its columns
    }
    const bool aligns = opening.isEmpty() && closing.isEmpty();
    MathPieces pieces;
    if (!opening.isEmpty()) {
        pieces.append({opening.toString()});
    }
    ++m_tables;
    while (m_at < m_source.size() && !startsWith(u"\\end")) {
        pieces += sequence();
        if (startsWith(u"&")) {
            ++m_at;
            if (!aligns) {
                pieces.append({QStringLiteral(",\u2009")});
            }
        } else if (startsWith(u"\\\\")) {
            m_at += 2;
            skipSpaces();
            if (!startsWith(u"\\end")) {
                pieces.append(
                    {aligns ? QString(QChar(QChar::LineSeparator)) : QStringLiteral("; ")});
            }
        } else if (!startsWith(u"\\end")) {
            break;  // a brace or \right that nothing opened
        }
    }
    --m_tables;
    if (startsWith(u"\\end")) {
        m_at += 4;
        environment = rawGroup();
    }
    if (!closing.isEmpty()) {
        pieces.append({closing.toString()});
    }
    return pieces;
}

MathPieces MathReader::delimited() {
    const auto delimiter = [this]() -> MathPieces {
        skipSpaces();
        if (startsWith(u".")) {
            ++m_at;
            return {};
        }
        return atom().pieces;
    };
    MathPieces pieces = delimiter();
    const int tables = std::exchange(m_tables, 0);
    pieces += sequence();
    m_tables = tables;
    if (startsWith(u"\\right")) {
        m_at += 6;
        pieces += delimiter();
    }
    return pieces;
}

MathPieces MathReader::script(QChar mark, const MathPieces& pieces) {
    QString text = plain(pieces);
    text.remove(u' ').remove(kThinSpace);
    if (mark == u'^' && text == u"∘") {
        return {{QString(u'°')}};
    }
    if (const auto moved = mark == u'^' ? superscript(text) : subscript(text)) {
        return {{*moved}};
    }
    if (text.size() == 1) {
        return MathPieces{{mark}} + pieces;
    }
    MathPieces inside = pieces;
    for (MathPiece& piece : inside) {
        piece.text.replace(QStringLiteral(", "), QStringLiteral(","));
    }
    return MathPieces{{mark}} + inParentheses(inside);
}

// The text of a group as it is written; one character without braces.
QString MathReader::rawGroup() {
    skipSpaces();
    if (!startsWith(u"{")) {
        return m_at < m_source.size() ? QString(m_source.at(m_at++)) : QString();
    }
    const qsizetype begin = ++m_at;
    int open = 1;
    while (m_at < m_source.size() && open > 0) {
        const QChar c = m_source.at(m_at++);
        open += c == u'{' ? 1 : c == u'}' ? -1 : 0;
    }
    return m_source.sliced(begin, m_at - begin - (open == 0 ? 1 : 0)).toString();
}

void MathReader::skipSpaces() {
    while (m_at < m_source.size() && m_source.at(m_at).isSpace()) {
        ++m_at;
    }
}

}  // namespace concordia::markdown
