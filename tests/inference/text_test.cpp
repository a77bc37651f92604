// UTF-8 checking, and making untrusted text fit for messages.
#include "inference/model/text.h"

#include <QTest>
#include <string>

using namespace concordia;

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void wellFormedText_data();
    void wellFormedText();
    void malformedText_data();
    void malformedText();
    void controlCharactersAreReplaced();
    void malformedBytesAreReplaced();
    void longTextIsCutBetweenCharacters();
};

void TextTest::wellFormedText_data() {
    QTest::addColumn<std::string>("text");
    QTest::newRow("empty") << std::string();
    QTest::newRow("ASCII") << std::string("general.name");
    QTest::newRow("two bytes, first and last") << std::string("\xC2\x80\xDF\xBF");
    QTest::newRow("three bytes, first") << std::string("\xE0\xA0\x80");
    QTest::newRow("before the surrogates") << std::string("\xED\x9F\xBF");
    QTest::newRow("after the surrogates") << std::string("\xEE\x80\x80");
    QTest::newRow("four bytes, first") << std::string("\xF0\x90\x80\x80");
    QTest::newRow("U+10FFFF") << std::string("\xF4\x8F\xBF\xBF");
}

void TextTest::wellFormedText() {
    QFETCH(std::string, text);
    QVERIFY(isValidUtf8(text));
}

void TextTest::malformedText_data() {
    QTest::addColumn<std::string>("text");
    QTest::newRow("continuation alone") << std::string("\x80");
    QTest::newRow("overlong, two bytes") << std::string("\xC1\xBF");
    QTest::newRow("overlong, three bytes") << std::string("\xE0\x9F\xBF");
    QTest::newRow("overlong, four bytes") << std::string("\xF0\x8F\xBF\xBF");
    QTest::newRow("surrogate") << std::string("\xED\xA0\x80");
    QTest::newRow("beyond U+10FFFF") << std::string("\xF4\x90\x80\x80");
    QTest::newRow("no such first byte") << std::string("\xF5\x80\x80\x80");
    QTest::newRow("cut after one of two") << std::string("a\xC3");
    QTest::newRow("cut after two of three") << std::string("\xE2\x82");
    QTest::newRow("cut after three of four") << std::string("\xF0\x9F\x98");
    QTest::newRow("wrong continuation") << std::string("\xE2\x28\xA1");
}

void TextTest::malformedText() {
    QFETCH(std::string, text);
    QVERIFY(!isValidUtf8(text));
}

void TextTest::controlCharactersAreReplaced() {
    QCOMPARE(printable("a\x1B[31m\nb\x7F\xC2\x9B"
                       "c",
                       100),
             std::string("a�[31m�b��c"));
    QCOMPARE(inQuotes("ä"), std::string("‘ä’"));
}

void TextTest::malformedBytesAreReplaced() {
    QCOMPARE(printable("\xE2\x82!", 100), std::string("�!"));
}

void TextTest::longTextIsCutBetweenCharacters() {
    QCOMPARE(printable("ääää", 5), std::string("ää…"));
    QCOMPARE(printable("ääää", 8), std::string("ääää"));
    QVERIFY(inQuotes(std::string(1'000'000, 'x')).size() < 300);
}

QTEST_APPLESS_MAIN(TextTest)
#include "text_test.moc"
