// What the Vulkan executor does where memory does not suffice.
#include <QTest>
#include <fstream>
#include <string>

#include "inference/error.h"
#include "tests/inference/expect_error.h"
#include "tests/inference/vulkan_fixture.h"

using namespace concordia;
using namespace concordia::test;

namespace {

// The most memory the process has had, in bytes.
std::uint64_t peakMemory() {
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        if (word == "VmHWM:") {
            std::uint64_t kilobytes = 0;
            status >> kilobytes;
            return kilobytes * 1024;
        }
    }
    return 0;
}

}  // namespace

class VulkanMemoryTest : public QObject {
    Q_OBJECT

private slots:
    void contextsThatCannotFitAreRefused_data();
    void contextsThatCannotFitAreRefused();
    void smallBuffersAreEnough();
    void bufferTooSmallForARow();
};

void VulkanMemoryTest::contextsThatCannotFitAreRefused_data() {
    QTest::addColumn<std::uint32_t>("layers");
    QTest::addColumn<std::uint32_t>("contextLength");
    QTest::addColumn<QString>("named");
    // One layer's keys take 64 bytes a position.
    QTest::newRow("more than there is") << 400U << 13'000'000U << "GB of device memory";
    QTest::newRow("more than one buffer may hold") << 1U << 100'000'000U << "6103 MiB";
    QTest::newRow("the longest there is") << 1U << 0xFFFF'FFFFU << "MiB";
}

// They are refused before the first large allocation, with numbers.
void VulkanMemoryTest::contextsThatCannotFitAreRefused() {
    QFETCH(const std::uint32_t, layers);
    QFETCH(const std::uint32_t, contextLength);
    QFETCH(const QString, named);
    const VulkanFixture fixture(TinyModel{.layers = layers});
    // Brings the driver's own memory to where it stays.
    (void)VulkanFixture(TinyModel{}).onDevice();
    const std::uint64_t before = peakMemory();
    ExecutorOptions options;
    options.contextLength = contextLength;
    expectError(ErrorCode::OutOfMemory, named, [&] { (void)fixture.onDevice({}, options); });
    QVERIFY(before > 0);
    QVERIFY(peakMemory() - before < 200'000'000);
}

// Everything is divided where the parts may be small, to the smallest tile of columns.
void VulkanMemoryTest::smallBuffersAreEnough() {
    const VulkanFixture fixture(TinyModel{.vocabularySize = 1000});
    vulkan::DeviceOptions options;
    options.maxBufferBytes = 40'000;
    const std::vector<Token> tokens = someTokens(20);
    const Floats expected = allLogits(*fixture.plainly(), tokens, tokens.size());
    QVERIFY(normalizedError(allLogits(*fixture.onDevice(options), tokens, tokens.size()),
                            expected) <= 1e-6);
}

void VulkanMemoryTest::bufferTooSmallForARow() {
    const VulkanFixture fixture(TinyModel{});
    vulkan::DeviceOptions options;
    options.maxBufferBytes = 4096;
    try {
        (void)fixture.onDevice(options);
        QFAIL("Nothing was thrown.");
    } catch (const Error& error) {
        QVERIFY(error.code() == ErrorCode::OutOfMemory || error.code() == ErrorCode::Unsupported);
        QVERIFY(QString::fromUtf8(error.what()).endsWith('.'));
    }
}

QTEST_APPLESS_MAIN(VulkanMemoryTest)
#include "vulkan_memory_test.moc"
