#include "app/markdown/citations.h"

#include <QVariantMap>

#include <algorithm>

namespace concordia::markdown {

void Citations::setPassages(const QVariantList& passages) {
    if (passages != m_passages) {
        m_passages = passages;
        emit changed();
    }
}

int Citations::indexOf(QStringView id) const {
    const auto found = std::ranges::find_if(m_passages, [id](const QVariant& passage) {
        return passage.toMap().value(QStringLiteral("id")).toString() == id;
    });
    return found == m_passages.end() ? -1 : static_cast<int>(found - m_passages.begin());
}

bool Citations::isId(QStringView id) const {
    const bool isNumber = std::ranges::all_of(id, [](QChar each) { return each.isDigit(); });
    return indexOf(id) >= 0 || (isNumber && !m_passages.isEmpty());
}

Citation Citations::check(const QString& before, const QString& id) const {
    Citation citation;
    citation.passage = indexOf(id);
    if (citation.passage < 0) {
        return citation;
    }
    const QVariantMap passage = m_passages[citation.passage].toMap();
    const QString text = passage.value(QStringLiteral("text")).toString();
    citation.name = passage.value(QStringLiteral("name")).toString();
    citation.page = passage.value(QStringLiteral("page")).toInt();
    citation.words = text.simplified();
    const QStringList quotations = quotationsBefore(before);
    if (quotations.isEmpty()) {
        citation.status = citing::Status::NothingQuoted;
        return citation;
    }
    const bool found = std::ranges::all_of(
        quotations, [&](const QString& quotation) { return standsIn(quotation, text); });
    citation.status = found ? citing::Status::Found : citing::Status::NotFound;
    if (found) {
        citation.words = quotations.last();
    }
    return citation;
}

}  // namespace concordia::markdown
