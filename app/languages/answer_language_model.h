// The languages to choose from for answers, as they are looked for.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>

namespace concordia {

class AnswerLanguageModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(int count READ count NOTIFY queryChanged)

public:
    enum class Roles {
        Code = Qt::UserRole,  // empty, first: the language the person writes in
        Endonym,
        Name,  // in the interface's language; empty where it is the endonym
    };

    explicit AnswerLanguageModel(QObject* parent = nullptr);

    // Looked for in both names, without case or accents. Everything is listed without one.
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString& query);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] Q_INVOKABLE int rowOf(const QString& code) const;  // -1 when it is not listed
    [[nodiscard]] Q_INVOKABLE QString codeAt(int row) const;
    // By its own name; empty for the language the person writes in.
    [[nodiscard]] Q_INVOKABLE static QString endonym(const QString& code);

signals:
    void queryChanged();

private:
    struct Row {
        QString code;
        QString endonym;
        QString name;
    };

    void update();

    QString m_query;
    QList<Row> m_all;
    QList<Row> m_rows;
};

}  // namespace concordia
