#include "app/languages/interface_language.h"

#include <QDir>
#include <algorithm>

#include "app/languages/answer_languages.h"
#include "app/window/application_setup.h"

namespace concordia {
namespace {

const QString kPrefix = QStringLiteral("concordia_");
const QString kSuffix = QStringLiteral(".qm");

}  // namespace

QString InterfaceLanguage::chosen() const {
    return m_settings.value(kLanguageSetting).toString();
}

void InterfaceLanguage::choose(const QString& code) {
    const QList<LanguageEntry> all = available();
    const bool known =
        code.isEmpty() || std::ranges::any_of(all, [&](const LanguageEntry& language) {
            return language.code == code;
        });
    if (!known || code == chosen()) {
        return;
    }
    m_settings.setValue(kLanguageSetting, code);
    setUpLanguage(code);
    emit changed();
}

QString InterfaceLanguage::shownName() const {
    return chosen().isEmpty() ? QString() : endonymOf(chosen());
}

QList<LanguageEntry> InterfaceLanguage::available() {
    QList<LanguageEntry> languages;
    const QStringList files = QDir(QStringLiteral(":/i18n"))
                                  .entryList({kPrefix + QLatin1Char('*') + kSuffix}, QDir::Files);
    for (const QString& file : files) {
        const QString code = file.sliced(kPrefix.size()).chopped(kSuffix.size());
        LanguageEntry language;
        language.code = code;
        language.endonym = endonymOf(code);
        languages.append(language);
    }
    std::ranges::sort(languages, [](const LanguageEntry& left, const LanguageEntry& right) {
        return left.endonym.localeAwareCompare(right.endonym) < 0;
    });
    return languages;
}

}  // namespace concordia
