// Reads conversations from a file of Concordia, ChatGPT, Open WebUI, LM Studio or GPT4All.
// Thread rule: pure functions, usable on any thread.
#pragma once

#include <QByteArray>
#include <QList>

#include "app/exchange/exchanged.h"

namespace concordia {

inline constexpr qint64 kLargestImport = qint64{1} << 30;  // bytes

// What a file's content says. Conversations without messages are left out, titles and times that
// are missing are made up from the messages. Throws ExchangeError.
[[nodiscard]] QList<ExchangedConversation> readConversations(const QByteArray& data);

// The same from a file. Throws ExchangeError when it cannot be read or is too large.
[[nodiscard]] QList<ExchangedConversation> readConversationFile(const QString& path);

}  // namespace concordia
