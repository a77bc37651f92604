// Published checkpoints opened as model files: the same numbers as their GGUF files, and clear
// sentences for what is broken or not read.
#include <QTest>
#include <algorithm>

#include "inference/model/model_config.h"
#include "inference/model/model_file.h"
#include "inference/reference/reference_executor.h"
#include "tests/inference/checkpoint_folder.h"
#include "tests/inference/expect_error.h"
#include "tests/inference/tiny_model.h"

using namespace concordia;
using namespace concordia::test;

namespace {

constexpr std::array<Token, 9> kTokens{1, 305, 17, 303, 4, 290, 301, 12, 266};

std::vector<float> logitsOf(const ModelFile& file) {
    const Plan plan = makePlan(file);
    ExecutorOptions options;
    options.contextLength = 16;
    ReferenceExecutor executor(plan, options);
    const auto logits = executor.forward(kTokens, 0, LogitsWanted::All);
    return {logits.begin(), logits.end()};
}

// A tiny model, and the folder it might have come from.
struct Pair {
    explicit Pair(const TinyModel& shape = {})
        : bytes(makeTinyModel(shape)), config(checkpointConfig(file, "llama")) {}

    void write() const {
        folder.write("config.json", config);
        folder.write("model.safetensors", makeSafetensors(tensors));
    }

    Bytes bytes;
    ModelFile file = ModelFile::fromBytes(bytes);
    nlohmann::json config;
    std::vector<SafetensorsEntry> tensors = checkpointTensors(file);
    CheckpointFolder folder;
};

}  // namespace

class CheckpointTest : public QObject {
    Q_OBJECT

private slots:
    void computesWhatItsGgufFileDoes_data();
    void computesWhatItsGgufFileDoes();
    void readsShardsByTheirIndex();
    void opensByAnyOfItsFiles();
    void opensThePartThatIsALanguageModel();
    void leavesOutTheCopyOfTiedEmbeddings();
    void scalesLikeLlama3();
    void readsBothGenerationsOfRotaryNames();
    void addsOneToGemmasGains();
    void refusesBrokenConfigurations_data();
    void refusesBrokenConfigurations();
    void refusesBrokenFolders();
};

void CheckpointTest::computesWhatItsGgufFileDoes_data() {
    QTest::addColumn<TensorType>("type");
    QTest::addColumn<bool>("biases");
    QTest::addColumn<bool>("tied");
    QTest::newRow("F32") << TensorType::F32 << false << false;
    QTest::newRow("F16 with biases") << TensorType::F16 << true << false;
    QTest::newRow("BF16, tied") << TensorType::BF16 << false << true;
}

void CheckpointTest::computesWhatItsGgufFileDoes() {
    QFETCH(TensorType, type);
    QFETCH(bool, biases);
    QFETCH(bool, tied);
    TinyModel shape;
    shape.type = type;
    shape.attentionBiases = biases;
    shape.tiedOutput = tied;
    shape.headSize = 24;  // heads × headSize ≠ hiddenSize
    Pair pair(shape);
    pair.write();
    const ModelFile opened = ModelFile::open(pair.folder.path());
    QCOMPARE(opened.format(), std::string("safetensors"));
    QCOMPARE(logitsOf(opened), logitsOf(pair.file));
}

void CheckpointTest::readsShardsByTheirIndex() {
    Pair pair;
    pair.folder.write("config.json", pair.config);
    nlohmann::json map;
    std::array<std::vector<SafetensorsEntry>, 2> shards;
    const std::array<std::string, 2> names{"model-00001-of-00002.safetensors",
                                           "model-00002-of-00002.safetensors"};
    for (std::size_t i = 0; i < pair.tensors.size(); ++i) {
        shards.at(i % 2).push_back(pair.tensors[i]);
        map[pair.tensors[i].name] = names.at(i % 2);
    }
    pair.folder.write(names[0], makeSafetensors(shards[0]));
    pair.folder.write(names[1], makeSafetensors(shards[1]));
    pair.folder.write("model.safetensors.index.json", nlohmann::json{{"weight_map", map}});
    // Not named by the index, so not read.
    pair.folder.write("consolidated.safetensors", std::string_view("broken"));
    QCOMPARE(logitsOf(ModelFile::open(pair.folder.path())), logitsOf(pair.file));

    map["model.norm.weight"] = "../elsewhere.safetensors";
    pair.folder.write("model.safetensors.index.json", nlohmann::json{{"weight_map", map}});
    expectError(ErrorCode::InvalidFile, "weight_map.model.norm.weight",
                [&] { (void)ModelFile::open(pair.folder.path()); });
}

void CheckpointTest::opensByAnyOfItsFiles() {
    const Pair pair;
    pair.write();
    for (const char* const name : {"", "config.json", "model.safetensors"}) {
        QCOMPARE(ModelFile::open(pair.folder.path() / name).tensors().size(), pair.tensors.size());
    }
}

void CheckpointTest::opensThePartThatIsALanguageModel() {
    Pair pair;
    for (SafetensorsEntry& tensor : pair.tensors) {
        tensor.name = "language_model." + tensor.name;
    }
    pair.tensors.push_back({"vision_tower.patch_embedding.weight", "F32", {1}, Bytes(4)});
    pair.tensors.push_back({"multi_modal_projector.norm.weight", "F32", {1}, Bytes(4)});
    pair.config = {{"model_type", "mistral3"}, {"text_config", pair.config}};
    pair.write();
    QCOMPARE(logitsOf(ModelFile::open(pair.folder.path())), logitsOf(pair.file));
}

void CheckpointTest::leavesOutTheCopyOfTiedEmbeddings() {
    TinyModel shape;
    shape.tiedOutput = true;
    Pair pair(shape);
    SafetensorsEntry copy = pair.tensors.front();
    QCOMPARE(copy.name, std::string("model.embed_tokens.weight"));
    copy.name = "lm_head.weight";
    pair.tensors.push_back(copy);
    pair.write();
    const ModelFile opened = ModelFile::open(pair.folder.path());
    QVERIFY(opened.findTensor("output.weight") == nullptr);
    QCOMPARE(logitsOf(opened), logitsOf(pair.file));
}

// Heads of 16, base 10000: frequencies with few waves in the original context are divided by 8.
void CheckpointTest::scalesLikeLlama3() {
    Pair pair;
    pair.config["rope_scaling"] = {{"rope_type", "llama3"},
                                   {"factor", 8.0},
                                   {"low_freq_factor", 1.0},
                                   {"high_freq_factor", 4.0},
                                   {"original_max_position_embeddings", 64}};
    pair.write();
    const ModelFile opened = ModelFile::open(pair.folder.path());
    const auto factors = readModelConfig(opened).rotary.factors;
    QCOMPARE(factors.size(), std::size_t{8});
    // Waves in 64 tokens: 10.19, 3.22, 1.02, 0.32, …
    QCOMPARE(factors[0], 1.0F);
    QVERIFY(std::abs(factors[1] - 1.2940F) < 1e-3F);
    QVERIFY(std::abs(factors[2] - 7.6674F) < 1e-3F);
    for (std::size_t i = 3; i < factors.size(); ++i) {
        QCOMPARE(factors[i], 8.0F);
    }
}

void CheckpointTest::readsBothGenerationsOfRotaryNames() {
    Pair pair;
    pair.config.erase("rope_theta");
    pair.config["rope_parameters"] = {
        {"rope_type", "linear"}, {"factor", 4.0}, {"rope_theta", 500'000.0}};
    pair.write();
    const ModelConfig config = readModelConfig(ModelFile::open(pair.folder.path()));
    QCOMPARE(config.rotary.base, 500'000.0F);
    QCOMPARE(config.rotary.scalingFactor, 4.0F);
}

void CheckpointTest::addsOneToGemmasGains() {
    Pair pair;
    pair.config["model_type"] = "gemma3_text";
    pair.config["hidden_activation"] = "gelu_pytorch_tanh";
    pair.write();
    const ModelFile opened = ModelFile::open(pair.folder.path());
    const auto first = [](const ModelFile& file, const char* name) {
        std::vector<float> values(file.findTensor(name)->columns());
        dequantizeRow(TensorType::F32, file.findTensor(name)->bytes, values);
        return values.front();
    };
    QCOMPARE(first(opened, "output_norm.weight"), first(pair.file, "output_norm.weight") + 1);
    QCOMPARE(first(opened, "blk.1.attn_norm.weight"),
             first(pair.file, "blk.1.attn_norm.weight") + 1);
    QCOMPARE(opened.findUint32("gemma3.attention.sliding_window").value(), 4096U);
    QCOMPARE(opened.findFloat("gemma3.rope.freq_base").value(), 10'000.0F);
}

void CheckpointTest::refusesBrokenConfigurations_data() {
    QTest::addColumn<QString>("patch");  // merged into config.json
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const char* patch, ErrorCode code, const char* named) {
        QTest::newRow(name) << QString::fromUtf8(patch) << code << QString::fromUtf8(named);
    };
    row("no model type", R"({"model_type": null})", ErrorCode::InvalidFile, "model_type");
    row("another model type", R"({"model_type": "falcon"})", ErrorCode::Unsupported, "falcon");
    row("missing size", R"({"hidden_size": null})", ErrorCode::InvalidFile, "hidden_size");
    row("size of the wrong kind", R"({"hidden_size": "64"})", ErrorCode::InvalidFile,
        "hidden_size");
    row("size of nothing", R"({"num_hidden_layers": 0})", ErrorCode::InvalidFile,
        "num_hidden_layers");
    row("negative size", R"({"num_hidden_layers": -1})", ErrorCode::InvalidFile,
        "num_hidden_layers");
    row("huge size", R"({"intermediate_size": 18446744073709551615})", ErrorCode::InvalidFile,
        "intermediate_size");
    row("another activation", R"({"hidden_act": "relu"})", ErrorCode::Unsupported, "relu");
    row("another scaling", R"({"rope_scaling": {"type": "dynamic", "factor": 2}})",
        ErrorCode::Unsupported, "dynamic");
    row("scaling without a factor", R"({"rope_scaling": {"type": "linear"}})",
        ErrorCode::InvalidFile, "rope_scaling.factor");
    row("scaling that is a number", R"({"rope_scaling": 4})", ErrorCode::InvalidFile,
        "rope_scaling");
    row("impossible Llama 3 scaling",
        R"({"rope_scaling": {"type": "llama3", "factor": 0, "low_freq_factor": 1,
            "high_freq_factor": 4, "original_max_position_embeddings": 8192}})",
        ErrorCode::InvalidFile, "rope_scaling.factor");
    row("huge heads", R"({"head_dim": 1073741824})", ErrorCode::InvalidFile, "head_dim");
    row("8-bit weights", R"({"quantization_config": {"quant_method": "fp8"}})",
        ErrorCode::Unsupported, "fp8");
    row("layers arranged otherwise",
        R"({"model_type": "gemma3_text", "hidden_act": "gelu_pytorch_tanh",
            "layer_types": ["full_attention", "sliding_attention"]})",
        ErrorCode::Unsupported, "layer_types");
}

void CheckpointTest::refusesBrokenConfigurations() {
    QFETCH(QString, patch);
    QFETCH(ErrorCode, code);
    QFETCH(QString, named);
    Pair pair;
    pair.config.merge_patch(nlohmann::json::parse(patch.toStdString()));
    pair.write();
    expectError(code, named, [&] { (void)ModelFile::open(pair.folder.path()); });
}

void CheckpointTest::refusesBrokenFolders() {
    const Pair pair;
    const auto open = [&] { (void)ModelFile::open(pair.folder.path()); };
    expectError(ErrorCode::InvalidFile, "config.json", open);
    pair.folder.write("config.json", std::string_view("{\"model_type\": "));
    expectError(ErrorCode::InvalidFile, "config.json is no valid JSON", open);
    pair.folder.write("config.json", std::string_view("[]"));
    expectError(ErrorCode::InvalidFile, "config.json is not an object", open);
    pair.folder.write("config.json", pair.config);
    expectError(ErrorCode::InvalidFile, "holds no .safetensors file", open);
    pair.folder.write("pytorch_model.bin", std::string_view("pickle"));
    expectError(ErrorCode::Unsupported, "pytorch_model.bin", open);
    pair.folder.write("model.safetensors", std::string_view("short"));
    expectError(ErrorCode::InvalidFile, "header length of model.safetensors", open);
    expectError(ErrorCode::FileNotFound, "does not exist",
                [&] { (void)ModelFile::open(pair.folder.path() / "missing"); });
}

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
