#include "app/markdown/entities.h"

#include <QChar>
#include <QHash>
#include <QTextDocumentFragment>

namespace concordia::markdown {
namespace {

QString decodeNumber(QByteArrayView digits) {
    bool valid = false;
    const bool hexadecimal = digits.startsWith('x') || digits.startsWith('X');
    const uint codePoint =
        hexadecimal ? digits.sliced(1).toUInt(&valid, 16) : digits.toUInt(&valid, 10);
    if (!valid || codePoint == 0 || codePoint > QChar::LastValidCodePoint ||
        QChar::isSurrogate(codePoint)) {
        return QString{QChar{QChar::ReplacementCharacter}};
    }
    const char32_t character = codePoint;
    return QString::fromUcs4(&character, 1);
}

}  // namespace

QString decodeEntity(QByteArrayView entity) {
    if (entity.size() > 3 && entity[1] == '#') {
        return decodeNumber(entity.sliced(2).chopped(1));
    }
    // Qt knows the names; asking it takes a whole document, so the answers are kept. A hostile text
    // can invent names without end: there are a few hundred true ones, so asking ends as well.
    constexpr qsizetype kLongestName = 32;
    constexpr qsizetype kMostNames = 4096;
    thread_local QHash<QByteArray, QString> known;
    const QByteArray name = entity.toByteArray();
    if (const auto found = known.constFind(name); found != known.cend()) {
        return *found;
    }
    const QString itself = QString::fromUtf8(entity);
    if (entity.size() > kLongestName || known.size() >= kMostNames) {
        return itself;
    }
    QString character = QTextDocumentFragment::fromHtml(itself).toPlainText();
    // White space alone is dropped by the HTML reader.
    if (name == "&nbsp;") {
        character = QChar{QChar::Nbsp};
    }
    if (character.isEmpty()) {
        character = itself;
    }
    known.insert(name, character);
    return character;
}

}  // namespace concordia::markdown
