// A text in 24 languages, written in every format that archives or mark-up make, comes out as it
// was, with the kinds of blocks and their places.
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include "app/documents/reader/reader_process.h"
#include "tests/app/documents/collected_document.h"
#include "tests/app/documents/generated_documents.h"

using namespace concordia::documents;

class DocumentRoundTripTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void readsInTheJail_data();
    void readsInTheJail();
    void tellsPlacesOnPages();
    void readsEncodings();

private:
    QJsonObject expectation(const QString& name) const;

    std::unique_ptr<GeneratedDocuments> m_documents;
};

namespace {

QString nameOf(BlockKind kind) {
    switch (kind) {
        case BlockKind::Heading:
            return QStringLiteral("heading");
        case BlockKind::ListItem:
            return QStringLiteral("item");
        case BlockKind::TableRow:
            return QStringLiteral("row");
        case BlockKind::Code:
            return QStringLiteral("code");
        case BlockKind::Paragraph:
            break;
    }
    return QStringLiteral("paragraph");
}

QString described(const Block& block) {
    return QJsonDocument(QJsonObject{{"kind", nameOf(block.kind)},
                                     {"level", block.level},
                                     {"text", QString::fromStdString(block.text)},
                                     {"hidden", block.hidden},
                                     {"page", block.place.page},
                                     {"part", QString::fromStdString(block.place.part)},
                                     {"range", QString::fromStdString(block.place.range)}})
        .toJson(QJsonDocument::Compact);
}

QString described(const QJsonValue& block) {
    return QJsonDocument(block.toObject()).toJson(QJsonDocument::Compact);
}

void compare(const std::vector<Block>& blocks, const QJsonArray& expected) {
    for (qsizetype i = 0; i < std::min(expected.size(), static_cast<qsizetype>(blocks.size()));
         ++i) {
        QCOMPARE(described(blocks[static_cast<std::size_t>(i)]), described(expected[i]));
    }
    QCOMPARE(static_cast<qsizetype>(blocks.size()), expected.size());
}

}  // namespace

void DocumentRoundTripTest::initTestCase() {
    m_documents = std::make_unique<GeneratedDocuments>("make_documents.py");
    QSet<QString> languages;
    QSet<QString> formats;
    for (const QString& name : m_documents->names()) {
        languages.insert(QFileInfo(name).baseName());
        formats.insert(QFileInfo(name).suffix());
    }
    QCOMPARE(languages.size(), 24);
    QCOMPARE(m_documents->names().size(), languages.size() * formats.size());
}

QJsonObject DocumentRoundTripTest::expectation(const QString& name) const {
    return QJsonDocument::fromJson(m_documents->read(name + ".json")).object();
}

void DocumentRoundTripTest::readsWhatWasWritten_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : m_documents->names()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void DocumentRoundTripTest::readsWhatWasWritten() {
    QFETCH(QString, name);
    // The name's extension must not be needed.
    const CollectedDocument document(m_documents->read(name).toStdString());
    const QJsonObject expected = expectation(name);
    compare(document.blocks, expected["blocks"].toArray());
    QCOMPARE(QString::fromStdString(document.title), expected["title"].toString());
    QCOMPARE(document.pages, expected["pages"].toInt());
}

void DocumentRoundTripTest::readsInTheJail_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : m_documents->names()) {
        if (name.startsWith("el.")) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
}

// Nothing of what a parser needs has to be opened or loaded once the process is shut in.
void DocumentRoundTripTest::readsInTheJail() {
    QFETCH(QString, name);
    const DocumentText document =
        readDocument(m_documents->path(name).toStdString(), {.program = CONCORDIA_READER});
    std::vector<Block> blocks;
    for (const TextBlock& block : document.blocks) {
        blocks.push_back({.kind = block.kind,
                          .level = block.level,
                          .text = std::string(document.textOf(block)),
                          .place = block.place,
                          .hidden = block.hidden});
    }
    compare(blocks, expectation(name)["blocks"].toArray());
}

// The generator writes text whose baseline and first letter are known; rectangles end at whole
// points.
void DocumentRoundTripTest::tellsPlacesOnPages() {
    const CollectedDocument document(m_documents->read("en.pdf").toStdString());
    const auto isNear = [](float value, float expected) { return std::abs(value - expected) < 3; };
    const std::vector<Rectangle>& title = document.blocks.at(0).place.rectangles;
    QCOMPARE(title.size(), std::size_t{1});
    QVERIFY(isNear(title[0].left, 72));
    QVERIFY(isNear(title[0].bottom, 105));  // with the letters that go below it
    QVERIFY(isNear(title[0].right, 72 + 12 * 19));
    // The second column, line by line.
    const Block& column = document.blocks.at(12);
    QCOMPARE(column.place.page, 2);
    QVERIFY(column.place.rectangles.size() > 10);
    for (std::size_t i = 0; i < column.place.rectangles.size(); ++i) {
        QVERIFY(isNear(column.place.rectangles[i].left, 310));
        QVERIFY(isNear(column.place.rectangles[i].bottom, 152 + 14 * static_cast<float>(i)));
    }
}

// Short texts, whose encodings only their letters tell.
void DocumentRoundTripTest::readsEncodings() {
    const GeneratedDocuments texts("make_encoded_texts.py");
    QVERIFY(texts.names().size() > 24 * 6);
    for (const QString& name : texts.names()) {
        const CollectedDocument document(texts.read(name).toStdString(), "txt");
        QStringList read;
        for (const Block& block : document.blocks) {
            read.append(QString::fromStdString(block.text));
        }
        const QJsonObject expected = QJsonDocument::fromJson(texts.read(name + ".json")).object();
        QVERIFY2(read.join("\n\n") == expected["text"].toString(), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(DocumentRoundTripTest)
#include "tst_document_round_trip.moc"
