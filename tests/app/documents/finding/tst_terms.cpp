// Words become stems and pieces; what a person types becomes terms, and nothing else.
#include <QTest>

#include "app/documents/finding/search_terms.h"
#include "app/documents/finding/terms.h"

using namespace concordia::documents;

class TestTerms : public QObject {
    Q_OBJECT

private slots:
    void wordsAreStemmedByTheirLanguage() {
        TermMaker maker;
        const auto stems = [&](const char* text, const char* language) {
            Terms terms;
            maker.append(text, language, terms);
            return terms.stems;
        };
        QCOMPARE(stems("Houses, housing!", "en"), "hous hous");
        QCOMPARE(stems("Die Häuser der Straßen", "de"), "die haus der strass");
        QCOMPARE(stems("Œuvres", "fr"), "oeuvr");
        // Final sigma and accents make no difference.
        QCOMPARE(stems("ΔΡΌΜΟΣ δρόμος", "el"), "δρομ δρομ");
        // No rules: folded only.
        QCOMPARE(stems("Łódź jest", "pl"), "lodz jest");
        QCOMPARE(stems("Houses", ""), "houses");
        // Numbers and codes are no words of any language.
        QCOMPARE(stems("A380s", "en"), "a380s");
    }

    void piecesMarkTheEndsOfWords() {
        TermMaker maker;
        QCOMPARE(maker.ofWord("Bäume", "de").grams, "·bau baum aume ume·");
        QCOMPARE(maker.ofWord("an", "de").grams, "·an·");
        QCOMPARE(maker.ofWord("I", "en").grams, "·i·");
    }

    void brokenBytesSeparateWords() {
        TermMaker maker;
        Terms terms;
        maker.append("eins\xff\xc3zwei \xe2\x82", "", terms);
        QCOMPARE(terms.stems, "eins zwei");
    }

    void wordsHaveAnEnd() {
        TermMaker maker;
        Terms terms;
        maker.append(std::string(100'000, 'x'), "en", terms);
        QCOMPARE(terms.stems.size(), std::size_t{64});
    }

    void whatIsTypedIsText() {
        TermMaker maker;
        const SearchTerms terms =
            searchTerms("NEAR(house OR \"tree) AND -text:* ^cat", {"en"}, maker);
        QCOMPARE(terms.stems,
                 (std::vector<std::string>{"near", "hous", "or", "tree", "and", "text", "cat"}));
        QVERIFY(terms.exact.empty());
    }

    void codesAndQuotationsAreExact() {
        TermMaker maker;
        const SearchTerms terms =
            searchTerms("Was kostet AB-1234/5, 2024 in „blauen Häusern“ (v2.1.3)?", {"de"}, maker);
        QCOMPARE(terms.exact, (std::vector<std::string>{"ab 1234 5", "blau haus", "v2 1 3"}));
    }

    void nothingTypedIsNothing() {
        TermMaker maker;
        QVERIFY(searchTerms("", {"en"}, maker).empty());
        QVERIFY(searchTerms(" \" „ ?!", {"en"}, maker).empty());
        QVERIFY(searchTerms("word", {}, maker).empty());
    }

    void everyLanguageStemsTheQuery() {
        TermMaker maker;
        const SearchTerms terms = searchTerms("Hotels", {"de", "en", "fr"}, maker);
        QCOMPARE(terms.stems, (std::vector<std::string>{"hotel"}));
    }
};

QTEST_GUILESS_MAIN(TestTerms)
#include "tst_terms.moc"
