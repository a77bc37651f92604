// Finding messages: folding in the languages of the European Union, queries and snippets.
#include <QTemporaryDir>
#include <QTest>

#include "app/storage/search_query.h"
#include "app/storage/store.h"
#include "app/storage/text_folding.h"

using namespace concordia;

namespace {

struct Fixture {
    QTemporaryDir directory;
    Store store{directory.path()};
    ConversationRecord conversation{.id = newRecordId(), .createdAt = 1, .updatedAt = 1};

    Fixture() { store.conversations().save(conversation); }

    RecordId add(const QString& text) {
        MessageRecord message;
        message.id = newRecordId();
        message.conversationId = conversation.id;
        message.text = text;
        store.messages().save(message);
        return message.id;
    }
    [[nodiscard]] QList<RecordId> find(const QString& typed, int limit = 100) {
        QList<RecordId> ids;
        for (const SearchHit& hit : store.messages().search(typed, limit)) {
            ids.append(hit.messageId);
        }
        return ids;
    }
};

}  // namespace

class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void wordsAreFolded_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::newRow("Bulgarian") << "Съединение на Страните" << "съединение страните";
        QTest::newRow("Czech") << "Příliš žluťoučký kůň" << "prilis zlutoucky kun";
        QTest::newRow("Danish") << "rødgrød med fløde" << "rodgrod flode";
        QTest::newRow("Dutch") << "coördinatie" << "coordinatie";
        QTest::newRow("Estonian") << "jõuluõhtu äärmuslik" << "jouluohtu aarmuslik";
        QTest::newRow("Finnish") << "Äiti syö" << "aiti syo";
        QTest::newRow("French") << "L’œuvre où l’élève a reçu" << "oeuvre eleve recu";
        QTest::newRow("German") << "Die Straße ist schön" << "STRASSE schon";
        QTest::newRow("Greek") << "Η Αθήνα και ο δρόμος" << "αθηνα δρομοσ";
        QTest::newRow("Greek capitals") << "ο δρόμος" << "ΔΡΟΜΟΣ";
        QTest::newRow("Hungarian") << "árvíztűrő tükörfúrógép" << "arvizturo tukorfurogep";
        QTest::newRow("Irish") << "Dúirt sé ḃréaga" << "duirt breaga";
        QTest::newRow("Latvian") << "šķīvis" << "skivis";
        QTest::newRow("Lithuanian") << "ąžuolas" << "azuolas";
        QTest::newRow("Maltese") << "ħobż Ċirasa għada" << "hobz cirasa ghada";
        QTest::newRow("Polish") << "Łódź zażółć gęślą" << "lodz zazolc gesla";
        QTest::newRow("Portuguese") << "coração" << "coracao";
        QTest::newRow("Romanian") << "învăţământ și" << "invatamant si";
        QTest::newRow("Slovak") << "ľúbezný" << "lubezny";
        QTest::newRow("Croatian") << "Đurđevac čćžš" << "durdevac cczs";
        QTest::newRow("Spanish") << "mañana pingüino" << "manana pinguino";
        QTest::newRow("Swedish") << "ÅNGSTRÖM" << "angstrom";
        QTest::newRow("Arabic") << "مُحَادَثَة" << "محادثة";
        QTest::newRow("marks typed, none written") << "eleve" << "élève";
        QTest::newRow("decomposed") << QStringLiteral("re\u0301sume\u0301") << "résumé";
        QTest::newRow("soft case") << "ISTANBUL ılık" << "istanbul ilik";
    }

    void wordsAreFolded() {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        Fixture f;
        const RecordId id = f.add(text);
        f.add(QStringLiteral("something else"));
        QCOMPARE(f.find(typed), QList{id});
        QVERIFY(searchSnippet(text, typed).contains(QLatin1String("<mark>")));
    }

    void allWordsTheLastByItsBeginning() {
        Fixture f;
        const RecordId both = f.add(QStringLiteral("the quick brown fox"));
        f.add(QStringLiteral("the slow brown bear"));
        QCOMPARE(f.find(QStringLiteral("brown qui")), QList{both});
        QCOMPARE(f.find(QStringLiteral("brow quick")), QList<RecordId>());
        QCOMPARE(f.find(QStringLiteral("qui brown")), QList<RecordId>());
        // A space ends the word.
        QCOMPARE(f.find(QStringLiteral("qui ")), QList<RecordId>());
        QCOMPARE(f.find(QStringLiteral("\"brown fox\"")), QList{both});
        QCOMPARE(f.find(QStringLiteral("„brown quick“")), QList<RecordId>());
        QCOMPARE(f.find(QStringLiteral("e-mail")), QList<RecordId>());
    }

    void nothingTypedIsSpecial() {
        Fixture f;
        const RecordId id = f.add(QStringLiteral("AND OR NEAR NOT text C++ 100% a*b (x)"));
        for (const QString& typed :
             {QStringLiteral("AND"), QStringLiteral("NOT OR"), QStringLiteral("NEAR("),
              QStringLiteral("text:"), QStringLiteral("a*"), QStringLiteral("(x"),
              QStringLiteral("c++"), QStringLiteral("\"text"), QStringLiteral("100%")}) {
            QCOMPARE(f.find(typed), QList{id});
        }
        for (const QString& typed : {QString(), QStringLiteral(" "), QStringLiteral("*"),
                                     QStringLiteral("\"\""), QStringLiteral("()'")}) {
            QVERIFY(f.find(typed).isEmpty());
        }
        QVERIFY(f.find(QString(100'000, u'q')).isEmpty());
        QVERIFY(f.find(QStringLiteral("q ").repeated(50'000)).isEmpty());
    }

    void theNewestComeFirst() {
        Fixture f;
        QList<RecordId> added;
        for (int i = 0; i < 5; ++i) {
            added.prepend(f.add(QStringLiteral("almond %1").arg(i)));
        }
        QCOMPARE(f.find(QStringLiteral("almond")), added);
        QCOMPARE(f.find(QStringLiteral("almond"), 2), added.first(2));
    }

    void theBinIsNotSearched() {
        Fixture f;
        const RecordId gone = f.add(QStringLiteral("pecan"));
        const RecordId kept = f.add(QStringLiteral("pecan"));
        f.store.messages().setDeleted({gone}, 1);
        QCOMPARE(f.find(QStringLiteral("pecan")), QList{kept});
        f.store.messages().setDeleted({gone}, 0);
        QCOMPARE(f.find(QStringLiteral("pecan")).size(), 2);
        f.conversation.deletedAt = 1;
        f.store.conversations().save(f.conversation);
        QVERIFY(f.find(QStringLiteral("pecan")).isEmpty());
    }

    void anEditedTextIsFoundByItsNewWords() {
        Fixture f;
        MessageRecord message;
        message.id = newRecordId();
        message.conversationId = f.conversation.id;
        message.text = QStringLiteral("chestnut");
        f.store.messages().save(message);
        message.text = QStringLiteral("pistachio");
        f.store.messages().save(message);
        QVERIFY(f.find(QStringLiteral("chestnut")).isEmpty());
        QCOMPARE(f.find(QStringLiteral("pistachio")), QList{message.id});
    }

    void snippetsShowTheWordsFound() {
        QCOMPARE(searchSnippet(QStringLiteral("a <b>bold</b> & brave word"), u"bra"),
                 QStringLiteral("a &lt;b&gt;bold&lt;/b&gt; &amp; <mark>brave</mark> word"));
        const QString far = QStringLiteral("filler ").repeated(100) + QStringLiteral("needle ") +
                            QStringLiteral("more ").repeated(100);
        const QString snippet = searchSnippet(far, u"needle");
        QVERIFY(snippet.startsWith(u'…') && snippet.endsWith(u'…'));
        QVERIFY(snippet.contains(QLatin1String("<mark>needle</mark>")));
        QVERIFY(snippet.size() < 250);
        QCOMPARE(searchSnippet(QStringLiteral("line\none\ttwo"), u"one"),
                 QStringLiteral("line <mark>one</mark> two"));
        QCOMPARE(searchSnippet({}, u"x"), QString());
        // Cut in the middle of a pair of surrogates, nothing would be left of the character.
        const QString emoji = QStringLiteral("🙂").repeated(400) + QStringLiteral(" x");
        QVERIFY(searchSnippet(emoji, u"x").isValidUtf16());
    }

    void wordsHaveTheirPlaces() {
        QStringList words;
        const QString text = QStringLiteral("Ça, 2ᵉ: l’été!");
        forEachWord(text, [&](qsizetype begin, qsizetype end, const QString& folded) {
            words.append(text.sliced(begin, end - begin) + u'=' + folded);
            return true;
        });
        QCOMPARE(words, (QStringList{QStringLiteral("Ça=ca"), QStringLiteral("2ᵉ=2e"),
                                     QStringLiteral("l=l"), QStringLiteral("été=ete")}));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
