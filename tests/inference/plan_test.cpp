// Plans: their steps and tensors, and what is refused.
#include "inference/transformer/plan.h"

#include <QTest>
#include <array>
#include <cmath>

#include "tests/inference/expect_error.h"
#include "tests/inference/tiny_model.h"

using namespace concordia;
using namespace concordia::test;

namespace {

// A plan together with what it points into.
struct PlannedModel {
    explicit PlannedModel(const GgufWriter& writer)
        : bytes(writer.bytes()), file(ModelFile::fromBytes(bytes)), plan(makePlan(file)) {}
    explicit PlannedModel(const TinyModel& model) : PlannedModel(tinyModelWriter(model)) {}

    template <typename StepType>
    [[nodiscard]] const StepType& step(std::size_t index) const {
        return std::get<StepType>(plan.steps.at(index));
    }

    Bytes bytes;
    ModelFile file;
    Plan plan;
};

QStringList partNames(const std::vector<MatrixPart>& parts) {
    QStringList names;
    for (const MatrixPart& part : parts) {
        names.append(QString::fromUtf8(part.tensor->name.data(),
                                       static_cast<qsizetype>(part.tensor->name.size())));
    }
    return names;
}

void compareShape(const Matrix& matrix, std::uint32_t rows, std::uint32_t columns) {
    QCOMPARE(matrix.rows, rows);
    QCOMPARE(matrix.columns, columns);
}

}  // namespace

class PlanTest : public QObject {
    Q_OBJECT

private slots:
    void llamaReadsAsItsForwardPass();
    void biasesAreFound();
    void outputMayBeTied();
    void rotaryFollowsTheConfig();
    void windowsFollowTheConfig();
    void largestGemmasScaleByTheirWidth_data();
    void largestGemmasScaleByTheirWidth();
    void smolLm3LeavesEveryFourthLayerUnturned();
    void expertsAreRoutedAndSummed();
    void refuses_data();
    void refuses();
    void sourceRowsOfStackedParts();
    void sourceRowsOfAlternatingParts();
    void sourceRowsOfPermutedParts();
};

void PlanTest::llamaReadsAsItsForwardPass() {
    const PlannedModel model({.layers = 2, .headSize = 24});
    QCOMPARE(model.plan.steps.size(), std::size_t{1 + 2 * 5 + 1});
    const auto& embed = model.step<EmbedStep>(0);
    QCOMPARE(partNames(embed.table.parts), QStringList{"token_embd.weight"});
    compareShape(embed.table, 320, 64);
    QCOMPARE(embed.scale, 1.0F);

    const auto& projections = model.step<QueryKeyValueStep>(6);  // of layer 1
    QCOMPARE(projections.layer, 1U);
    QCOMPARE(partNames(projections.matrix.parts),
             (QStringList{"blk.1.attn_q.weight", "blk.1.attn_k.weight", "blk.1.attn_v.weight"}));
    compareShape(projections.matrix, (4 + 2 + 2) * 24, 64);
    QVERIFY(projections.matrix.arrangement == MatrixArrangement::Stacked);
    for (const MatrixPart& part : projections.matrix.parts) {
        QVERIFY(part.permutation == RowPermutation::None);
    }
    QVERIFY(projections.norm.gain->name == "blk.1.attn_norm.weight");
    QCOMPARE(projections.norm.epsilon, 1e-5F);
    QVERIFY(projections.bias.empty());

    const auto& attention = model.step<AttentionStep>(7);
    QCOMPARE(attention.layer, 1U);
    QCOMPARE(attention.scale, 1 / std::sqrt(24.0F));

    const auto& output = model.step<ResidualStep>(8);
    QVERIFY(output.input == ResidualInput::Attention);
    QCOMPARE(partNames(output.matrix.parts), QStringList{"blk.1.attn_output.weight"});
    compareShape(output.matrix, 64, 4 * 24);

    const auto& gate = model.step<FeedForwardStep>(9);
    QCOMPARE(partNames(gate.matrix.parts),
             (QStringList{"blk.1.ffn_gate.weight", "blk.1.ffn_up.weight"}));
    compareShape(gate.matrix, 2 * 96, 64);
    QVERIFY(gate.matrix.arrangement == MatrixArrangement::Alternating);
    QVERIFY(gate.norm.gain->name == "blk.1.ffn_norm.weight");

    const auto& down = model.step<ResidualStep>(10);
    QVERIFY(down.input == ResidualInput::FeedForward);
    QCOMPARE(partNames(down.matrix.parts), QStringList{"blk.1.ffn_down.weight"});
    compareShape(down.matrix, 64, 96);

    const auto& head = model.step<HeadStep>(11);
    QCOMPARE(partNames(head.matrix.parts), QStringList{"output.weight"});
    compareShape(head.matrix, 320, 64);
    QVERIFY(head.norm.gain->name == "output_norm.weight");
}

void PlanTest::biasesAreFound() {
    const PlannedModel model(TinyModel{.layers = 1, .attentionBiases = true});
    QCOMPARE(partNames(model.step<QueryKeyValueStep>(1).bias),
             (QStringList{"blk.0.attn_q.bias", "blk.0.attn_k.bias", "blk.0.attn_v.bias"}));
    QCOMPARE(partNames(model.step<ResidualStep>(3).bias), QStringList{"blk.0.attn_output.bias"});
    QVERIFY(model.step<ResidualStep>(5).bias.empty());
}

void PlanTest::outputMayBeTied() {
    const PlannedModel model(TinyModel{.layers = 1, .tiedOutput = true});
    const auto& head = model.step<HeadStep>(6);
    QCOMPARE(partNames(head.matrix.parts), QStringList{"token_embd.weight"});
    compareShape(head.matrix, 320, 64);
}

void PlanTest::rotaryFollowsTheConfig() {
    const PlannedModel plain(TinyModel{.headSize = 16});
    QCOMPARE(plain.plan.rotaries[0].frequencies.size(), std::size_t{8});
    for (int i = 0; i < 8; ++i) {
        // Eight pairs and base 10⁴: each frequency is 10^(−1/2) times the one before.
        QVERIFY(std::abs(plain.plan.rotaries[0].frequencies[i] - std::pow(10, -0.5 * i)) < 1e-12);
    }
    GgufWriter writer = tinyModelWriter({.headSize = 16, .rotaryFactors = true});
    writer.addString("llama.rope.scaling.type", "linear");
    writer.addFloat("llama.rope.scaling.factor", 2);
    const PlannedModel scaled(writer);
    for (int i = 0; i < 8; ++i) {
        const double factor = 1 + 7.0 * i / 8;
        QVERIFY(std::abs(scaled.plan.rotaries[0].frequencies[i] -
                         std::pow(10, -0.5 * i) / 2 / factor) < 1e-7);
    }
}

void PlanTest::windowsFollowTheConfig() {
    GgufWriter writer = tinyModelWriter({.layers = 3});
    writer.addUint32("llama.attention.sliding_window", 9);
    writer.addUint32("llama.attention.sliding_window_pattern", 2);
    writer.addFloat("llama.rope.freq_base_swa", 500);
    const PlannedModel model(writer);
    for (std::size_t layer = 0; layer < 3; ++layer) {
        const bool isLocal = layer != 1;
        QCOMPARE(model.step<AttentionStep>(2 + 5 * layer).window, isLocal ? 9U : 0U);
        const auto& rotary =
            model.plan.rotaries.at(model.step<QueryKeyValueStep>(1 + 5 * layer).rotary.value());
        QVERIFY(std::abs(rotary.frequencies[4] - 1 / std::sqrt(isLocal ? 500.0 : 10'000.0)) < 1e-9);
    }
}

void PlanTest::largestGemmasScaleByTheirWidth_data() {
    QTest::addColumn<std::uint32_t>("layers");
    QTest::addColumn<float>("size");
    QTest::newRow("2B, by its heads of 24") << 26U << 24.0F;
    QTest::newRow("27B, by its width of 64 for 4 heads") << 46U << 16.0F;
}

void PlanTest::largestGemmasScaleByTheirWidth() {
    QFETCH(const std::uint32_t, layers);
    QFETCH(const float, size);
    GgufWriter writer =
        tinyModelWriter({.layers = layers, .headSize = 24, .architecture = "gemma2"});
    for (std::uint32_t layer = 0; layer < layers; ++layer) {
        for (const char* const name : {"post_attention_norm", "post_ffw_norm"}) {
            writer.addTensor(
                {"blk." + std::to_string(layer) + "." + name + ".weight", 0, {64}, Bytes(256), {}});
        }
    }
    const PlannedModel model(writer);
    QCOMPARE(model.step<EmbedStep>(0).scale, 8.0F);  // √64
    QCOMPARE(model.step<AttentionStep>(2).scale, 1 / std::sqrt(size));
    QVERIFY(model.step<ResidualStep>(3).postNorm->gain->name == "blk.0.post_attention_norm.weight");
    writer.addFloat("gemma2.attention.scale", 0.5F);
    QCOMPARE(PlannedModel(writer).step<AttentionStep>(2).scale, 0.5F);
}

void PlanTest::smolLm3LeavesEveryFourthLayerUnturned() {
    const PlannedModel model(TinyModel{.layers = 9, .architecture = "smollm3"});
    for (std::size_t layer = 0; layer < 9; ++layer) {
        const bool turns = layer != 3 && layer != 7;
        QCOMPARE(model.step<QueryKeyValueStep>(1 + 5 * layer).rotary.has_value(), turns);
    }
}

void PlanTest::expertsAreRoutedAndSummed() {
    GgufWriter writer = tinyModelWriter({.layers = 1, .experts = 3});
    const PlannedModel model(writer);
    const auto& router = model.step<RouterStep>(4);
    compareShape(router.matrix, 3, 64);
    QCOMPARE(router.used, 2U);
    const auto& experts = model.step<FeedForwardStep>(5);
    compareShape(experts.matrix, 2 * 96, 64);
    QCOMPARE(experts.matrix.experts, 3U);
    QVERIFY(experts.norm.gain == router.norm.gain);
    QCOMPARE(sourceRow(experts.matrix, model.plan.config, 2 * 192 + 5).part, 1U);
    QCOMPARE(sourceRow(experts.matrix, model.plan.config, 2 * 192 + 5).row, 2U * 96 + 2);
    compareShape(model.step<ResidualStep>(6).matrix, 64, 96);

    writer.tensor("blk.0.ffn_up_exps.weight").shape = {64, 96, 2};
    expectError(ErrorCode::InvalidFile, "ffn_up_exps.weight", [&] { PlannedModel{writer}; });
    writer.tensor("blk.0.ffn_down_exps.weight").name = "blk.0.ffn_down.0.weight";
    expectError(ErrorCode::Unsupported, "before April 2024", [&] { PlannedModel{writer}; });
}

void PlanTest::refuses_data() {
    QTest::addColumn<GgufWriter>("writer");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named");
    const GgufWriter right = tinyModelWriter({.layers = 1, .attentionBiases = true});
    const auto row = [&](const char* what, ErrorCode code, const char* named, const auto& change) {
        GgufWriter writer = right;
        change(writer);
        QTest::newRow(what) << writer << code << QString::fromUtf8(named);
    };
    for (const char* const name :
         {"blk.0.attn_norm.weight", "blk.0.attn_q.weight", "blk.0.attn_k.weight",
          "blk.0.attn_v.weight", "blk.0.attn_output.weight", "blk.0.ffn_norm.weight",
          "blk.0.ffn_gate.weight", "blk.0.ffn_up.weight", "blk.0.ffn_down.weight",
          "output_norm.weight", "blk.0.attn_k.bias"}) {
        row(qPrintable(QStringLiteral("no ") + QLatin1String(name)), ErrorCode::InvalidFile, name,
            [name](GgufWriter& writer) { writer.tensor(name).name = "elsewhere"; });
    }
    const auto reshape = [&](const char* name, std::vector<std::uint64_t> shape) {
        row(qPrintable(QStringLiteral("misshapen ") + QLatin1String(name)), ErrorCode::InvalidFile,
            name, [&](GgufWriter& writer) { writer.tensor(name).shape = shape; });
    };
    // Each has as many elements as before, or fewer.
    reshape("blk.0.attn_q.weight", {32, 128});
    reshape("blk.0.attn_k.weight", {64, 16, 2});
    reshape("blk.0.attn_v.weight", {64, 31});
    reshape("blk.0.attn_output.weight", {64, 32});
    reshape("blk.0.ffn_gate.weight", {96, 64});
    reshape("blk.0.ffn_down.weight", {64, 96});
    reshape("blk.0.attn_norm.weight", {63});
    reshape("blk.0.ffn_norm.weight", {1, 64});
    reshape("blk.0.attn_v.bias", {31});
    reshape("blk.0.attn_output.bias", {32});
    reshape("output.weight", {64, 319});
    reshape("output_norm.weight", {32, 2});

    row("type that is not decoded", ErrorCode::Unsupported,
        "‘blk.0.attn_q.weight’ is stored as I32",
        [](GgufWriter& writer) { writer.tensor("blk.0.attn_q.weight").typeId = 26; });
    row("type that GGUF lacks", ErrorCode::Unsupported, "type 77",
        [](GgufWriter& writer) { writer.tensor("output_norm.weight").typeId = 77; });
    row("tensor that nothing uses", ErrorCode::Unsupported, "blk.0.attn_q_norm.weight",
        [](GgufWriter& writer) {
            writer.addTensor({"blk.0.attn_q_norm.weight", 0, {16}, Bytes(64), {}});
        });
    row("layer beyond the count", ErrorCode::Unsupported, "blk.1.attn_norm.weight",
        [](GgufWriter& writer) {
            writer.addTensor({"blk.1.attn_norm.weight", 0, {64}, Bytes(256), {}});
        });
}

void PlanTest::refuses() {
    QFETCH(GgufWriter, writer);
    QFETCH(ErrorCode, code);
    QFETCH(QString, named);
    const Bytes bytes = writer.bytes();
    const ModelFile file = ModelFile::fromBytes(bytes);
    expectError(code, named, [&] { (void)makePlan(file); });
}

void PlanTest::sourceRowsOfStackedParts() {
    const PlannedModel model(TinyModel{.layers = 1});
    const Matrix& matrix = model.step<QueryKeyValueStep>(1).matrix;  // 64 + 32 + 32 rows
    const auto check = [&](std::uint32_t row, std::uint32_t part, std::uint32_t sourceOf) {
        const SourceRow source = sourceRow(matrix, model.plan.config, row);
        QCOMPARE(source.part, part);
        QCOMPARE(source.row, sourceOf);
    };
    check(0, 0, 0);
    check(63, 0, 63);
    check(64, 1, 0);
    check(95, 1, 31);
    check(96, 2, 0);
    check(127, 2, 31);
}

void PlanTest::sourceRowsOfAlternatingParts() {
    const PlannedModel model(TinyModel{.layers = 1});
    const Matrix& matrix = model.step<FeedForwardStep>(4).matrix;
    for (std::uint32_t row = 0; row < matrix.rows; ++row) {
        const SourceRow source = sourceRow(matrix, model.plan.config, row);
        QCOMPARE(source.part, row % 2);
        QCOMPARE(source.row, row / 2);
    }
}

void PlanTest::sourceRowsOfPermutedParts() {
    GgufWriter writer = tinyModelWriter({.layers = 1, .headSize = 8});
    writer.remove("llama.rope.dimension_count");
    writer.addUint32("llama.rope.dimension_count", 6);
    const PlannedModel model(writer);
    Matrix matrix = model.step<QueryKeyValueStep>(1).matrix;  // 32 + 16 + 16 rows
    matrix.parts[0].permutation = RowPermutation::HalvesToPairs;
    matrix.parts[1].permutation = RowPermutation::HalvesToPairs;
    // Six of eight rows of a head turn: pairs (0, 3), (1, 4), (2, 5) become neighbours.
    constexpr std::array<std::uint32_t, 8> kHead{0, 3, 1, 4, 2, 5, 6, 7};
    for (std::uint32_t row = 0; row < matrix.rows; ++row) {
        const SourceRow source = sourceRow(matrix, model.plan.config, row);
        const std::uint32_t part = row < 32 ? 0 : row < 48 ? 1 : 2;
        const std::uint32_t inPart = row - (part == 0 ? 0 : part == 1 ? 32 : 48);
        QCOMPARE(source.part, part);
        QCOMPARE(source.row, part == 2 ? inPart : inPart / 8 * 8 + kHead[inPart % 8]);
    }
}

QTEST_APPLESS_MAIN(PlanTest)
#include "plan_test.moc"
