#include "app/assistants/shipped_assistants.h"

#include <QCoreApplication>

#include "app/chat/conversation.h"

namespace concordia {
namespace {

// Repairing and translating leave little to chance.
constexpr double kExact = 0.2;

class Texts {
    Q_DECLARE_TR_FUNCTIONS(concordia::ShippedAssistants)

public:
    static AssistantRecord writeClearly() {
        return {.id = 1,
                .name = tr("Write clearly"),
                .instructions =
                    //: Asked of the language model
                tr("Write the text you are given again in plain words and short sentences. Keep "
                   "its meaning, its facts and its language. Answer with the text only.")};
    }
    static AssistantRecord proofread() {
        return {.id = 2,
                .name = tr("Proofread"),
                .instructions =
                    //: Asked of the language model
                tr("Correct spelling, grammar and punctuation of the text you are given, in its "
                   "own language. Change nothing else. Then list what you corrected.")};
    }
    static AssistantRecord translate() {
        return {.id = 3,
                .name = tr("Translate"),
                .instructions =
                    //: Asked of the language model. Name the language of your translation instead
                    //: of English, and English instead of French.
                tr("Translate the text you are given into English. If it is in English, translate "
                   "it into French. Answer with the translation only.")};
    }
    static AssistantRecord explainSimply() {
        return {.id = 4,
                .name = tr("Explain simply"),
                .instructions =
                    //: Asked of the language model
                tr("Explain what you are asked about so that a twelve-year-old understands it: "
                   "with everyday words, short sentences and an example.")};
    }
    static AssistantRecord planATrip() {
        return {.id = 5,
                .name = tr("Plan a trip"),
                .instructions =
                    //: Asked of the language model
                tr("Help to plan a trip. Ask for the place, the days, the budget and the wishes "
                   "where they are missing. Then write a plan for each day.")};
    }
};

AssistantRecord exact(AssistantRecord assistant) {
    assistant.settings[kSampling] = QJsonObject{{kTemperature, kExact}};
    return assistant;
}

}  // namespace

QList<AssistantRecord> shippedAssistants() {
    return {Texts::writeClearly(), exact(Texts::proofread()), exact(Texts::translate()),
            Texts::explainSimply(), Texts::planATrip()};
}

}  // namespace concordia
