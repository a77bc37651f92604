#include "tests/screenshots/interface_texts.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <limits>

namespace concordia::test {
namespace {

constexpr double kTolerance = 1.5;                                  // pixels: widths are rounded
constexpr int kElideNone = 3;                                       // Text.ElideNone
constexpr int kAnyNumberOfLines = std::numeric_limits<int>::max();  // of Text
constexpr int kNoWrap = 0;                                          // Text.NoWrap

bool showsText(const QQuickItem& item) {
    return (item.inherits("QQuickText") || item.inherits("QQuickTextEdit") ||
            item.inherits("QQuickTextInput")) &&
           !item.property("text").toString().isEmpty();
}

// The part of an item that the views it lies in leave to be seen, in the window.
QRectF seenPart(const QQuickItem& item) {
    QRectF seen = item.mapRectToScene(item.boundingRect());
    for (const QQuickItem* above = item.parentItem(); above != nullptr;
         above = above->parentItem()) {
        if (above->clip()) {
            seen &= above->mapRectToScene(above->boundingRect());
        }
    }
    return seen;
}

void collect(QQuickItem* item, QList<QQuickItem*>& found) {
    if (!item->isVisible() || qFuzzyIsNull(item->opacity())) {
        return;
    }
    if (showsText(*item) && !seenPart(*item).isEmpty()) {
        found.append(item);
    }
    for (QQuickItem* child : item->childItems()) {
        collect(child, found);
    }
}

double widestWord(const QQuickItem& item) {
    static const QRegularExpression kSpaces(QStringLiteral("[\\s\u200B]+|(?<=[-/\u2013\u2014])"));
    const QFontMetricsF metrics(item.property("font").value<QFont>());
    double widest = 0;
    for (const QString& word : item.property("text").toString().split(kSpaces)) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest;
}

}  // namespace

RecordingTranslator::RecordingTranslator(const QString& language) {
    static_cast<void>(m_translator.load(QStringLiteral(":/i18n/concordia_") + language));
}

QString RecordingTranslator::translate(const char* context, const char* source, const char* comment,
                                       int count) const {
    QString text = m_translator.translate(context, source, comment, count);
    m_given.insert(text.isNull() ? QString::fromUtf8(source) : text);  // English has plurals only
    return text;
}

QString MarkingTranslator::translate(const char*, const char* source, const char*, int) const {
    return m_mark + QString::fromUtf8(source);
}

QList<QQuickItem*> visibleTexts(QQuickItem* root) {
    QList<QQuickItem*> found;
    collect(root, found);
    return found;
}

QString problemOf(const QQuickItem& item, double windowWidth) {
    // A preview shows the beginning of a longer text on a few lines.
    const bool preview = item.property("maximumLineCount").toInt() < kAnyNumberOfLines &&
                         item.property("maximumLineCount").toInt() > 2;
    if (item.property("truncated").toBool() && !preview) {
        return QStringLiteral("is shortened");
    }
    const double room = item.width() - item.property("leftPadding").toDouble() -
                        item.property("rightPadding").toDouble();
    const bool wraps = item.property("wrapMode").toInt() != kNoWrap;
    const bool elides = item.property("elide").toInt() != kElideNone;
    if (!elides && item.property("contentWidth").toDouble() > room + kTolerance) {
        return QStringLiteral("is wider than its place");
    }
    if (wraps && widestWord(item) > room + kTolerance) {
        return QStringLiteral("is broken within a word");
    }
    const double needed = item.property("contentHeight").toDouble() +
                          item.property("topPadding").toDouble() +
                          item.property("bottomPadding").toDouble();
    if (needed > item.height() + kTolerance) {
        return QStringLiteral("is higher than its place");
    }
    const QRectF place = item.mapRectToScene(item.boundingRect());
    if (place.left() < -kTolerance || place.right() > windowWidth + kTolerance) {
        return QStringLiteral("reaches beyond the window");
    }
    return {};
}

}  // namespace concordia::test
