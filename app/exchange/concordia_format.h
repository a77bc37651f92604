// Concordia's own file of conversations, described in resources/conversation-format.md.
// Thread rule: pure functions, usable on any thread.
#pragma once

#include <QByteArray>
#include <QList>

#include "app/exchange/exchanged.h"
#include "app/exchange/json_field.h"

namespace concordia {

[[nodiscard]] QByteArray writeConcordia(const QList<ExchangedConversation>& conversations);

[[nodiscard]] bool isConcordia(const JsonField& file);
// Throws ExchangeError that names the field when something is not as the format has it.
[[nodiscard]] QList<ExchangedConversation> readConcordia(const JsonField& file);

}  // namespace concordia
