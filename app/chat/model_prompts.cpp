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
        case ModelPrompt::FromPassages:
            // Two sentences that the starter model is trained on, in its languages.
            //: Asked of the language model, not shown
            return QT_TRANSLATE_NOOP("concordia::ModelPrompts",
                                     "Answer only from the passages and name the id. Quote the "
                                     "sentence that answers the question.");
        case ModelPrompt::NothingFound:
            //: Asked of the language model, not shown
            return QT_TRANSLATE_NOOP("concordia::ModelPrompts",
                                     "There is no passage about this. Say only that the passages "
                                     "do not say it.");
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
