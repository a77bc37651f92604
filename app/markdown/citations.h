// The passages that an answer may cite, and what is known of each citation in it.
//
// GUI thread only.
#pragma once

#include "app/markdown/quote_check.h"

#include <QtQml/qqmlregistration.h>

#include <QList>
#include <QObject>
#include <QString>
#include <QVariant>

namespace concordia::markdown {

// The names that QML sees, as `Citing.Found` and so on.
namespace citing {
Q_NAMESPACE
QML_NAMED_ELEMENT(Citing)

enum class Status {
    Found,          // the passage holds all that is quoted
    NotFound,       // it does not
    NothingQuoted,  // there is a passage, and no words to look for in it
    NoPassage       // no passage has that id
};
Q_ENUM_NS(Status)
}  // namespace citing

// What is known of one citation.
struct Citation {
    Q_GADGET
    QML_VALUE_TYPE(citation)
    Q_PROPERTY(concordia::markdown::citing::Status status MEMBER status)
    Q_PROPERTY(int passage MEMBER passage)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int page MEMBER page)
    Q_PROPERTY(QString words MEMBER words)
public:
    citing::Status status = citing::Status::NoPassage;
    int passage = -1;  // its place among the passages
    QString name;      // of the file
    int page = 0;      // 0 where there are none
    QString words;     // that are quoted, else the passage's
};

class Citations : public QObject {
    Q_OBJECT
    QML_ELEMENT
    // Maps with the keys id, name, page and text.
    Q_PROPERTY(QVariantList passages READ passages WRITE setPassages NOTIFY changed)
public:
    using QObject::QObject;

    [[nodiscard]] QVariantList passages() const { return m_passages; }
    void setPassages(const QVariantList& passages);

    // Whether that in brackets is a citation: a passage's id, or a number where there are passages.
    [[nodiscard]] bool isId(QStringView id) const;

    // `before` is the text of the paragraph before the citation.
    Q_INVOKABLE [[nodiscard]] concordia::markdown::Citation check(const QString& before,
                                                                  const QString& id) const;
    // The person wants to see the passage.
    Q_INVOKABLE void open(int passage) { emit opened(passage); }

signals:
    void changed();
    void opened(int passage);

private:
    [[nodiscard]] int indexOf(QStringView id) const;

    QVariantList m_passages;
};

}  // namespace concordia::markdown
