#include "app/chat/titles.h"

#include <QTextBoundaryFinder>

namespace concordia {

namespace {

QString shorten(const QString& line) {
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

QString firstLine(const QString& text) {
    return text.trimmed().section(u'\n', 0, 0).simplified();
}

}  // namespace

QString titleFromFirstWords(const QString& message) {
    return shorten(firstLine(message));
}

QString titleFromAnswer(const QString& answer) {
    static const QString kAround = QStringLiteral("\"'*_#`“”„‚‘’«»‹› ");
    QString line = firstLine(answer);
    while (!line.isEmpty() && kAround.contains(line.front())) {
        line.removeFirst();
    }
    while (!line.isEmpty() && (kAround.contains(line.back()) || line.back() == u'.')) {
        line.chop(1);
    }
    return shorten(line);
}

}  // namespace concordia
