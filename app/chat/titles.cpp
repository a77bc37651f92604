#include "app/chat/titles.h"

#include <QTextBoundaryFinder>

namespace concordia {

QString titleFromFirstWords(const QString& message) {
    const QString line = message.trimmed().section(u'\n', 0, 0).simplified();
    if (line.size() <= kLongestTitle) {
        return line;
    }
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, line);
    words.setPosition(kLongestTitle);
    qsizetype end = words.isAtBoundary() ? kLongestTitle : words.toPreviousBoundary();
    if (end <= 0) {
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, line);
        characters.setPosition(kLongestTitle);
        end = characters.isAtBoundary() ? kLongestTitle : characters.toPreviousBoundary();
    }
    return line.first(end).trimmed() + u'…';
}

}  // namespace concordia
