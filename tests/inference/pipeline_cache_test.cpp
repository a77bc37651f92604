// What the driver made of the kernels is kept on disk, and only used where it is whole and ours.
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <string>

#include "inference/files/fast_hash.h"
#include "inference/vulkan/pipeline_cache.h"
#include "tests/inference/vulkan_fixture.h"

using namespace concordia;
using namespace concordia::test;
using vulkan::PipelineCache;

namespace {

constexpr qsizetype kHeaderBytes = 24;

std::unique_ptr<const vulkan::Device> openDevice() {
    auto instance = std::make_shared<const vulkan::Instance>();
    const std::size_t index = std::stoul(chooseDevice(listDevices()).device.id);
    const VkPhysicalDevice physical = instance->physicalDevices().at(index);
    return std::make_unique<const vulkan::Device>(std::move(instance), physical);
}

QByteArray readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// Makes the file's own hash right again after a change of the driver's data.
QByteArray rehashed(QByteArray bytes) {
    FastHash hash;
    hash.append(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())))
                    .subspan(kHeaderBytes));
    const std::uint64_t value = hash.value();
    std::memcpy(bytes.data() + 16, &value, sizeof(value));
    return bytes;
}

}  // namespace

class PipelineCacheTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void fileIsUsedAgain();
    void damagedFileCountsAsNone_data();
    void damagedFileCountsAsNone();
    void executorKeepsItsKernels();
    void folderThatCannotBeWritten();

private:
    std::unique_ptr<const vulkan::Device> m_device;
    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_whole;
};

void PipelineCacheTest::initTestCase() {
    m_device = openDevice();
    // Two folders deep: they are made.
    PipelineCache cache(*m_device, m_folder.filePath("a/b").toStdString());
    QCOMPARE(cache.restoredBytes(), 0U);
    cache.save();
    m_path = QString::fromStdString(cache.path().string());
    m_whole = readAll(m_path);
    QVERIFY(m_whole.size() >= kHeaderBytes + 32);
}

void PipelineCacheTest::fileIsUsedAgain() {
    writeAll(m_path, m_whole);
    const PipelineCache cache(*m_device, m_folder.filePath("a/b").toStdString());
    QCOMPARE(cache.path().string(), m_path.toStdString());
    QCOMPARE(qsizetype(cache.restoredBytes()), m_whole.size() - kHeaderBytes);
}

void PipelineCacheTest::damagedFileCountsAsNone_data() {
    QTest::addColumn<QByteArray>("bytes");
    QByteArray changed = m_whole;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("shorter than the header") << m_whole.first(10);
    QTest::newRow("header alone") << m_whole.first(kHeaderBytes);
    QTest::newRow("last byte missing") << m_whole.chopped(1);
    QTest::newRow("one byte more") << m_whole + 'x';
    changed[0] = 'X';
    QTest::newRow("another kind of file") << changed;
    changed = m_whole;
    changed[changed.size() - 1] = static_cast<char>(changed.back() ^ 1);
    QTest::newRow("one bit turned over") << changed;
    // With a right hash of its own, but of another device: vendor at 8, UUID at 16.
    for (const int place : {4, 8, 12, 16}) {
        changed = m_whole;
        changed[kHeaderBytes + place] = static_cast<char>(changed[kHeaderBytes + place] ^ 1);
        QTest::addRow("another device, byte %d", place) << rehashed(changed);
    }
}

void PipelineCacheTest::damagedFileCountsAsNone() {
    QFETCH(const QByteArray, bytes);
    writeAll(m_path, bytes);
    PipelineCache cache(*m_device, m_folder.filePath("a/b").toStdString());
    QCOMPARE(cache.restoredBytes(), 0U);
    cache.save();  // in its place
    QCOMPARE(readAll(m_path).size(), m_whole.size());
}

void PipelineCacheTest::executorKeepsItsKernels() {
    QTemporaryDir folder;
    vulkan::DeviceOptions options;
    options.cacheFolder = folder.path().toStdString();
    const VulkanFixture fixture(TinyModel{});
    const std::vector<Token> tokens = someTokens(20);
    const Floats first = allLogits(*fixture.onDevice(options), tokens, tokens.size());
    QCOMPARE(QDir(folder.path()).entryList({"pipelines-*"}).size(), 1);
    QVERIFY(first == allLogits(*fixture.onDevice(options), tokens, tokens.size()));
}

void PipelineCacheTest::folderThatCannotBeWritten() {
    const QString file = m_folder.filePath("a file");
    writeAll(file, "x");
    PipelineCache cache(*m_device, (file + "/folder").toStdString());
    cache.save();
    QCOMPARE(cache.restoredBytes(), 0U);
    QVERIFY(cache.path().empty());
}

QTEST_APPLESS_MAIN(PipelineCacheTest)
#include "pipeline_cache_test.moc"
