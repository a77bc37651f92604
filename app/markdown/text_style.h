// The fonts and colours that Markdown is shown in. QML fills it from the window's theme.
//
// GUI thread only.
#pragma once

#include <QtQml/qqmlregistration.h>

#include <QColor>
#include <QObject>
#include <QString>
#include <QTimer>

namespace concordia::markdown {

class TextStyle : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString textFamily MEMBER textFamily NOTIFY edited)
    Q_PROPERTY(QString arabicFamily MEMBER arabicFamily NOTIFY edited)
    Q_PROPERTY(QString monoFamily MEMBER monoFamily NOTIFY edited)
    Q_PROPERTY(QColor text MEMBER text NOTIFY edited)
    Q_PROPERTY(QColor link MEMBER link NOTIFY edited)
    Q_PROPERTY(QColor codeBackground MEMBER codeBackground NOTIFY edited)
    Q_PROPERTY(QColor chipBackground MEMBER chipBackground NOTIFY edited)
    Q_PROPERTY(QColor markBackground MEMBER markBackground NOTIFY edited)
    Q_PROPERTY(bool dark MEMBER dark NOTIFY edited)
public:
    explicit TextStyle(QObject* parent = nullptr);

    QString textFamily;
    QString arabicFamily;
    QString monoFamily;
    QColor text;
    QColor link;
    QColor codeBackground;
    QColor chipBackground;
    QColor markBackground;
    bool dark = false;

signals:
    void edited();
    // Once after any number of edits that come together, as when dark follows light.
    void changed();

private:
    QTimer m_settled;
};

}  // namespace concordia::markdown
