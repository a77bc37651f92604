// Models written as GGUF files: the same numbers, the right types, and nothing half-made.
#include "inference/model_conversion.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTest>
#include <algorithm>
#include <cmath>
#include <csignal>
#include <fstream>

#include "inference/model/conversion_types.h"
#include "inference/model/model_file.h"
#include "inference/reference/reference_executor.h"
#include "inference/tokenizer/make_tokenizer.h"
#include "tests/inference/checkpoint_folder.h"
#include "tests/inference/expect_error.h"
#include "tests/inference/tiny_model.h"
#include "tests/test_data.h"

using namespace concordia;
using namespace concordia::test;

namespace {

constexpr std::array<Token, 6> kTokens{1, 305, 17, 303, 4, 290};

std::vector<float> logitsOf(const ModelFile& file, std::span<const Token> tokens = kTokens) {
    const Plan plan = makePlan(file);
    ExecutorOptions options;
    options.contextLength = 16;
    ReferenceExecutor executor(plan, options);
    const auto logits = executor.forward(tokens, 0, LogitsWanted::All);
    return {logits.begin(), logits.end()};
}

// Σ(a − b)² / Σa²
double normalizedError(const std::vector<float>& expected, const std::vector<float>& found) {
    double difference = 0;
    double sum = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        difference += std::pow(double{expected[i]} - found.at(i), 2);
        sum += std::pow(double{expected[i]}, 2);
    }
    return difference / sum;
}

// A checkpoint with a tokenizer, made from a tiny model.
struct Checkpoint {
    explicit Checkpoint(const TinyModel& shape = {.hiddenSize = 256, .feedForwardSize = 288})
        : bytes(makeTinyModel(shape)) {
        folder.write("config.json", checkpointConfig(file, "llama"));
        folder.write("model.safetensors", makeSafetensors(checkpointTensors(file)));
        folder.write("tokenizer.model", makeSentencePiece(file));
    }
    [[nodiscard]] std::filesystem::path target() const { return folder.path() / "out.gguf"; }
    [[nodiscard]] std::size_t filesInFolder() const {
        const std::filesystem::directory_iterator begin(folder.path());
        return static_cast<std::size_t>(std::distance(begin, {}));
    }

    Bytes bytes;
    ModelFile file = ModelFile::fromBytes(bytes);
    CheckpointFolder folder;
};

std::string typeOf(const ModelFile& file, const char* name) {
    return tensorTypeName(file.findTensor(name)->typeId);
}

}  // namespace

class ModelConversionTest : public QObject {
    Q_OBJECT

private slots:
    void keepsEverythingInF32();
    void keepsNumbersWithinTheTypesPrecision_data();
    void keepsNumbersWithinTheTypesPrecision();
    void permutesBiasesToo();
    void choosesTypesByTensorAndRow();
    void keepsWhatExistsUnlessTold();
    void leavesNothingWhenStopped();
    void keepsTheEarlierFileWhenTheDiskIsFull();
    void keepsTheEarlierFileWhenKilled();
    void leavesNothingWhenAWeightDoesNotFit();
    void convertsGgufFiles();
    void keepsEveryArchitecture_data();
    void keepsEveryArchitecture();
};

void ModelConversionTest::keepsEverythingInF32() {
    const Checkpoint checkpoint;
    std::uint64_t last = 0;
    std::uint64_t total = 0;
    ConversionOptions options;
    options.storedAs = StoredAs::F32;
    options.onProgress = [&](std::uint64_t done, std::uint64_t all) {
        QVERIFY(done >= last);
        last = done;
        total = all;
    };
    const ConversionResult result =
        convertModel(checkpoint.folder.path(), checkpoint.target(), options);
    const ModelFile written = ModelFile::open(checkpoint.target());
    QCOMPARE(written.fileBytes(), result.bytes);
    QCOMPARE(last, total);
    QCOMPARE(total, result.bytes);
    QCOMPARE(logitsOf(written), logitsOf(checkpoint.file));
    for (const char* const name : {"blk.0.attn_q.weight", "blk.1.attn_k.weight"}) {
        QVERIFY(std::ranges::equal(written.findTensor(name)->bytes,
                                   checkpoint.file.findTensor(name)->bytes));
    }
    QCOMPARE(makeTokenizer(written)->encode("the inner on"),
             makeTokenizer(checkpoint.file)->encode("the inner on"));
    QCOMPARE(written.findUint32("general.file_type"), std::optional(0U));
}

void ModelConversionTest::keepsNumbersWithinTheTypesPrecision_data() {
    QTest::addColumn<StoredAs>("storedAs");
    QTest::addColumn<double>("bound");
    QTest::newRow("F16") << StoredAs::F16 << 1e-6;
    QTest::newRow("BF16") << StoredAs::BF16 << 1e-4;
    QTest::newRow("Q8_0") << StoredAs::Q8_0 << 1e-3;
    QTest::newRow("Q4_K") << StoredAs::Q4_K << 6e-2;
}

void ModelConversionTest::keepsNumbersWithinTheTypesPrecision() {
    QFETCH(StoredAs, storedAs);
    QFETCH(double, bound);
    const Checkpoint checkpoint;
    ConversionOptions options;
    options.storedAs = storedAs;
    (void)convertModel(checkpoint.folder.path(), checkpoint.target(), options);
    const double error =
        normalizedError(logitsOf(checkpoint.file), logitsOf(ModelFile::open(checkpoint.target())));
    QVERIFY2(error > 0 && error < bound, std::to_string(error).c_str());
}

void ModelConversionTest::permutesBiasesToo() {
    TinyModel shape;
    shape.attentionBiases = true;
    const Checkpoint checkpoint(shape);
    ConversionOptions options;
    options.storedAs = StoredAs::F32;
    (void)convertModel(checkpoint.folder.path(), checkpoint.target(), options);
    const ModelFile written = ModelFile::open(checkpoint.target());
    for (const char* const name : {"blk.0.attn_q.bias", "blk.0.attn_k.bias", "blk.0.attn_v.bias"}) {
        QVERIFY(std::ranges::equal(written.findTensor(name)->bytes,
                                   checkpoint.file.findTensor(name)->bytes));
    }
}

void ModelConversionTest::choosesTypesByTensorAndRow() {
    TinyModel shape;
    shape.layers = 3;
    shape.hiddenSize = 256;
    shape.feedForwardSize = 288;  // whole blocks of 32, not of 256
    shape.heads = 5;
    shape.keyValueHeads = 1;
    shape.headSize = 12;  // 60 columns in attn_output
    const Checkpoint checkpoint(shape);
    ConversionOptions options;
    options.storedAs = StoredAs::Q4_K;
    const ConversionResult result =
        convertModel(checkpoint.folder.path(), checkpoint.target(), options);
    const ModelFile written = ModelFile::open(checkpoint.target());
    QCOMPARE(typeOf(written, "output.weight"), std::string("Q6_K"));
    QCOMPARE(typeOf(written, "token_embd.weight"), std::string("Q4_K"));
    QCOMPARE(typeOf(written, "blk.0.attn_q.weight"), std::string("Q4_K"));
    QCOMPARE(typeOf(written, "blk.2.attn_v.weight"), std::string("Q6_K"));
    QCOMPARE(typeOf(written, "blk.0.ffn_down.weight"), std::string("Q5_0"));
    QCOMPARE(typeOf(written, "blk.2.ffn_down.weight"), std::string("Q8_0"));
    QCOMPARE(typeOf(written, "blk.0.attn_output.weight"), std::string("F16"));
    QCOMPARE(typeOf(written, "blk.0.attn_norm.weight"), std::string("F32"));
    QCOMPARE(result.substitutes,
             (std::map<std::string, std::uint64_t>{{"F16", 3}, {"Q5_0", 2}, {"Q8_0", 1}}));
}

void ModelConversionTest::keepsWhatExistsUnlessTold() {
    const Checkpoint checkpoint;
    checkpoint.folder.write("out.gguf", std::string_view("precious"));
    expectError(ErrorCode::FileUnwritable, "exists already",
                [&] { (void)convertModel(checkpoint.folder.path(), checkpoint.target(), {}); });
    QCOMPARE(std::filesystem::file_size(checkpoint.target()), std::uintmax_t{8});
    ConversionOptions options;
    options.replaceExisting = true;
    (void)convertModel(checkpoint.folder.path(), checkpoint.target(), options);
    QVERIFY(ModelFile::open(checkpoint.target()).tensors().size() > 10);
    QCOMPARE(checkpoint.filesInFolder(), std::size_t{4});
    expectError(ErrorCode::FileUnwritable, "nowhere", [&] {
        (void)convertModel(checkpoint.folder.path(), checkpoint.folder.path() / "nowhere" / "x",
                           {});
    });
}

void ModelConversionTest::leavesNothingWhenStopped() {
    const Checkpoint checkpoint;
    std::stop_source stop;
    ConversionOptions options;
    options.stop = stop.get_token();
    options.onProgress = [&](std::uint64_t done, std::uint64_t total) {
        if (done > total / 2) {
            stop.request_stop();
        }
    };
    const auto convert = [&] {
        (void)convertModel(checkpoint.folder.path(), checkpoint.target(), options);
    };
    QVERIFY_THROWS_EXCEPTION(LoadCancelled, convert());
    QCOMPARE(checkpoint.filesInFolder(), std::size_t{3});
}

// A limit on the size of files stands for the disk: the system refuses a write midway.
void ModelConversionTest::keepsTheEarlierFileWhenTheDiskIsFull() {
    const Checkpoint checkpoint;
    checkpoint.folder.write("out.gguf", Bytes(10));
    ConversionOptions options;
    options.replaceExisting = true;
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit narrow{.rlim_cur = 64'000, .rlim_max = before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &narrow), 0);
    expectError(ErrorCode::FileUnwritable, "out.gguf", [&] {
        (void)convertModel(checkpoint.folder.path(), checkpoint.target(), options);
    });
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(std::filesystem::file_size(checkpoint.target()), std::uintmax_t{10});
    QCOMPARE(checkpoint.filesInFolder(), std::size_t{4});
}

void ModelConversionTest::keepsTheEarlierFileWhenKilled() {
    const Checkpoint checkpoint;
    checkpoint.folder.write("out.gguf", Bytes(10));
    ConversionOptions options;
    options.replaceExisting = true;
    options.onProgress = [](std::uint64_t done, std::uint64_t total) {
        if (done > total / 2) {
            ::kill(::getpid(), SIGKILL);
        }
    };
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        (void)convertModel(checkpoint.folder.path(), checkpoint.target(), options);
        ::_exit(0);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGKILL);
    QCOMPARE(std::filesystem::file_size(checkpoint.target()), std::uintmax_t{10});
    QCOMPARE(checkpoint.filesInFolder(), std::size_t{4});
}

void ModelConversionTest::leavesNothingWhenAWeightDoesNotFit() {
    const Checkpoint checkpoint;
    std::vector<SafetensorsEntry> tensors = checkpointTensors(checkpoint.file);
    for (SafetensorsEntry& tensor : tensors) {
        if (tensor.name == "model.layers.1.mlp.up_proj.weight") {
            const float huge = 1e30F;
            std::ranges::copy(std::as_bytes(std::span(&huge, 1)), tensor.data.begin());
        }
    }
    checkpoint.folder.write("model.safetensors", makeSafetensors(tensors));
    expectError(ErrorCode::InvalidFile, "blk.1.ffn_up.weight",
                [&] { (void)convertModel(checkpoint.folder.path(), checkpoint.target(), {}); });
    QCOMPARE(checkpoint.filesInFolder(), std::size_t{3});
}

void ModelConversionTest::convertsGgufFiles() {
    const Checkpoint checkpoint;
    checkpoint.folder.write("in.gguf", checkpoint.bytes);
    ConversionOptions options;
    options.storedAs = StoredAs::F32;
    (void)convertModel(checkpoint.folder.path() / "in.gguf", checkpoint.target(), options);
    QCOMPARE(logitsOf(ModelFile::open(checkpoint.target())), logitsOf(checkpoint.file));
}

void ModelConversionTest::keepsEveryArchitecture_data() {
    QTest::addColumn<std::string>("name");
    const std::filesystem::path models = testData("architectures");
    for (const auto& entry : std::filesystem::directory_iterator(models)) {
        const std::string name = entry.path().filename().string();
        QTest::newRow(name.c_str()) << name;
    }
}

// Experts put together, MXFP4 as it is: the GGUF file computes what the checkpoint does.
void ModelConversionTest::keepsEveryArchitecture() {
    QFETCH(std::string, name);
    const std::filesystem::path model = testData("architectures") / name;
    const CheckpointFolder folder;
    const std::filesystem::path target = folder.path() / "out.gguf";
    ConversionOptions options;
    options.storedAs = StoredAs::BF16;
    (void)convertModel(model, target, options);
    const ModelFile written = ModelFile::open(target);
    if (name == "gpt-oss") {
        QCOMPARE(typeOf(written, "blk.0.ffn_down_exps.weight"), std::string("MXFP4"));
    }
    options.storedAs = StoredAs::F32;
    options.replaceExisting = true;
    (void)convertModel(model, target, options);
    constexpr std::array<Token, 5> kAny{1, 33, 17, 69, 4};
    const auto expected = logitsOf(ModelFile::open(model), kAny);
    const auto found = logitsOf(ModelFile::open(target), kAny);
    QVERIFY(normalizedError(expected, found) < 1e-12);
}

QTEST_GUILESS_MAIN(ModelConversionTest)
#include "model_conversion_test.moc"
