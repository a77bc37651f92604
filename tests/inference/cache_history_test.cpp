// How much the KV cache holds in each layer, and from where a conversation can go on.
#include "inference/transformer/cache_history.h"

#include <QTest>
#include <vector>

#include "tests/inference/tiny_model.h"

using namespace concordia;
using namespace concordia::test;

class CacheHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void windowsBoundTheCache();
    void shortContextsNeedNoRing();
    void largeBatchesFitBehindTheWindow();
    void anythingIsResumableWithoutWindows();
    void ringsForget();
    void ringsRememberUntilTheyWrap();
    void goingBackDoesNotBringBack();
};

namespace {

std::vector<CacheLayer> layersOf(std::uint32_t window, std::uint32_t contextLength,
                                 std::uint32_t batch) {
    GgufWriter writer = tinyModelWriter({.contextLength = 100'000});
    writer.addUint32("llama.attention.sliding_window", window);
    const Bytes bytes = writer.bytes();
    const ModelFile file = ModelFile::fromBytes(bytes);
    return layOutCache(makePlan(file), contextLength, batch, 64);
}

}  // namespace

void CacheHistoryTest::windowsBoundTheCache() {
    const std::vector<CacheLayer> plain = layersOf(0, 1000, 32);
    QCOMPARE(plain.size(), std::size_t{2});
    QCOMPARE(plain[0].capacity, 1024U);  // whole units of 64
    QCOMPARE(plain[0].window, 0U);
    const std::vector<CacheLayer> windowed = layersOf(100, 10'000, 32);
    QCOMPARE(windowed[1].window, 100U);
    QCOMPARE(windowed[1].capacity, 384U);  // 99 + 256 spare ones, rounded up
}

void CacheHistoryTest::shortContextsNeedNoRing() {
    const std::vector<CacheLayer> layers = layersOf(100, 120, 32);
    QCOMPARE(layers[0].capacity, 128U);
    CacheHistory history(layers);
    history.record(0, 120);
    for (std::uint32_t position = 0; position <= 120; ++position) {
        QCOMPARE(history.resumable(position), position);
    }
}

void CacheHistoryTest::largeBatchesFitBehindTheWindow() {
    QCOMPARE(layersOf(100, 10'000, 512)[0].capacity, 640U);  // 99 + 512, rounded up
}

void CacheHistoryTest::anythingIsResumableWithoutWindows() {
    CacheHistory history(std::vector<CacheLayer>{{100'000, 0}});
    history.record(0, 90'000);
    QCOMPARE(history.resumable(17), 17U);
}

void CacheHistoryTest::ringsForget() {
    // 20 positions of which a token sees 5: after 100 the oldest one kept is 80, so a token at 84
    // has all that it sees, and one at 83 lacks position 79.
    CacheHistory history(std::vector<CacheLayer>{{1000, 0}, {20, 5}});
    history.record(0, 15);
    for (std::uint32_t position = 15; position < 100; ++position) {
        history.record(position, 1);
    }
    QCOMPARE(history.resumable(100), 100U);
    QCOMPARE(history.resumable(84), 84U);
    QCOMPARE(history.resumable(83), 0U);
    QCOMPARE(history.resumable(0), 0U);
}

void CacheHistoryTest::ringsRememberUntilTheyWrap() {
    CacheHistory history(std::vector<CacheLayer>{{20, 5}});
    history.record(0, 20);
    QCOMPARE(history.resumable(3), 3U);
    history.record(20, 1);  // takes the slot of position 0
    QCOMPARE(history.resumable(3), 0U);
    QCOMPARE(history.resumable(5), 5U);
}

void CacheHistoryTest::goingBackDoesNotBringBack() {
    CacheHistory history(std::vector<CacheLayer>{{20, 5}});
    history.record(0, 20);
    history.record(20, 10);  // positions 10 … 29 are kept
    history.record(15, 1);
    QCOMPARE(history.resumable(16), 16U);
    QCOMPARE(history.resumable(14), 14U);
    QCOMPARE(history.resumable(13), 0U);
    history.record(0, 7);
    QCOMPARE(history.resumable(7), 7U);
    QCOMPARE(history.resumable(2), 2U);
}

QTEST_APPLESS_MAIN(CacheHistoryTest)
#include "cache_history_test.moc"
