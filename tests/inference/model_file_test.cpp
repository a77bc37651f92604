// Reading GGUF files: values, tensors, typed access, opening and releasing.
#include "inference/model/model_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

#include "inference/error.h"
#include "tests/inference/expect_error.h"
#include "tests/inference/gguf_writer.h"
#include "tests/inference/small_file.h"

using namespace concordia;
using namespace concordia::test;

class ModelFileTest : public QObject {
    Q_OBJECT

private slots:
    void readsBothVersions_data();
    void readsBothVersions();
    void readsTensors();
    void keepsTensorsOfUnknownTypes();
    void honoursAlignment();
    void typedAccessChecksTypes();
    void opensFiles();
    void refusesWhatIsNoFile();
    void releaseKeepsTheData();
    void joinsSplitModels();
};

void ModelFileTest::readsBothVersions_data() {
    QTest::addColumn<std::uint32_t>("version");
    QTest::newRow("v2") << std::uint32_t{2};
    QTest::newRow("v3") << std::uint32_t{3};
}

void ModelFileTest::readsBothVersions() {
    QFETCH(std::uint32_t, version);
    const Bytes bytes = smallFile(version).bytes();
    const ModelFile file = ModelFile::fromBytes(bytes);
    QCOMPARE(file.format(), "GGUF v" + std::to_string(version));
    QCOMPARE(file.fileBytes(), std::uint64_t{bytes.size()});
    QCOMPARE(file.metadata().size(), std::size_t{10});
    QVERIFY(file.findString("general.architecture") == "llama");
    QCOMPARE(file.findUint32("a.uint32").value(), 4'000'000'000U);
    QCOMPARE(std::get<std::int64_t>(file.metadata().at("a.int32")), std::int64_t{-5});
    QCOMPARE(std::get<std::uint64_t>(file.metadata().at("a.uint64")),
             std::uint64_t{5'000'000'000U});
    QCOMPARE(file.findFloat("a.float").value(), 0.25F);
    QCOMPARE(file.findBool("a.bool").value(), true);
    const auto strings = file.findStrings("a.strings");
    QCOMPARE(std::vector<std::string>(strings.begin(), strings.end()),
             (std::vector<std::string>{"one", "", "drei"}));
    QCOMPARE(file.findFloats("a.floats"), (std::vector<float>{1, -2}));
    QCOMPARE(file.findInt32s("a.int32s"), (std::vector<std::int32_t>{7, -8, 9}));
    QCOMPARE(file.findInt32s("a.bytes"), (std::vector<std::int32_t>{0, 255}));
}

void ModelFileTest::readsTensors() {
    const Bytes bytes = smallFile().bytes();
    const ModelFile file = ModelFile::fromBytes(bytes);
    QCOMPARE(file.tensors().size(), std::size_t{3});
    const Tensor* const first = file.findTensor("first");
    QVERIFY(first != nullptr);
    QCOMPARE(first->columns(), std::uint64_t{3});
    QCOMPARE(first->rows(), std::uint64_t{2});
    QCOMPARE(first->rank, 2U);
    QCOMPARE(first->bytes.size(), std::size_t{24});
    QVERIFY(first->bytes[23] == std::byte{1});
    const Tensor* const third = file.findTensor("third");
    QVERIFY(third != nullptr);
    QCOMPARE(third->rank, 4U);
    QCOMPARE(third->rows(), std::uint64_t{4});
    QVERIFY(third->bytes.data() + third->bytes.size() == bytes.data() + bytes.size());
    QVERIFY(third->bytes[0] == std::byte{3});
    QCOMPARE(file.findTensor("second")->bytes.size(), std::size_t{34});
    QVERIFY(file.findTensor("fourth") == nullptr);
}

void ModelFileTest::keepsTensorsOfUnknownTypes() {
    GgufWriter writer = smallFile();
    writer.addTensor({"strange", 999, {5}, Bytes(7), {}});
    writer.addTensor({"notDecoded", 10, {256}, Bytes(84), {}});  // Q2_K
    const Bytes bytes = writer.bytes();
    const ModelFile file = ModelFile::fromBytes(bytes);
    QCOMPARE(file.findTensor("strange")->typeId, 999U);
    QVERIFY(file.findTensor("strange")->bytes.empty());
    QCOMPARE(file.findTensor("notDecoded")->bytes.size(), std::size_t{84});
}

void ModelFileTest::honoursAlignment() {
    for (const std::uint64_t alignment : {8, 64, 4096}) {
        GgufWriter writer = smallFile();
        writer.addUint32("general.alignment", static_cast<std::uint32_t>(alignment));
        writer.setAlignment(alignment);
        const Bytes bytes = writer.bytes();
        const ModelFile file = ModelFile::fromBytes(bytes);
        for (const Tensor& tensor : file.tensors()) {
            QCOMPARE(static_cast<std::uint64_t>(tensor.bytes.data() - bytes.data()) % alignment,
                     std::uint64_t{0});
        }
        QVERIFY(file.findTensor("second")->bytes[33] == std::byte{2});
    }
}

void ModelFileTest::typedAccessChecksTypes() {
    GgufWriter writer = smallFile();
    Bytes large;
    appendNumber(large, 1e300);
    writer.addRaw("a.double", static_cast<std::uint32_t>(GgufType::Float64), large);
    Bytes infinity;
    appendNumber(infinity, std::numeric_limits<double>::infinity());
    writer.addRaw("a.infinity", static_cast<std::uint32_t>(GgufType::Float64), infinity);
    const Bytes bytes = writer.bytes();
    const ModelFile file = ModelFile::fromBytes(bytes);
    QVERIFY(!file.findUint32("absent").has_value());
    QVERIFY(!file.findFloat("absent").has_value());
    QVERIFY(!file.findBool("absent").has_value());
    QVERIFY(!file.findString("absent").has_value());
    QVERIFY(file.findStrings("absent").empty());
    QVERIFY(file.findFloats("absent").empty());
    QVERIFY(file.findInt32s("absent").empty());
    QVERIFY(std::isinf(file.findFloat("a.infinity").value()));

    const auto invalid = [](const auto& access, const char* key) {
        expectError(ErrorCode::InvalidFile, key, access);
    };
    invalid([&] { (void)file.findUint32("a.strings"); }, "a.strings");
    invalid([&] { (void)file.findUint32("a.int32"); }, "a.int32");
    invalid([&] { (void)file.findUint32("a.uint64"); }, "a.uint64");
    invalid([&] { (void)file.findUint32("a.bool"); }, "a.bool");
    invalid([&] { (void)file.findFloat("a.uint32"); }, "a.uint32");
    invalid([&] { (void)file.findFloat("a.double"); }, "a.double");
    invalid([&] { (void)file.findBool("a.uint32"); }, "a.uint32");
    invalid([&] { (void)file.findString("a.bool"); }, "a.bool");
    invalid([&] { (void)file.findStrings("a.floats"); }, "a.floats");
    invalid([&] { (void)file.findFloats("a.int32s"); }, "a.int32s");
    invalid([&] { (void)file.findInt32s("a.strings"); }, "a.strings");
    invalid([&] { (void)file.findInt32s("a.uint32"); }, "a.uint32");
}

void ModelFileTest::opensFiles() {
    QTemporaryDir folder;
    const Bytes bytes = smallFile().bytes();
    QFile output(folder.filePath(QStringLiteral("model.gguf")));
    QVERIFY(output.open(QIODevice::WriteOnly));
    output.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    output.close();
    ModelFile file = ModelFile::open(output.fileName().toStdString());
    const ModelFile moved = std::move(file);  // views stay valid when the owner moves
    QCOMPARE(moved.fileBytes(), std::uint64_t{bytes.size()});
    QVERIFY(moved.findString("general.architecture") == "llama");
    QVERIFY(moved.findTensor("second")->bytes[0] == std::byte{2});
}

void ModelFileTest::refusesWhatIsNoFile() {
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString();
    const auto open = [](const std::string& name) {
        return [name] { (void)ModelFile::open(name); };
    };
    expectError(ErrorCode::FileNotFound, "absent.gguf", open(path + "/absent.gguf"));
    expectError(ErrorCode::InvalidFile, folder.path(), open(path));
    expectError(ErrorCode::FileUnreadable, "/dev/zero", open("/dev/zero"));
    QFile empty(folder.filePath(QStringLiteral("empty.gguf")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    expectError(ErrorCode::InvalidFile, "empty.gguf", open(path + "/empty.gguf"));
}

void ModelFileTest::releaseKeepsTheData() {
    QTemporaryDir folder;
    GgufWriter writer;
    const Bytes data(100'000, std::byte{42});
    writer.addTensor({"large", 24, {100'000}, data, {}});  // I8
    writer.addTensor({"next", 24, {5}, Bytes(5, std::byte{43}), {}});
    const Bytes bytes = writer.bytes();
    QFile output(folder.filePath(QStringLiteral("model.gguf")));
    QVERIFY(output.open(QIODevice::WriteOnly));
    output.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    output.close();
    const ModelFile mapped = ModelFile::open(output.fileName().toStdString());
    const ModelFile inMemory = ModelFile::fromBytes(bytes);
    for (const ModelFile* const file : {&mapped, &inMemory}) {
        const Tensor* const large = file->findTensor("large");
        file->release(*large);
        QVERIFY(std::equal(large->bytes.begin(), large->bytes.end(), data.begin(), data.end()));
        QVERIFY(file->findTensor("next")->bytes[4] == std::byte{43});
    }
}

void ModelFileTest::joinsSplitModels() {
    QTemporaryDir folder;
    const std::string prefix = folder.path().toStdString() + "/m-0000";
    const auto write = [](const std::string& name, const GgufWriter& writer) {
        QFile file(QString::fromStdString(name));
        const Bytes bytes = writer.bytes();
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    };
    const auto part = [](const char* tensor, std::uint32_t parts) {
        GgufWriter writer;
        writer.addUint32("split.count", parts);
        writer.addTensor({tensor, 0, {2}, Bytes(8, std::byte{7}), {}});
        return writer;
    };
    const std::string one = prefix + "1-of-00002.gguf";
    const std::string two = prefix + "2-of-00002.gguf";
    const auto open = [&] { (void)ModelFile::open(one); };
    GgufWriter first = part("a", 2);
    first.addString("general.name", "whole");
    write(one, first);
    expectError(ErrorCode::FileNotFound, "m-00002-of-00002.gguf", open);
    write(two, part("b", 2));
    for (const std::string& path : {one, two}) {
        const ModelFile file = ModelFile::open(path);
        QCOMPARE(file.tensors().size(), std::size_t{2});
        QVERIFY(file.findTensor("b") != nullptr);
        QVERIFY(file.findString("general.name") == "whole");
        QVERIFY(!file.findUint32("split.count").has_value());
    }
    write(two, part("a", 2));
    expectError(ErrorCode::InvalidFile, "‘a’", open);
    write(two, part("b", 3));
    expectError(ErrorCode::InvalidFile, "another model", open);
    const std::string misnamed = folder.path().toStdString() + "/x.gguf";
    write(misnamed, first);
    expectError(ErrorCode::InvalidFile, "-00001-of-00002.gguf",
                [&] { (void)ModelFile::open(misnamed); });
}

QTEST_APPLESS_MAIN(ModelFileTest)
#include "model_file_test.moc"
