// Reads fields of other programs' JSON files, and says which one is wrong.
// Thread rule: plain values, usable on any thread.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace concordia {

// A value with its place in the file, such as ‘[3].mapping’.
class JsonField {
public:
    JsonField(QJsonValue value, QString place)
        : m_value(std::move(value)), m_place(std::move(place)) {}

    [[nodiscard]] JsonField operator[](const QString& key) const;
    [[nodiscard]] const QString& place() const { return m_place; }
    [[nodiscard]] bool isMissing() const { return m_value.isUndefined() || m_value.isNull(); }
    [[nodiscard]] bool isText() const { return m_value.isString(); }
    [[nodiscard]] bool isObject() const { return m_value.isObject(); }
    [[nodiscard]] bool isArray() const { return m_value.isArray(); }

    // Missing values read as empty ones; values of another type throw ExchangeError.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] double number(double standard = 0) const;
    [[nodiscard]] qint64 integer(qint64 standard = 0) const;
    // In seconds, milliseconds or ISO 8601, as milliseconds.
    [[nodiscard]] qint64 time() const;
    [[nodiscard]] QList<JsonField> items() const;
    [[nodiscard]] QJsonObject object() const;
    // One of `names`, as its position; the first when it is missing.
    [[nodiscard]] int oneOf(const QStringList& names) const;

    [[noreturn]] void refuse(const char* wanted) const;

private:
    QJsonValue m_value;
    QString m_place;
};

}  // namespace concordia
