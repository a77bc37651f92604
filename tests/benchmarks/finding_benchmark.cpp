// Measures how fast documents are indexed and searched, with made-up documents of ten passages
// each: words of random syllables, as frequent as words are in texts (Zipf's law), in sentences
// and paragraphs. Queries take words from one place in a document, and are asked of the index and
// of the same many files as a collection.
//   finding_benchmark [FILES [FOLDER]]
// FILES is 10000 unless given; the index is made in FOLDER, by default in the system's folder for
// temporary files. Reading the files is not part of it. Times of indexing are of the processor,
// those of queries are of the clock.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "app/documents/finding/library_worker.h"

using namespace concordia;
using namespace concordia::documents;

namespace {

constexpr std::size_t kWords = 200'000;
constexpr std::size_t kPassages = 10;       // of a document
constexpr std::size_t kPassageWords = 125;  // about 220 tokens
constexpr std::size_t kQueries = 200;
constexpr std::size_t kDocumentsAtOnce = 512;  // in a transaction, as FileIndexer does

class Writer {
public:
    Writer() : m_random(20'250'101) {  // always the same texts
        constexpr const char* kOnsets[] = {"b", "d", "f", "g", "k",  "l",  "m",  "n",   "p",
                                           "r", "s", "t", "v", "st", "tr", "pl", "sch", ""};
        constexpr const char* kRhymes[] = {"a",  "e",   "i",   "o",  "u",   "an", "en", "er",
                                           "or", "ist", "ung", "al", "eau", "ä",  "é",  "ő"};
        double sum = 0;
        for (std::size_t i = 0; i < kWords; ++i) {
            // Frequent words are short; together as long as in English, five letters.
            const std::size_t longer = i > 300 ? m_random() % 2 : 0;
            const std::size_t syllables = 1 + longer + (i > 300 ? 1 : 0) + (i > 8000 ? 1 : 0);
            std::string word;
            for (std::size_t k = 0; k < syllables; ++k) {
                word += kOnsets[m_random() % std::size(kOnsets)];
                word += kRhymes[m_random() % std::size(kRhymes)];
            }
            m_words.push_back(word);
            sum += 1 / std::pow(static_cast<double>(i) + 2.7, 1.05);
            m_sums.push_back(sum);
        }
    }

    const std::string& word() {
        const double at = std::uniform_real_distribution<double>(0, m_sums.back())(m_random);
        const auto found = std::ranges::lower_bound(m_sums, at);
        return m_words[std::min(static_cast<std::size_t>(found - m_sums.begin()), kWords - 1)];
    }

    DocumentText document() {
        TextCollector collector;
        for (std::size_t passage = 0; passage < kPassages; ++passage) {
            Block heading;
            heading.kind = BlockKind::Heading;
            heading.level = 1;
            heading.text = word() + ' ' + word();
            collector.add(std::move(heading));
            Block block;
            for (std::size_t i = 0; i < kPassageWords; ++i) {
                block.text += word();
                block.text += i % 14 == 13 ? ". A " : " ";
            }
            collector.add(std::move(block));
        }
        return collector.document();
    }

    // Some words that stand near each other in the text.
    std::string query(const std::string& text) {
        const std::size_t at = text.find(' ', m_random() % (text.size() / 2));
        std::size_t end = at;
        for (std::size_t words = 4 + m_random() % 8; words > 0 && end != std::string::npos;
             --words) {
            end = text.find(' ', end + 1);
        }
        return text.substr(at, end == std::string::npos ? end : end - at);
    }

private:
    std::mt19937_64 m_random;
    std::vector<std::string> m_words;
    std::vector<double> m_sums;  // of the words' frequencies
};

double secondsSince(std::clock_t start) {
    return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

std::vector<std::string> indexDocuments(DocumentIndex& index, std::size_t files) {
    Writer writer;
    std::vector<std::string> queries;
    std::size_t bytes = 0;
    std::size_t chunks = 0;
    double seconds = 0;
    for (std::size_t done = 0; done < files;) {
        std::vector<DocumentText> documents;
        while (documents.size() < kDocumentsAtOnce && done + documents.size() < files) {
            documents.push_back(writer.document());
        }
        const std::clock_t start = std::clock();
        Transaction transaction(index.database());
        for (std::size_t i = 0; i < documents.size(); ++i) {
            const DocumentId id = index.add(std::to_string(done + i), documents[i]);
            chunks += static_cast<std::size_t>(index.record(id)->chunks);
        }
        transaction.commit();
        seconds += secondsSince(start);
        for (const DocumentText& document : documents) {
            bytes += document.text.size();
            if (queries.size() < kQueries &&
                done % std::max<std::size_t>(1, files / kQueries) < kDocumentsAtOnce) {
                queries.push_back(writer.query(document.text));
            }
        }
        done += documents.size();
    }
    std::printf("%zu documents, %zu passages, %.1f MB of text: indexed in %.1f s, %.2f MB/s\n",
                files, chunks, static_cast<double>(bytes) / 1e6, seconds,
                static_cast<double>(bytes) / 1e6 / seconds);
    return queries;
}

void tell(const char* what, std::vector<double> milliseconds) {
    std::ranges::sort(milliseconds);
    const auto at = [&](double part) {
        return milliseconds[static_cast<std::size_t>(part *
                                                     static_cast<double>(milliseconds.size() - 1))];
    };
    std::printf("%zu %s: median %.1f ms, 95 of 100 within %.1f ms, slowest %.1f ms\n",
                milliseconds.size(), what, at(0.5), at(0.95), milliseconds.back());
}

void search(DocumentIndex& index, const std::vector<std::string>& queries) {
    std::vector<double> milliseconds;
    PassageSearch search(index);
    for (const std::string& query : queries) {
        QElapsedTimer timer;
        timer.start();
        for (const FoundPassage& found : search.find(query)) {
            static_cast<void>(describe(index, found));
        }
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    tell("queries", std::move(milliseconds));
}

// As the window asks for an answer: all files of a collection are looked at, and the best passages
// told.
void questionCollection(std::size_t files, const QString& folder) {
    const QString sources = folder + QStringLiteral("/files");
    QDir().mkpath(sources);
    for (std::size_t i = 0; i < files; ++i) {
        QFile file(sources + QStringLiteral("/%1.txt").arg(i));
        static_cast<void>(file.open(QIODevice::WriteOnly) && file.write(QByteArray::number(i)));
    }
    Writer writer;
    std::vector<std::string> queries;
    LibraryWorker worker(folder, [&](const QString&, const std::stop_token&) {
        DocumentText document = writer.document();
        if (queries.size() < kQueries) {
            queries.push_back(writer.query(document.text));
        }
        return document;
    });
    const Owner owner{.kind = OwnerKind::Collection, .id = 1};
    worker.attach(owner, {sources});
    QFile other(folder + QStringLiteral("/other.txt"));
    static_cast<void>(other.open(QIODevice::WriteOnly));
    worker.attach({.kind = OwnerKind::Conversation, .id = 1}, {other.fileName()});
    while (worker.work({})) {
    }
    std::vector<double> milliseconds;
    for (const std::string& query : queries) {
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(worker.gather({owner}, query, kMostSearchedBytes));
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    tell("questions to the files as a collection", std::move(milliseconds));
}

void measure(std::size_t files, const QString& folder) {
    const QString path = folder + QStringLiteral("/finding-benchmark.sqlite");
    {
        DocumentIndex index(path);
        const std::vector<std::string> queries = indexDocuments(index, files);
        search(index, queries);
    }
    std::printf("the index takes %.1f MB\n", static_cast<double>(QFileInfo(path).size()) / 1e6);
    questionCollection(files, folder);
}

}  // namespace

int main(int argc, char** argv) {
    const int files = argc > 1 ? std::atoi(argv[1]) : 10'000;
    if (argc > 3 || files < 1) {
        std::fprintf(stderr, "usage: %s [FILES [FOLDER]]\n", argv[0]);
        return 2;
    }
    try {
        const QTemporaryDir temporary(
            (argc > 2 ? QString::fromLocal8Bit(argv[2]) : QDir::tempPath()) +
            QStringLiteral("/finding-XXXXXX"));
        measure(static_cast<std::size_t>(files), temporary.path());
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
