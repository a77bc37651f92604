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

}  // namespace

QString languageToCheck(const std::vector<Message>& messages, const QString& chosen) {
    const QStringList asked = textsOf(messages, Role::User);
    if (mayWantOtherLanguage(asked + textsOf(messages, Role::System))) {
        return {};
    }
    return chosen.isEmpty() ? writtenLanguage(asked) : chosen;
}

void addWish(std::vector<Message>& messages, const QString& language) {
    if (findAnswerLanguage(language) == nullptr) {
        return;
    }
    if (messages.empty() || messages.front().role != Role::System) {
        messages.insert(messages.begin(), {Role::System, std::string()});
    }
    append(messages.front().text, language);
}

void repeatWish(std::vector<Message>& messages, const QString& language) {
    const auto newest =
        std::ranges::find(messages.rbegin(), messages.rend(), Role::User, &Message::role);
    if (newest != messages.rend()) {
        append(newest->text, language);
    }
}

}  // namespace concordia
