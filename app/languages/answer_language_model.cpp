#include "app/languages/answer_language_model.h"

#include <QLocale>
#include <algorithm>

#include "app/languages/answer_languages.h"
#include "app/storage/text_folding.h"

namespace concordia {

AnswerLanguageModel::AnswerLanguageModel(QObject* parent) : QAbstractListModel(parent) {
    const QLocale locale;
    for (const AnswerLanguage& language : answerLanguages()) {
        Row row{language.code, language.endonym.toString(),
                languageName(language.code, locale.bcp47Name())};
        if (foldText(row.name) == foldText(row.endonym)) {
            row.name.clear();
        }
        m_all.append(row);
    }
    std::ranges::sort(m_all, [](const Row& left, const Row& right) {
        return left.endonym.localeAwareCompare(right.endonym) < 0;
    });
    m_all.prepend(Row{});
    m_rows = m_all;
}

void AnswerLanguageModel::setQuery(const QString& query) {
    if (query != m_query) {
        m_query = query;
        update();
    }
}

void AnswerLanguageModel::update() {
    const QString wanted = foldText(m_query.trimmed());
    const auto fits = [&](const QString& name) { return foldText(name).startsWith(wanted); };
    beginResetModel();
    m_rows.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_rows), [&](const Row& row) {
        return wanted.isEmpty() ||
               (!row.code.isEmpty() && (fits(row.endonym) || fits(row.name) || row.code == wanted));
    });
    endResetModel();
    emit queryChanged();
}

int AnswerLanguageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant AnswerLanguageModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[index.row()];
    switch (static_cast<Roles>(role)) {
        case Roles::Code:
            return row.code;
        case Roles::Endonym:
            return row.endonym;
        case Roles::Name:
            return row.name;
    }
    return {};
}

QHash<int, QByteArray> AnswerLanguageModel::roleNames() const {
    const auto id = [](Roles role) { return static_cast<int>(role); };
    return {{id(Roles::Code), "code"}, {id(Roles::Endonym), "endonym"}, {id(Roles::Name), "name"}};
}

int AnswerLanguageModel::rowOf(const QString& code) const {
    const auto row = std::ranges::find(m_rows, code, &Row::code);
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

QString AnswerLanguageModel::codeAt(int row) const {
    return row < 0 || row >= count() ? QString() : m_rows[row].code;
}

QString AnswerLanguageModel::endonym(const QString& code) {
    return code.isEmpty() ? QString() : endonymOf(code);
}

}  // namespace concordia
