// Puts an InlineText into the document of a TextEdit. When the text grows, only what differs from
// the text there was is replaced, so that a selection in the rest survives.
//
// GUI thread only.
#pragma once

#include "app/markdown/inline_text.h"
#include "app/markdown/text_style.h"

#include <QtQml/qqmlregistration.h>

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QQmlParserStatus>
#include <QQuickTextDocument>
#include <QTextCharFormat>

class QTextCursor;

namespace concordia::markdown {

// A citation in the text, for the chip that stands over it.
struct CitationPlace {
    Q_GADGET
    QML_VALUE_TYPE(citationPlace)
    Q_PROPERTY(int start MEMBER start)
    Q_PROPERTY(int end MEMBER end)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString before MEMBER before)
public:
    int start = 0;
    int end = 0;
    QString id;
    QString before;  // the text before it

    bool operator==(const CitationPlace&) const = default;
};

class TextFormatter : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QQuickTextDocument* document MEMBER m_document NOTIFY inputChanged REQUIRED)
    Q_PROPERTY(concordia::markdown::TextStyle* style READ style WRITE setStyle NOTIFY inputChanged
                   REQUIRED)
    Q_PROPERTY(concordia::markdown::InlineText content READ content WRITE setContent NOTIFY
                   contentChanged REQUIRED)
    Q_PROPERTY(int pixelSize MEMBER m_pixelSize NOTIFY inputChanged REQUIRED)
    Q_PROPERTY(int lineHeight MEMBER m_lineHeight NOTIFY inputChanged REQUIRED)
    Q_PROPERTY(int weight MEMBER m_weight NOTIFY inputChanged)
    // The side on which the lines begin; the order of the words follows their own letters.
    Q_PROPERTY(Qt::Alignment alignment MEMBER m_alignment NOTIFY inputChanged)
    Q_PROPERTY(bool rightToLeft MEMBER m_rightToLeft NOTIFY inputChanged)
    // How far down the text must move to stand in the middle of its lines.
    Q_PROPERTY(int shift READ shift NOTIFY applied)
    Q_PROPERTY(int linkCount READ linkCount NOTIFY contentChanged)
    Q_PROPERTY(
        QList<concordia::markdown::CitationPlace> citations READ citations NOTIFY citationsChanged)
public:
    using QObject::QObject;

    void classBegin() override {}
    void componentComplete() override;

    [[nodiscard]] TextStyle* style() const { return m_style; }
    void setStyle(TextStyle* style);
    [[nodiscard]] const InlineText& content() const { return m_content; }
    void setContent(const InlineText& content);
    [[nodiscard]] int linkCount() const;
    [[nodiscard]] const QList<CitationPlace>& citations() const { return m_citations; }
    [[nodiscard]] int shift() const { return m_shift; }

    // Begin and end of a link, for selecting it by keyboard; its address. Counted from zero.
    Q_INVOKABLE [[nodiscard]] QPoint linkRange(int link) const;
    Q_INVOKABLE [[nodiscard]] QString linkTarget(int link) const;

signals:
    void inputChanged();
    void contentChanged();
    void citationsChanged();
    void applied();

private:
    void findCitations();
    void applyAll();
    void apply(qsizetype unchanged);
    void insertRun(QTextCursor& cursor, QStringView text, const InlineRun& run);
    [[nodiscard]] QTextCharFormat format(const InlineRun& run, bool arabic) const;
    void setBlockFormat(QTextCursor& cursor);

    QPointer<QQuickTextDocument> m_document;
    QPointer<TextStyle> m_style;
    InlineText m_content;
    InlineText m_applied;
    QList<CitationPlace> m_citations;
    int m_pixelSize = 16;
    int m_lineHeight = 26;
    int m_weight = QFont::Normal;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    bool m_rightToLeft = false;
    int m_shift = 0;
    bool m_complete = false;
};

}  // namespace concordia::markdown
