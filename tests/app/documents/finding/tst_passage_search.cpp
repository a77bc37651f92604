// Documents go into the index, are found there, and leave nothing behind.
#include <QTemporaryDir>
#include <QTest>

#include "app/documents/finding/passage_search.h"
#include "app/storage/storage_error.h"

using namespace concordia;
using namespace concordia::documents;

namespace {

DocumentText documentOf(const std::string& text, const std::string& title = {}) {
    TextCollector collector;
    collector.setTitle(title);
    Block block;
    block.text = text;
    block.place = {.page = 3,
                   .rectangles = {{1, 2, 3, 4}},
                   .part = "Sheet",
                   .range = "A1",
                   .firstLine = 5,
                   .lastLine = 6};
    collector.add(std::move(block));
    collector.warn({.kind = WarningKind::HiddenText, .count = 2, .detail = "page 3"});
    return collector.document();
}

DocumentId add(DocumentIndex& index, const std::string& hash, const DocumentText& document) {
    Transaction transaction(index.database());
    const DocumentId id = index.add(hash, document);
    transaction.commit();
    return id;
}

qint64 count(DocumentIndex& index, const std::string& table) {
    Statement row = index.database().prepare("SELECT count(*) FROM " + table);
    row.step();
    return row.integer(0);
}

}  // namespace

class TestPassageSearch : public QObject {
    Q_OBJECT

private slots:
    void inflectedWordsAndPartsOfWordsAreFound() {
        DocumentIndex index{QString()};
        const DocumentId houses =
            add(index, "1", documentOf("Old houses stand by the river bank."));
        const DocumentId german = add(
            index, "2",
            documentOf("Die Donaudampfschifffahrtsgesellschaft wurde in der Stadt Wien gegründet "
                       "und hat dort noch heute ihren Sitz, in einem großen Haus am Ufer."));
        const DocumentId polish =
            add(index, "3",
                documentOf("W Krakowie jest wiele pięknych kościołów i muzeów, które "
                           "co roku odwiedzają miliony turystów z całego świata."));
        PassageSearch search(index);
        QCOMPARE(search.find("house rivers").front().document, houses);
        QCOMPARE(search.find("dampfschifffahrt").front().document, german);
        QCOMPARE(search.find("kościoły w Kraków").front().document, polish);
        QCOMPARE(search.find("kosciol turysta").front().document, polish);
        QVERIFY(search.find("zzyzx").empty());
        QVERIFY(search.find("").empty());
        QVERIFY(search.find("\" OR * NEAR(").size() <= 3);
    }

    void exactCodesComeFirst() {
        DocumentIndex index{QString()};
        for (int i = 0; i < 30; ++i) {
            add(index, std::to_string(i),
                documentOf("The part AB 12 number 99 and AB-99 of the list AB, 12-" +
                           std::to_string(i + 100) +
                           ", which is a part number of the parts list."));
        }
        const DocumentId wanted =
            add(index, "x",
                documentOf("Somewhere in a very long sentence about completely different "
                           "matters than lists, there it is mentioned: AB-12/99."));
        PassageSearch search(index);
        QCOMPARE(search.find("Which part number has the list for AB-12/99?").front().document,
                 wanted);
    }

    void titlesCount() {
        DocumentIndex index{QString()};
        add(index, "1", documentOf("The annual report of the garden has many pages."));
        const DocumentId wanted =
            add(index, "2", documentOf("It has many pages, too.", "Annual report of the zoo"));
        QCOMPARE(PassageSearch(index).find("zoo report").front().document, wanted);
    }

    void oneDocumentDoesNotCrowdOutOthers() {
        DocumentIndex index{QString()};
        TextCollector collector;
        for (int i = 0; i < 20; ++i) {
            Block heading;
            heading.kind = BlockKind::Heading;
            heading.level = 1;
            heading.text = "Bees " + std::to_string(i);
            collector.add(heading);
            Block block;
            block.text = "Bees make honey. Bees make wax.";
            collector.add(block);
        }
        const DocumentId crowd = add(index, "1", collector.document());
        const DocumentId other =
            add(index, "2",
                documentOf("A long text about gardens, in which among many other animals "
                           "bees are mentioned that make honey for winter."));
        const std::vector<FoundPassage> found =
            PassageSearch(index).find("bees make honey", {.limit = 5, .among = {}});
        QCOMPARE(found.size(), std::size_t{5});
        QCOMPARE(std::ranges::count(found, other, &FoundPassage::document), 1);
        QCOMPARE(found[4].document, crowd);
        QVERIFY(found[3].document == other);
    }

    void searchesCanBeLimitedToDocuments() {
        DocumentIndex index{QString()};
        const DocumentId one = add(index, "1", documentOf("Bees make honey in the garden."));
        const DocumentId two = add(index, "2", documentOf("Bees make honey in the forest."));
        PassageSearch search(index);
        QCOMPARE(search.find("honey").size(), std::size_t{2});
        const auto found = search.find("honey", {.among = std::vector{two}});
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].document, two);
        QVERIFY(search.find("honey", {.among = std::vector<DocumentId>{}}).empty());
        QVERIFY(one != two);
    }

    void textAndPlacesComeBack() {
        DocumentIndex index{QString()};
        std::string text;
        for (int i = 0; text.size() < 100'000; ++i) {
            text += "Γραμμή " + std::to_string(i) + " του κειμένου. ";
        }
        const DocumentId id = add(index, "hash", documentOf(text, "Title"));
        QVERIFY(index.text(id, 0, text.size()) == text);
        for (const std::size_t offset : {0UL, 16'383UL, 16'384UL, 50'000UL, text.size() - 5}) {
            QVERIFY(index.text(id, offset, 40'000) == text.substr(offset, 40'000));
        }
        QCOMPARE(index.text(id, text.size() + 10, 5), "");
        const auto block = index.block(id, 0);
        QVERIFY(block.has_value());
        QCOMPARE(block->place.page, 3);
        QCOMPARE(block->place.rectangles.size(), std::size_t{1});
        QCOMPARE(block->place.rectangles[0].bottom, 4.0F);
        QCOMPARE(block->place.range, "A1");
        QCOMPARE(block->place.lastLine, 6);
        QVERIFY(!index.block(id, 1).has_value());
        QCOMPARE(index.warnings(id).size(), std::size_t{1});
        QCOMPARE(index.warnings(id)[0].detail, "page 3");
        const auto record = index.record(id);
        QVERIFY(record.has_value());
        QCOMPARE(record->title, "Title");
        QCOMPARE(record->language, "el");
        QCOMPARE(*index.find("hash"), id);
        // The same file once more is the same document.
        QCOMPARE(add(index, "hash", documentOf("other")), id);
    }

    void removedDocumentsLeaveNothing() {
        DocumentIndex index{QString()};
        const DocumentId one = add(index, "1", documentOf("Bees make honey in the garden."));
        const DocumentId two = add(index, "2", documentOf("Wasps eat the honey."));
        Transaction transaction(index.database());
        index.remove(one);
        transaction.commit();
        PassageSearch search(index);
        const auto found = search.find("honey garden bees");
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].document, two);
        for (const char* const table : {"document", "chunk", "block", "text_piece",
                                        "document_warning", "document_language"}) {
            QCOMPARE(count(index, table), 1);
        }
        Transaction last(index.database());
        index.removeUnused(two);  // no file has it
        last.commit();
        QVERIFY(search.find("honey").empty());
        QCOMPARE(count(index, "document"), 0);
    }

    void contentOfAnotherVersionIsReadAgain() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("index.sqlite"));
        {
            DocumentIndex index(path);
            add(index, "1", documentOf("Bees make honey in the garden."));
        }
        {
            DocumentIndex index(path);
            QCOMPARE(PassageSearch(index).find("honey").size(), std::size_t{1});
            index.database().execute("UPDATE setting SET value = '0' WHERE name = 'content'");
        }
        {
            DocumentIndex index(path);
            QVERIFY(PassageSearch(index).find("honey").empty());
            QCOMPARE(count(index, "document"), 0);
            add(index, "1", documentOf("Bees make honey in the garden."));
            QCOMPARE(PassageSearch(index).find("honey").size(), std::size_t{1});
            index.database().execute("PRAGMA user_version = 1000");
        }
        QVERIFY_THROWS_EXCEPTION(StorageError, DocumentIndex{path});
    }
};

QTEST_GUILESS_MAIN(TestPassageSearch)
#include "tst_passage_search.moc"
