#include "app/chat/answer_language.h"

#include <algorithm>

#include "app/languages/answer_languages.h"
#include "app/languages/asked_language.h"

namespace concordia {
namespace {

QStringList textsOf(const std::vector<Message>& messages, Role role) {
    QStringList texts;
    for (const Message& message : messages) {
        if (message.role == role) {
            texts.append(QString::fromStdString(message.text));
        }
    }
    return texts;
}

// As a paragraph of its own.
void append(std::string& text, const QString& language) {
    if (const AnswerLanguage* const wanted = findAnswerLanguage(language)) {
        text += (text.empty() ? "" : "\n\n") + wanted->wish.toUtf8().toStdString();
    }
}

// `messages` without the wish. Empty where nothing is checked.
QString languageToCheck(const std::vector<Message>& messages, const QString& chosen) {
    const QStringList asked = textsOf(messages, Role::User);
    if (mayWantOtherLanguage(asked + textsOf(messages, Role::System))) {
        return {};
    }
    return chosen.isEmpty() ? writtenLanguage(asked) : chosen;
}

// Asks again, at the end of the newest message of the person.
void repeatWish(std::vector<Message>& messages, const QString& language) {
    const auto newest =
        std::ranges::find(messages.rbegin(), messages.rend(), Role::User, &Message::role);
    if (newest != messages.rend()) {
        append(newest->text, language);
    }
}

}  // namespace

void addWish(std::vector<Message>& messages, const QString& language) {
    if (findAnswerLanguage(language) == nullptr) {
        return;
    }
    if (messages.empty() || messages.front().role != Role::System) {
        messages.insert(messages.begin(), {Role::System, std::string()});
    }
    append(messages.front().text, language);
}

void LanguageCheck::ask(std::vector<Message>& messages, const QString& chosen, bool quotes) {
    if (!m_watch && m_care != LanguageCare::Leave && !quotes) {
        const QString wanted = languageToCheck(messages, chosen);
        if (!wanted.isEmpty()) {
            m_watch = LanguageWatch(wanted);
        }
    }
    addWish(messages, chosen);
    if (m_care == LanguageCare::Insist && m_watch) {
        repeatWish(messages, m_watch->wanted());
    }
}

// One try is enough for a model that does not know the language.
bool LanguageCheck::mayWriteAgain(const QStringList& known) const {
    return m_care == LanguageCare::Watch && m_watch &&
           (known.isEmpty() || known.contains(m_watch->wanted()));
}

bool LanguageCheck::drifts(const QString& text, const QStringList& known) {
    if (m_drifted || !mayWriteAgain(known)) {
        return false;
    }
    m_drifted = m_watch->differs(text);
    return m_drifted;
}

LanguageOutcome LanguageCheck::outcomeOf(const QString& text, const QStringList& known) const {
    if (!m_watch) {
        return LanguageOutcome::Kept;
    }
    if (m_drifted || m_watch->differsAtEnd(text)) {
        return mayWriteAgain(known) ? LanguageOutcome::Replaced : LanguageOutcome::Missed;
    }
    return m_care == LanguageCare::Insist ? LanguageOutcome::Repeated : LanguageOutcome::Kept;
}

void LanguageCheck::keep(LanguageOutcome outcome, MessageRecord& answer) const {
    if (m_care != LanguageCare::Leave) {
        answer.answerLanguage = m_watch ? m_watch->wanted() : QString();
        answer.languageOutcome = outcome;
    }
}

void LanguageCheck::insist() {
    m_care = LanguageCare::Insist;
    m_drifted = false;
    if (m_watch) {
        m_watch = LanguageWatch(m_watch->wanted());
    }
}

}  // namespace concordia
