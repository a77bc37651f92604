// Guessing how a text goes on, and deciding when that pays and how much to compute at once.
#include <QTest>
#include <vector>

#include "inference/transformer/batch_pacer.h"
#include "inference/transformer/guess.h"
#include "inference/transformer/guess_ledger.h"

using namespace concordia;

namespace {
using Tokens = std::vector<Token>;
}

class GuessTest : public QObject {
    Q_OBJECT

private slots:
    void continuations_data();
    void continuations();
    void guessingHasToPay();
    void whatDidNotPayIsTriedAgain();
    void batchesFitTheTime();
    void batchesOfSlowDevicesStayAtTheFewest();
    void batchesAreWholeSteps();
    void smallMostIsKept();
};

void GuessTest::continuations_data() {
    QTest::addColumn<Tokens>("text");
    QTest::addColumn<Tokens>("expected");
    QTest::newRow("nothing") << Tokens{} << Tokens{};
    QTest::newRow("one token") << Tokens{1} << Tokens{};
    QTest::newRow("never before") << Tokens{1, 2, 3, 4} << Tokens{};
    QTest::newRow("a single token again is too little") << Tokens{1, 2, 3, 1} << Tokens{};
    QTest::newRow("a pair again") << Tokens{1, 2, 3, 4, 5, 1, 2} << Tokens{3, 4, 5, 1};
    QTest::newRow("the latest of two") << Tokens{1, 2, 3, 1, 2, 4, 1, 2} << Tokens{4, 1, 2, 4};
    QTest::newRow("the longer of two")
        << Tokens{9, 1, 2, 3, 8, 1, 2, 4, 9, 1, 2} << Tokens{3, 8, 1, 2};
    QTest::newRow("repetition goes on") << Tokens{5, 6, 5, 6, 5} << Tokens{6, 5, 6, 5};
    QTest::newRow("one token over and over") << Tokens{7, 7, 7} << Tokens{7, 7, 7, 7};
}

void GuessTest::continuations() {
    QFETCH(const Tokens, text);
    QFETCH(const Tokens, expected);
    QCOMPARE(guessContinuation(text, 4), expected);
    QVERIFY(guessContinuation(text, 0).empty());
}

void GuessTest::guessingHasToPay() {
    GuessLedger ledger;
    QVERIFY(!ledger.pays());  // how long one token takes is not known
    ledger.recordSingle(0.010);
    QVERIFY(ledger.pays());  // to find out
    ledger.recordGuessed(0.025);
    ledger.recordRight(3);  // four tokens in the time of two and a half
    QVERIFY(ledger.pays());
    for (int i = 0; i < 20; ++i) {
        ledger.recordRight(0);
    }
    QVERIFY(!ledger.pays());
}

void GuessTest::whatDidNotPayIsTriedAgain() {
    GuessLedger ledger;
    ledger.recordSingle(0.010);
    ledger.recordGuessed(0.050);
    ledger.recordRight(0);
    int passedOver = 0;
    while (!ledger.pays()) {
        ++passedOver;
        QVERIFY(passedOver < 1000);
    }
    QVERIFY(passedOver >= 10);
    for (int i = 0; i < 20; ++i) {
        ledger.recordRight(7);
    }
    QVERIFY(ledger.pays());
    QVERIFY(ledger.pays());
}

void GuessTest::batchesFitTheTime() {
    BatchPacer pacer(128);
    QCOMPARE(pacer.size(), 8U);
    pacer.record(8, 0.008);  // a millisecond each
    QCOMPARE(pacer.size(), 16U);
    pacer.record(5, 1.0);  // the rest of a prompt says nothing
    pacer.record(16, 0.016);
    pacer.record(32, 0.032);
    pacer.record(64, 0.064);
    QCOMPARE(pacer.size(), 128U);
    pacer.record(128, 0.300);
    QCOMPARE(pacer.size(), 64U);  // of which 150 ms are enough
    pacer.halve();
    QCOMPARE(pacer.most(), 64U);
    pacer.halve();
    QCOMPARE(pacer.size(), 32U);
    pacer.record(32, 0);  // not known: as many as can be
    QCOMPARE(pacer.size(), 32U);
}

void GuessTest::batchesOfSlowDevicesStayAtTheFewest() {
    BatchPacer pacer(32);
    pacer.record(8, 4.0);
    QCOMPARE(pacer.size(), 8U);
    for (int i = 0; i < 5; ++i) {
        pacer.halve();
    }
    QCOMPARE(pacer.size(), 8U);
    QCOMPARE(pacer.most(), 8U);
}

void GuessTest::batchesAreWholeSteps() {
    BatchPacer pacer(128, 16);
    QCOMPARE(pacer.size(), 16U);
    pacer.record(8, 4.0);  // says nothing about whole ones
    pacer.record(16, 4.0);
    QCOMPARE(pacer.size(), 16U);
    pacer.record(16, 0.016);
    pacer.record(32, 0.09);  // 53 would fit
    QCOMPARE(pacer.size(), 48U);
    pacer.halve();
    pacer.halve();
    pacer.halve();
    pacer.halve();
    QCOMPARE(pacer.size(), 8U);  // memory decides
}

void GuessTest::smallMostIsKept() {
    BatchPacer pacer(4);
    QCOMPARE(pacer.size(), 4U);
    pacer.record(4, 0.001);
    QCOMPARE(pacer.size(), 4U);
}

QTEST_APPLESS_MAIN(GuessTest)
#include "guess_test.moc"
