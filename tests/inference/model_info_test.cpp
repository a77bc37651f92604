// What inspectModel reports of good, unsupported and broken files.
#include "inference/model_info.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/inference/expect_error.h"
#include "tests/inference/tiny_model.h"

using namespace concordia;
using namespace concordia::test;

class ModelInfoTest : public QObject {
    Q_OBJECT

private slots:
    void reportsWhatTheFileStates();
    void namesTheFileWhereTheModelHasNoName();
    void joinsLicenceAndItsName();
    void reportsUnsupportedArchitecture();
    void reportsUnsupportedTensorTypes();
    void reportsWhatThePlanRefuses();
    void reportsOtherVersions();
    void textFromTheFileIsMadePrintable();
    void refusesBrokenFiles();

private:
    ModelInfo inspect(const Bytes& bytes);
    ModelInfo inspect(const GgufWriter& writer) { return inspect(writer.bytes()); }

    QTemporaryDir m_folder;
};

ModelInfo ModelInfoTest::inspect(const Bytes& bytes) {
    QFile file(m_folder.filePath(QStringLiteral("tiny.gguf")));
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("The temporary folder cannot be written.");
    }
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    file.close();
    return inspectModel(file.fileName().toStdString());
}

void ModelInfoTest::reportsWhatTheFileStates() {
    GgufWriter writer = tinyModelWriter({.layers = 1, .type = TensorType::Q8_0});
    writer.addStrings("general.languages", std::vector<std::string>{"de", "sl"});
    const Bytes bytes = writer.bytes();
    const ModelInfo info = inspect(bytes);
    QCOMPARE(info.unsupported, std::vector<std::string>{});
    QCOMPARE(info.name, std::string("Tiny test model"));
    QCOMPARE(info.architecture, std::string("llama"));
    QCOMPARE(info.fileFormat, std::string("GGUF v3"));
    QCOMPARE(info.fileBytes, std::uint64_t{bytes.size()});
    QCOMPARE(info.licence, std::string("CC0-1.0"));
    QCOMPARE(info.languages, (std::vector<std::string>{"de", "sl"}));
    QCOMPARE(info.tokenizer, std::string("llama"));
    QVERIFY(!info.chatFormat.empty());
    QCOMPARE(info.chatFormatNote, std::string());
    QCOMPARE(info.reasoning, ReasoningSupport::None);
    QCOMPARE(info.layers, 1U);
    QCOMPARE(info.headSize, 16U);
    QCOMPARE(info.vocabularySize, 320U);
    QCOMPARE(info.windows, std::vector<std::uint32_t>{0});
    // Per layer q, k, v, output and three of the feed-forward, two norms; embedding, output, norm.
    const std::uint64_t matrices = 2 * 320 * 64 + 2 * 64 * 64 + 2 * 32 * 64 + 3 * 96 * 64;
    const std::uint64_t norms = 3 * 64;
    QCOMPARE(info.parameters, matrices + norms);
    QCOMPARE(info.tensorTypes, (std::map<std::string, std::uint64_t>{
                                   {"F32", norms * 4}, {"Q8_0", matrices / 32 * 34}}));
}

void ModelInfoTest::namesTheFileWhereTheModelHasNoName() {
    GgufWriter writer = tinyModelWriter({.layers = 1});
    writer.remove("general.name");
    QCOMPARE(inspect(writer).name, std::string("tiny.gguf"));
}

void ModelInfoTest::joinsLicenceAndItsName() {
    GgufWriter writer = tinyModelWriter({.layers = 1});
    writer.addString("general.license.name", "Own terms");
    QCOMPARE(inspect(writer).licence, std::string("CC0-1.0 (Own terms)"));
}

void ModelInfoTest::reportsUnsupportedArchitecture() {
    GgufWriter writer = tinyModelWriter({.layers = 1});
    writer.remove("general.architecture");
    writer.addString("general.architecture", "mamba");
    const ModelInfo info = inspect(writer);
    QCOMPARE(info.architecture, std::string("mamba"));
    QCOMPARE(info.unsupported.size(), std::size_t{1});
    QVERIFY(info.unsupported[0].find("mamba") != std::string::npos);
    QVERIFY(info.parameters > 0);
}

void ModelInfoTest::reportsUnsupportedTensorTypes() {
    GgufWriter writer = tinyModelWriter({.layers = 2});
    for (const char* const name : {"blk.0.ffn_up.weight", "blk.1.ffn_up.weight"}) {
        writer.tensor(name).typeId = 26;  // I32
    }
    const ModelInfo info = inspect(writer);
    QCOMPARE(info.unsupported,
             std::vector<std::string>{
                 "2 tensors are stored as I32, which this version does not decode. Choose a "
                 "file of the model in another type, such as Q4_K_M or Q8_0."});
    QCOMPARE(info.tensorTypes.at("I32"), std::uint64_t{2 * 96 * 64 * 4});
}

void ModelInfoTest::reportsWhatThePlanRefuses() {
    GgufWriter writer = tinyModelWriter({.layers = 1});
    writer.tensor("blk.0.ffn_up.weight").shape = {32, 192};
    const ModelInfo info = inspect(writer);
    QCOMPARE(info.unsupported.size(), std::size_t{1});
    QVERIFY(info.unsupported[0].find("blk.0.ffn_up.weight") != std::string::npos);
}

void ModelInfoTest::reportsOtherVersions() {
    GgufWriter writer(7);
    writer.addString("general.name", "From the future");
    const ModelInfo info = inspect(writer);
    QCOMPARE(info.unsupported.size(), std::size_t{1});
    QVERIFY(info.unsupported[0].find("version 7") != std::string::npos);
    QCOMPARE(info.name, std::string("tiny.gguf"));
    QVERIFY(info.fileBytes > 0);
}

void ModelInfoTest::textFromTheFileIsMadePrintable() {
    GgufWriter writer = tinyModelWriter({.layers = 1});
    writer.remove("general.name");
    writer.addString("general.name", "a\x1B[2J\xFFz" + std::string(100'000, 'n'));
    const ModelInfo info = inspect(writer);
    QVERIFY(info.name.starts_with("a�[2J�z"));
    QVERIFY(info.name.size() < 2'000);
}

void ModelInfoTest::refusesBrokenFiles() {
    Bytes bytes = makeTinyModel({.layers = 1});
    bytes.pop_back();
    expectError(ErrorCode::InvalidFile, "truncated", [&] { (void)inspect(bytes); });
    expectError(ErrorCode::FileNotFound, "absent",
                [&] { (void)inspectModel(m_folder.path().toStdString() + "/absent"); });
}

QTEST_APPLESS_MAIN(ModelInfoTest)
#include "model_info_test.moc"
