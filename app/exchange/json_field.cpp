#include "app/exchange/json_field.h"

#include <QDateTime>

#include "app/exchange/exchanged.h"

namespace concordia {

void JsonField::refuse(const char* wanted) const {
    throw ExchangeError(
        QStringLiteral("The field ‘%1’ is not %2.").arg(m_place, QLatin1String(wanted)));
}

JsonField JsonField::operator[](const QString& key) const {
    return {object().value(key), m_place.isEmpty() ? key : m_place + u'.' + key};
}

QString JsonField::text() const {
    if (!isMissing() && !isText()) {
        refuse("a text");
    }
    return m_value.toString();
}

bool JsonField::flag() const {
    if (!isMissing() && !m_value.isBool()) {
        refuse("true or false");
    }
    return m_value.toBool();
}

double JsonField::number(double standard) const {
    if (!isMissing() && !m_value.isDouble()) {
        refuse("a number");
    }
    return m_value.toDouble(standard);
}

qint64 JsonField::integer(qint64 standard) const {
    if (!isMissing() && !m_value.isDouble()) {
        refuse("a number");
    }
    return m_value.toInteger(standard);
}

qint64 JsonField::time() const {
    if (isText()) {
        const QDateTime time = QDateTime::fromString(m_value.toString(), Qt::ISODateWithMs);
        return time.isValid() && time.toMSecsSinceEpoch() > 0 ? time.toMSecsSinceEpoch() : 0;
    }
    return timeFrom(number());
}

QList<JsonField> JsonField::items() const {
    if (!isMissing() && !isArray()) {
        refuse("a list");
    }
    QList<JsonField> items;
    const QJsonArray array = m_value.toArray();
    items.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        items.append({array[i], QStringLiteral("%1[%2]").arg(m_place).arg(i)});
    }
    return items;
}

QJsonObject JsonField::object() const {
    if (!isMissing() && !isObject()) {
        refuse("an object");
    }
    return m_value.toObject();
}

int JsonField::oneOf(const QStringList& names) const {
    const auto found = isMissing() ? 0 : names.indexOf(text());
    if (found < 0) {
        refuse(("one of: " + names.join(QStringLiteral(", "))).toUtf8().constData());
    }
    return static_cast<int>(found);
}

}  // namespace concordia
