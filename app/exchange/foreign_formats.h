// The files of other programs: each function reads one conversation of its format, and throws
// ExchangeError that names the field when something is not as the format has it.
// Thread rule: pure functions, usable on any thread.
#pragma once

#include "app/exchange/exchanged.h"
#include "app/exchange/json_field.h"

namespace concordia {

// ChatGPT, conversations.json: a tree of nodes in ‘mapping’, ‘current_node’ is the last one shown.
[[nodiscard]] bool isChatGpt(const JsonField& conversation);
[[nodiscard]] ExchangedConversation readChatGpt(const JsonField& conversation);

// Open WebUI, export of chats: a tree of messages in ‘chat.history’.
[[nodiscard]] bool isOpenWebUi(const JsonField& conversation);
[[nodiscard]] ExchangedConversation readOpenWebUi(const JsonField& conversation);

// LM Studio, *.conversation.json: a list of messages, each with its versions.
[[nodiscard]] bool isLmStudio(const JsonField& conversation);
[[nodiscard]] ExchangedConversation readLmStudio(const JsonField& conversation);

// GPT4All, gpt4all-*.chat: a QDataStream of version 6 to 12.
[[nodiscard]] bool isGpt4All(const QByteArray& data);
[[nodiscard]] ExchangedConversation readGpt4All(const QByteArray& data);

}  // namespace concordia
