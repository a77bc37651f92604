// Measures the store with 10,000 conversations and 100,000 messages: opening, listing, reading,
// searching. store_benchmark [FOLDER]: a folder that exists already is measured as it is.
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

#include "app/storage/search_query.h"
#include "app/storage/store.h"

using namespace concordia;

namespace {

constexpr int kConversations = 10'000;
constexpr int kMessagesEach = 10;
constexpr int kLongConversation = 1'000;
constexpr int kRuns = 20;

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

void fill(Store& store) {
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

void measure(const char* what, const std::function<qsizetype()>& work) {
    QList<double> times;
    qsizetype found = 0;
    for (int i = 0; i < kRuns; ++i) {
        QElapsedTimer timer;
        timer.start();
        found = work();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("%-44s %8.2f ms median, %8.2f ms longest, %lld found\n", what,
                times[times.size() / 2], times.last(), static_cast<long long>(found));
}

}  // namespace

int main(int argc, char** argv) {
    const QTemporaryDir temporary;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path();
    Store store(folder);
    if (store.conversations().conversations().isEmpty()) {
        fill(store);
    }
    measure("list of conversations", [&] { return store.conversations().conversations().size(); });
    const RecordId first =
        std::ranges::min(store.conversations().conversations(), {}, &ConversationRecord::createdAt)
            .id;
    measure("a conversation of 1,000 messages",
            [&] { return store.messages().messagesOf(first).size(); });
    for (const char* const typed : {"k", "ka", "kalo", "lo mi", "ka lo mi ne ru", "\"ka lo\"",
                                    "vertokane", "kalo ver", "qqqq"}) {
        measure((std::string("search: ") + typed).c_str(), [&] {
            const QString query = QString::fromUtf8(typed);
            const QList<SearchHit> hits = store.messages().search(query, 200);
            for (const SearchHit& hit : hits) {
                static_cast<void>(searchSnippet(hit.text, query));
            }
            return hits.size();
        });
    }
    return 0;
}
