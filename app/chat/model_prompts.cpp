#include "app/chat/model_prompts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace concordia {
namespace {

constexpr auto kContext = "concordia::ModelPrompts";

const char* sourceOf(ModelPrompt prompt) {
    switch (prompt) {
        case ModelPrompt::Title:
            //: Asked of the language model, not shown
            return QT_TRANSLATE_NOOP("concordia::ModelPrompts",
                                     "Give this conversation a title of at most six words, in the "
                                     "language it is written in. Answer with the title only.");
        case ModelPrompt::Summary:
            break;
    }
    //: Asked of the language model, not shown
    return QT_TRANSLATE_NOOP("concordia::ModelPrompts",
                             "Summarize this conversation in a few sentences, in the language it "
                             "is written in. Keep names, numbers and decisions.");
}

}  // namespace

QString modelPrompt(ModelPrompt prompt, const QString& language) {
    const char* const source = sourceOf(prompt);
    QTranslator translator;
    if (!language.isEmpty() && translator.load(QLocale(language), QStringLiteral("concordia"),
                                               QStringLiteral("_"), QStringLiteral(":/i18n"))) {
        const QString translated = translator.translate(kContext, source);
        if (!translated.isEmpty()) {
            return translated;
        }
    }
    return QCoreApplication::translate(kContext, source);
}

}  // namespace concordia
