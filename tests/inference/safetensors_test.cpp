// The .safetensors reader on right and broken files.
#include "inference/model/checkpoint/safetensors.h"

#include <QTest>

#include "tests/inference/checkpoint_folder.h"
#include "tests/inference/expect_error.h"

using namespace concordia;
using namespace concordia::test;

class SafetensorsTest : public QObject {
    Q_OBJECT

private slots:
    void readsTypesShapesAndPlaces();
    void refusesBrokenHeaders_data();
    void refusesBrokenHeaders();
    void refusesLengthsBeyondTheFile();
    void refusesDeepAndRepeatedJson();
};

void SafetensorsTest::readsTypesShapesAndPlaces() {
    const Bytes four(8, std::byte{4});
    const Bytes file = makeSafetensors({{"b", "BF16", {2, 2}, four},
                                        {"a", "F32", {}, Bytes(4, std::byte{1})},
                                        {"c", "F8_E4M3", {3}, Bytes(3)}});
    const auto tensors = parseSafetensors(file, "model.safetensors");
    QCOMPARE(tensors.size(), std::size_t{3});
    QCOMPARE(tensors[0].name, std::string("b"));
    QCOMPARE(tensors[0].type, std::string("BF16"));
    QCOMPARE(tensors[0].shape, (std::vector<std::uint64_t>{2, 2}));
    QVERIFY(std::ranges::equal(tensors[0].bytes, four));
    QCOMPARE(tensors[1].name, std::string("a"));
    QCOMPARE(tensors[1].elements(), std::uint64_t{1});
    QCOMPARE(tensors[2].bytes.size(), std::size_t{3});
}

void SafetensorsTest::refusesBrokenHeaders_data() {
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const char* header, const char* named) {
        QTest::newRow(name) << QString::fromUtf8(header) << QString::fromUtf8(named);
    };
    row("no JSON", "{", "no valid JSON");
    row("no object", "[1]", "not a JSON object");
    row("no entry", R"({"t": 1})", "‘t’");
    row("no type", R"({"t": {"shape": [2], "data_offsets": [0, 8]}})", "dtype");
    row("no shape", R"({"t": {"dtype": "F32", "data_offsets": [0, 8]}})", "shape of tensor ‘t’");
    row("negative size", R"({"t": {"dtype": "F32", "shape": [-2], "data_offsets": [0, 8]}})",
        "size of -2");
    row("fraction", R"({"t": {"dtype": "F32", "shape": [2.0], "data_offsets": [0, 8]}})",
        "size of 2.0");
    row("no elements", R"({"t": {"dtype": "F32", "shape": [0], "data_offsets": [0, 0]}})",
        "size of 0");
    row("too many elements",
        R"({"t": {"dtype": "F32", "shape": [4294967296, 4294967296], "data_offsets": [0, 8]}})",
        "size of 4294967296");
    row("too many dimensions",
        R"({"t": {"dtype": "F32", "shape": [1,1,1,1,1,1,1,1,2], "data_offsets": [0, 8]}})",
        "shape of tensor ‘t’");
    row("no offsets", R"({"t": {"dtype": "F32", "shape": [2]}})", "data_offsets of tensor ‘t’");
    row("one offset", R"({"t": {"dtype": "F32", "shape": [2], "data_offsets": [0]}})",
        "data_offsets of tensor ‘t’");
    row("offsets reversed", R"({"t": {"dtype": "F32", "shape": [2], "data_offsets": [8, 0]}})",
        "data of tensor ‘t’");
    row("outside the file", R"({"t": {"dtype": "F32", "shape": [5], "data_offsets": [0, 20]}})",
        "data of tensor ‘t’");
    row("size contradicts shape",
        R"({"t": {"dtype": "F32", "shape": [3], "data_offsets": [0, 8]}})", "contradicts");
    row("overlap",
        R"({"s": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]},
            "t": {"dtype": "F32", "shape": [2], "data_offsets": [4, 12]}})",
        "‘s’ and ‘t’ overlap");
}

void SafetensorsTest::refusesBrokenHeaders() {
    QFETCH(QString, header);
    QFETCH(QString, named);
    const Bytes file = makeSafetensors(header.toStdString(), Bytes(16));
    expectError(ErrorCode::InvalidFile, named,
                [&] { (void)parseSafetensors(file, "model.safetensors"); });
    expectError(ErrorCode::InvalidFile, "model.safetensors",
                [&] { (void)parseSafetensors(file, "model.safetensors"); });
}

void SafetensorsTest::refusesLengthsBeyondTheFile() {
    for (const std::uint64_t length :
         {std::uint64_t{3}, std::uint64_t{100'000'001}, ~std::uint64_t{}}) {
        Bytes file;
        appendNumber(file, length);
        appendBytes(file, Bytes(2, std::byte{'{'}));
        expectError(ErrorCode::InvalidFile, "header length is " + QString::number(length),
                    [&] { (void)parseSafetensors(file, "model.safetensors"); });
    }
    expectError(ErrorCode::Unsupported, "‘Q99’", [] {
        const Bytes file = makeSafetensors({{"t", "Q99", {1}, Bytes(1)}});
        (void)parseSafetensors(file, "model.safetensors");
    });
}

void SafetensorsTest::refusesDeepAndRepeatedJson() {
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    expectError(ErrorCode::InvalidFile, "nested", [&] {
        (void)parseSafetensors(makeSafetensors("{\"t\": " + deep + "}", {}), "model.safetensors");
    });
    const std::string entry = R"("t": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]})";
    expectError(ErrorCode::InvalidFile, "‘t’ twice", [&] {
        (void)parseSafetensors(makeSafetensors("{" + entry + ", " + entry + "}", Bytes(4)),
                               "model.safetensors");
    });
}

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
