// Measures the store with 10,000 conversations and 100,000 messages: opening, listing, reading,
// searching. store_benchmark [FOLDER]: a folder that exists already is measured as it is.
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <functional>

#include "app/storage/search_query.h"
#include "app/storage/store.h"
#include "tests/benchmarks/filled_store.h"

using namespace concordia;

namespace {

constexpr int kRuns = 20;

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
        test::fillStore(store);
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
