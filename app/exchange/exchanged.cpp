#include "app/exchange/exchanged.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace concordia {
namespace {

// Positions in the list of messages, parents before what follows them.
QList<qsizetype> inOrder(const QList<ForeignMessage>& messages) {
    QHash<QString, qsizetype> positions;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (positions.contains(messages[i].id)) {
            throw ExchangeError(
                QStringLiteral("The message id ‘%1’ occurs twice.")
                    .arg(messages[i].id.first(std::min<qsizetype>(messages[i].id.size(), 80))));
        }
        positions.insert(messages[i].id, i);
    }
    QList<QList<qsizetype>> children(messages.size());
    QList<qsizetype> order;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const auto parent = positions.constFind(messages[i].parent);
        (parent == positions.constEnd() ? order : children[*parent]).append(i);
    }
    for (qsizetype i = 0; i < order.size(); ++i) {
        order += children[order[i]];
    }
    if (order.size() != messages.size()) {
        throw ExchangeError(
            QStringLiteral("The field that names a message’s parent leads round in a circle."));
    }
    return order;
}

}  // namespace

QHash<QString, RecordId> linkMessages(const QList<ForeignMessage>& messages, const QString& current,
                                      ExchangedConversation& conversation) {
    struct Place {
        RecordId id = 0;    // of the message, or of the nearest kept one above it
        QString reasoning;  // that waits for the next message kept
    };
    QHash<QString, Place> places;
    for (const qsizetype position : inOrder(messages)) {
        const ForeignMessage& message = messages[position];
        Place place = places.value(message.parent);
        if (!message.kept) {
            place.reasoning += (place.reasoning.isEmpty() ? QString() : QStringLiteral("\n\n")) +
                               message.record.reasoning;
            places.insert(message.id, place);
            continue;
        }
        MessageRecord record = message.record;
        record.id = conversation.messages.size() + 1;
        record.parentId = std::exchange(place.id, record.id);
        if (record.role == MessageRole::Model && record.reasoning.isEmpty()) {
            record.reasoning = place.reasoning;
        }
        conversation.messages.append(record);
        places.insert(message.id, {record.id, {}});
    }
    RecordId shown = places.value(current).id;
    while (shown != 0) {
        const RecordId parent = conversation.messages[shown - 1].parentId;
        (parent == 0 ? conversation.conversation.shownRoot
                     : conversation.messages[parent - 1].shownChild) = shown;
        shown = parent;
    }
    QHash<QString, RecordId> numbers;
    for (auto place = places.constBegin(); place != places.constEnd(); ++place) {
        numbers.insert(place.key(), place->id);
    }
    return numbers;
}

QList<MessageRecord> shownMessages(const ExchangedConversation& conversation) {
    QList<MessageRecord> shown;
    RecordId parent = 0;
    RecordId chosen = conversation.conversation.shownRoot;
    while (true) {
        const MessageRecord* next = nullptr;
        for (const MessageRecord& message : conversation.messages) {
            if (message.parentId == parent && message.deletedAt == 0 &&
                (next == nullptr || next->id != chosen)) {
                next = &message;  // the chosen one, else the newest
            }
        }
        if (next == nullptr) {
            return shown;
        }
        shown.append(*next);
        parent = next->id;
        chosen = next->shownChild;
    }
}

qint64 timeFrom(double value) {
    constexpr double kSecondsEnd = 1e11;      // the year 5138
    constexpr double kEnd = 253402300799000;  // the end of the year 9999
    const double milliseconds = value < kSecondsEnd ? value * 1000 : value;
    return std::isfinite(value) && value > 0 && milliseconds < kEnd
               ? static_cast<qint64>(milliseconds)
               : 0;
}

}  // namespace concordia
