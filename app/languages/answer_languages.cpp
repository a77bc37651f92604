#include "app/languages/answer_languages.h"

#include <unicode/uloc.h>

#include <algorithm>
#include <array>

namespace concordia {
namespace {

constexpr AnswerLanguage language(const char* code, QStringView endonym, QStringView wish) {
    return {QLatin1String(code), endonym, wish};
}

constexpr std::array kLanguages = {
    language("ar", u"العربية", u"أجب باللغة العربية."),
    language("bg", u"Български", u"Отговаряй на български език."),
    language("cs", u"Čeština", u"Odpovídej česky."),
    language("da", u"Dansk", u"Svar på dansk."),
    language("de", u"Deutsch", u"Antworte auf Deutsch."),
    language("el", u"Ελληνικά", u"Απάντησε στα ελληνικά."),
    language("en", u"English", u"Answer in English."),
    language("es", u"Español", u"Responde en español."),
    language("et", u"Eesti", u"Vasta eesti keeles."),
    language("fi", u"Suomi", u"Vastaa suomeksi."),
    language("fr", u"Français", u"Réponds en français."),
    language("ga", u"Gaeilge", u"Freagair i nGaeilge."),
    language("hr", u"Hrvatski", u"Odgovaraj na hrvatskom jeziku."),
    language("hu", u"Magyar", u"Magyarul válaszolj."),
    language("it", u"Italiano", u"Rispondi in italiano."),
    language("lt", u"Lietuvių", u"Atsakyk lietuvių kalba."),
    language("lv", u"Latviešu", u"Atbildi latviešu valodā."),
    language("mt", u"Malti", u"Wieġeb bil-Malti."),
    language("nl", u"Nederlands", u"Antwoord in het Nederlands."),
    language("pl", u"Polski", u"Odpowiadaj po polsku."),
    language("pt", u"Português", u"Responde em português europeu."),
    language("ro", u"Română", u"Răspunde în limba română."),
    language("sk", u"Slovenčina", u"Odpovedaj po slovensky."),
    language("sl", u"Slovenščina", u"Odgovarjaj v slovenščini."),
    language("sv", u"Svenska", u"Svara på svenska."),
};

}  // namespace

std::span<const AnswerLanguage> answerLanguages() {
    return kLanguages;
}

const AnswerLanguage* findAnswerLanguage(const QString& code) {
    const auto* const found = std::ranges::find_if(
        kLanguages, [&](const AnswerLanguage& each) { return each.code == code; });
    return found == kLanguages.end() ? nullptr : found;
}

QString languageName(const QString& code, const QString& in) {
    std::array<UChar, 64> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int length = uloc_getDisplayLanguage(code.toUtf8().constData(), in.toUtf8().constData(),
                                               name.data(), static_cast<int>(name.size()), &status);
    // Where it knows no name, it says so and gives the code.
    const bool known = U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING;
    return known ? QString(reinterpret_cast<const QChar*>(name.data()), length) : QString();
}

QString endonymOf(const QString& code) {
    const AnswerLanguage* const language = findAnswerLanguage(code);
    return language == nullptr ? code : language->endonym.toString();
}

}  // namespace concordia
