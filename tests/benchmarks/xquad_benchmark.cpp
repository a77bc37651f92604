// Measures how well passages are found: XQuAD's questions
// (https://github.com/google-deepmind/xquad) against all passages of the same language, each a
// document without a title. The figure is nDCG@10: one passage is right for each question, so 1 /
// log2(1 + its rank), 0 beyond the tenth.
//   xquad_benchmark FOLDER [--misses]
// FOLDER holds xquad.<language>.json; --misses lists the questions whose passage is not first.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include "app/documents/finding/passage_search.h"

using namespace concordia;
using namespace concordia::documents;

namespace {

constexpr std::size_t kDepth = 10;

struct Question {
    std::string text;
    DocumentId answer = 0;
};

std::vector<Question> readInto(DocumentIndex& index, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error(path.toStdString() + " cannot be read.");
    }
    std::vector<Question> questions;
    const QJsonArray articles = QJsonDocument::fromJson(file.readAll())["data"].toArray();
    Transaction transaction(index.database());
    for (const QJsonValue article : articles) {
        for (const QJsonValue paragraph : article["paragraphs"].toArray()) {
            TextCollector collector;
            Block block;
            block.text = paragraph["context"].toString().toStdString();
            const std::string hash = block.text;  // any text that is its own serves
            collector.add(std::move(block));
            const DocumentId id = index.add(hash, collector.document());
            for (const QJsonValue each : paragraph["qas"].toArray()) {
                questions.push_back(
                    {.text = each["question"].toString().toStdString(), .answer = id});
            }
        }
    }
    transaction.commit();
    return questions;
}

// From 1; 0 beyond the depth. A document counts where the first of its passages stands.
std::size_t rankOf(DocumentId document, const std::vector<FoundPassage>& found) {
    std::vector<DocumentId> order;
    for (const FoundPassage& each : found) {
        if (std::ranges::find(order, each.document) == order.end()) {
            order.push_back(each.document);
        }
    }
    const auto at = std::ranges::find(order, document);
    const auto rank = static_cast<std::size_t>(at - order.begin()) + 1;
    return at == order.end() || rank > kDepth ? 0 : rank;
}

void measure(const QString& path, bool listMisses) {
    DocumentIndex index{QString()};
    const std::vector<Question> questions = readInto(index, path);
    PassageSearch search(index);
    double gain = 0;
    std::size_t first = 0;
    for (const Question& question : questions) {
        const std::size_t rank =
            rankOf(question.answer, search.find(question.text, {.limit = 3 * kDepth, .among = {}}));
        gain += rank > 0 ? 1 / std::log2(1.0 + static_cast<double>(rank)) : 0;
        first += rank == 1 ? 1 : 0;
        if (listMisses && rank != 1) {
            std::printf("  %zu  %s\n", rank, question.text.c_str());
        }
    }
    const auto count = static_cast<double>(questions.size());
    std::printf("%s: nDCG@10 %.4f, right passage first %.1f %% (%zu questions)\n",
                qPrintable(QFileInfo(path).fileName()), gain / count,
                100 * static_cast<double>(first) / count, questions.size());
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2 || argc > 3) {
        std::fprintf(stderr, "usage: %s FOLDER [--misses]\n", argv[0]);
        return 2;
    }
    try {
        const QDir folder(QString::fromLocal8Bit(argv[1]));
        const QStringList names = folder.entryList({QStringLiteral("xquad.*.json")});
        if (names.isEmpty()) {
            std::fprintf(stderr, "There is no xquad.<language>.json in %s.\n", argv[1]);
            return 1;
        }
        for (const QString& name : names) {
            measure(folder.filePath(name), argc == 3);
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
