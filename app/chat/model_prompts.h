// What the program itself asks of a model, in the language of the conversation.
// Thread rule: GUI thread.
#pragma once

#include <QString>

namespace concordia {

enum class ModelPrompt {
    Title,         // for a conversation that stands above it
    Summary,       // of messages that no longer fit the context
    FromPassages,  // how to answer a question from the passages above it
    NothingFound,  // that there are none
};

// In `language` (BCP 47) where there is a translation, else in the interface's language.
[[nodiscard]] QString modelPrompt(ModelPrompt prompt, const QString& language);

}  // namespace concordia
