#include "tests/benchmarks/filled_store.h"

#include <QRandomGenerator>
#include <cmath>

namespace concordia::test {
namespace {

constexpr int kConversations = 10'000;
constexpr int kMessagesEach = 10;
constexpr int kLongConversation = 1'000;

// Words with the frequencies of a language: the n-th is drawn about 1/n of the time (Zipf).
QString randomText(QRandomGenerator& random, int words) {
    static const QStringList kSyllables = {
        QStringLiteral("ka"), QStringLiteral("lo"),  QStringLiteral("mi"),  QStringLiteral("né"),
        QStringLiteral("ru"), QStringLiteral("sta"), QStringLiteral("ver"), QStringLiteral("tõ")};
    QString text;
    for (int i = 0; i < words; ++i) {
        auto rank = static_cast<int>(std::pow(30'000.0, random.generateDouble()));
        do {
            text += kSyllables[rank % 8];
            rank /= 8;
        } while (rank > 0);
        text += u' ';
    }
    return text;
}

}  // namespace

void fillStore(Store& store) {
    QRandomGenerator random(1);
    for (int i = 0; i < kConversations; ++i) {
        Transaction transaction(store.database());
        const ConversationRecord conversation{
            .id = newRecordId(), .title = randomText(random, 5), .createdAt = i, .updatedAt = i};
        store.conversations().save(conversation);
        RecordId parent = 0;
        const int count = i == 0 ? kLongConversation : kMessagesEach;
        for (int j = 0; j < count; ++j) {
            MessageRecord message;
            message.id = newRecordId();
            message.conversationId = conversation.id;
            message.parentId = parent;
            message.text = randomText(random, 60);
            store.messages().save(message);
            parent = message.id;
        }
        transaction.commit();
    }
}

}  // namespace concordia::test
