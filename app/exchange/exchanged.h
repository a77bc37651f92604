// Conversations on their way into the program or out of it.
// Thread rule: plain values and pure functions, usable on any thread.
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <stdexcept>
#include <string>

#include "app/storage/records.h"

namespace concordia {

// A conversation with all its branches. The ids of its messages count from 1 within it, a
// message's parent always has the smaller one.
struct ExchangedConversation {
    ConversationRecord conversation;
    QString folder;  // its name; empty when it is in none
    QList<MessageRecord> messages;
};

// A file that cannot be read. what() is in English and names the field.
class ExchangeError : public std::runtime_error {
public:
    explicit ExchangeError(const QString& message) : std::runtime_error(message.toStdString()) {}
};

// A message as another program keeps it.
struct ForeignMessage {
    QString id;
    QString parent;    // empty or unknown: the first of the conversation
    bool kept = true;  // false: only its reasoning counts, for what follows it
    MessageRecord record;
};

// Puts messages in order, numbers them, bridges those that are not kept, and shows the branch that
// leads to `current`. Returns every foreign id's number: that of its own message, or where it was
// not kept, of the nearest one above it, or 0. Throws ExchangeError when parents go round in a
// circle or an id occurs twice.
QHash<QString, RecordId> linkMessages(const QList<ForeignMessage>& messages, const QString& current,
                                      ExchangedConversation& conversation);

// The branch that is shown, from the first message on.
[[nodiscard]] QList<MessageRecord> shownMessages(const ExchangedConversation& conversation);

// Milliseconds since 1970, from seconds, milliseconds or a date in ISO 8601; 0 for anything else.
[[nodiscard]] qint64 timeFrom(double value);

}  // namespace concordia
