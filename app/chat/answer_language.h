// The language that an answer has to be in: how it is asked of a model, and whether it is kept to.
// Thread rule: one thread at a time.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/languages/language_watch.h"
#include "app/storage/records.h"
#include "inference/types.h"

namespace concordia {

// How much is done about the language of an answer.
enum class LanguageCare {
    Watch,   // it is checked while it is written, and written again once when it is another one
    Leave,   // it is what it is: for answers that are repeated exactly, or continued as they are
    Insist,  // the wish is repeated after the newest message; the answer is checked, not stopped
};

// Asks for the language after the conversation's instructions, which come first. Nothing happens
// without a language.
void addWish(std::vector<Message>& messages, const QString& language);

// Of one answer.
class LanguageCheck {
public:
    explicit LanguageCheck(LanguageCare care) : m_care(care) {}

    // Asks for the language that is chosen for the conversation, if there is one, and settles what
    // the answer is checked for: the chosen language, else the one that the person writes in where
    // that is sure. Nothing where another language may be what the person wants, and nothing where
    // the answer quotes documents, which have languages of their own. `messages` as the model
    // reads them, without documents.
    void ask(std::vector<Message>& messages, const QString& chosen, bool quotes);

    // Whether the text written so far is to be stopped and written again: true once. `known` are
    // the languages of the model; empty: not known.
    [[nodiscard]] bool drifts(const QString& text, const QStringList& known);
    // Of the text that is written.
    [[nodiscard]] LanguageOutcome outcomeOf(const QString& text, const QStringList& known) const;
    // Notes the language with the answer, and what became of it.
    void keep(LanguageOutcome outcome, MessageRecord& answer) const;
    // The answer is written again.
    void insist();

private:
    [[nodiscard]] bool mayWriteAgain(const QStringList& known) const;

    LanguageCare m_care;
    std::optional<LanguageWatch> m_watch;  // unset when the language does not matter
    bool m_drifted = false;
};

}  // namespace concordia
