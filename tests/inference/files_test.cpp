// What the engine writes beside models: how it is recognized, and where it is kept.
#include <QTest>
#include <cstdlib>
#include <set>
#include <string>
#include <vector>

#include "inference/files/cache_folder.h"
#include "inference/files/fast_hash.h"

using namespace concordia;

namespace {

std::uint64_t hashOf(std::string_view text) {
    FastHash hash;
    hash.append(text);
    return hash.value();
}

}  // namespace

class FilesTest : public QObject {
    Q_OBJECT

private slots:
    void hashDependsOnBytesAlone();
    void everyBitCountsInTheHash();
    void cacheFolderFollowsTheEnvironment();
};

void FilesTest::hashDependsOnBytesAlone() {
    const std::string text(200, 'x');
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        FastHash hash;
        hash.append(std::string_view(text).substr(0, cut));
        hash.append(std::string_view(text).substr(cut));
        QCOMPARE(hash.value(), hashOf(text));
    }
}

void FilesTest::everyBitCountsInTheHash() {
    std::set<std::uint64_t> seen;
    std::string text(100, '\0');
    seen.insert(hashOf(text));
    for (char& byte : text) {
        for (int bit = 0; bit < 8; ++bit) {
            byte = static_cast<char>(1 << bit);
            seen.insert(hashOf(text));
        }
        byte = 0;
    }
    // Zeros at the end count too, and so does the order of words.
    for (std::size_t size = 0; size < 100; ++size) {
        seen.insert(hashOf(std::string(size, '\0')));
    }
    seen.insert(hashOf(std::string(32, 'a') + std::string(32, 'b')));
    seen.insert(hashOf(std::string(32, 'b') + std::string(32, 'a')));
    seen.insert(hashOf(std::string(8, 'a') + std::string(24, 'b')));
    seen.insert(hashOf(std::string(8, 'b') + std::string(8, 'a') + std::string(16, 'b')));
    QCOMPARE(seen.size(), 1U + 800U + 100U + 4U);
}

void FilesTest::cacheFolderFollowsTheEnvironment() {
    const QByteArray before = qgetenv("XDG_CACHE_HOME");
    const QByteArray home = qgetenv("HOME");
    qputenv("XDG_CACHE_HOME", "/somewhere");
    QCOMPARE(cacheFolder(), std::filesystem::path("/somewhere/concordia"));
    qputenv("XDG_CACHE_HOME", "relative");
    qputenv("HOME", "/nobody");
    QCOMPARE(cacheFolder(), std::filesystem::path("/nobody/.cache/concordia"));
    qunsetenv("HOME");
    QVERIFY(cacheFolder().empty());
    qputenv("XDG_CACHE_HOME", before);
    qputenv("HOME", home);
}

QTEST_APPLESS_MAIN(FilesTest)
#include "files_test.moc"
