// Conversations as documents to be read elsewhere: Markdown, HTML, PDF. What an AI wrote says so,
// and by which model, for people and in HTML for programs too.
// Thread rule: usable on any thread once the application object is made; the words are in the
// interface's language at the time of the call.
#pragma once

#include <QByteArray>
#include <QString>

#include "app/exchange/exchanged.h"

namespace concordia {

// The branch that is shown.
[[nodiscard]] QString markdownOf(const ExchangedConversation& conversation);
// One file without scripts; nothing in it is loaded from elsewhere.
[[nodiscard]] QString htmlOf(const ExchangedConversation& conversation);
[[nodiscard]] QByteArray pdfOf(const ExchangedConversation& conversation);

}  // namespace concordia
