// The programming languages that code can be coloured in. Reading their definitions takes tens of
// milliseconds, so it happens on a thread of its own; the rest is for the GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace concordia::markdown {

class SyntaxRepository : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
public:
    explicit SyntaxRepository(QObject* parent = nullptr);
    ~SyntaxRepository() override;

    // Null while it is not known; then `ready` follows. A language that nobody defined has an
    // invalid definition. `language` is a name, an alias or a file name's ending, in any case.
    [[nodiscard]] const KSyntaxHighlighting::Definition* definition(const QString& language);

    // Valid once a definition is known.
    [[nodiscard]] const KSyntaxHighlighting::Theme& theme(bool dark) const;

signals:
    void ready(const QString& language);

private:
    void request(const QString& language);

    QHash<QString, KSyntaxHighlighting::Definition> m_definitions;
    QSet<QString> m_requested;
    KSyntaxHighlighting::Theme m_light;
    KSyntaxHighlighting::Theme m_dark;
    // Only tasks of the pool, one at a time, use it.
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    QThreadPool m_pool;
};

}  // namespace concordia::markdown
