// The plain operators against values worked out by hand.
#include "inference/reference/operators.h"

#include <QTest>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include "inference/model/tensor_type.h"

using namespace concordia;
using Floats = std::vector<float>;

namespace {

void compareNear(const Floats& actual, const Floats& expected, double tolerance = 1e-6) {
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        const double difference = std::abs(double{actual[i]} - double{expected[i]});
        QVERIFY2(difference <= tolerance, qPrintable(QStringLiteral("[%1]: %2, expected %3")
                                                         .arg(i)
                                                         .arg(double{actual[i]})
                                                         .arg(double{expected[i]})));
    }
}

Tensor floatTensor(const Floats& values, std::uint64_t columns) {
    Tensor tensor;
    tensor.name = "test";
    tensor.typeId = static_cast<std::uint32_t>(TensorType::F32);
    tensor.rank = 2;
    tensor.shape = {columns, values.size() / columns, 1, 1};
    tensor.bytes = std::as_bytes(std::span{values});
    return tensor;
}

}  // namespace

class OperatorsTest : public QObject {
    Q_OBJECT

private slots:
    void normDividesByTheRootMeanSquare();
    void normAddsEpsilonToTheMeanSquare();
    void layerNormCentres();
    void matrixTimesVector();
    void sumsKeepSmallAddends();
    void rotationTurnsAdjacentPairs();
    void rotationGrowsWithThePosition();
    void rotationScalesByTheMagnitude();
    void attentionMapsQueryHeadsToSharedHeads();
    void attentionSeesNoLaterTokens();
    void attentionWeighsByScaledProducts();
    void attentionSeesItsWindow();
    void attentionCapsScores();
    void attentionGrowsWithTemperature();
    void sinksTakeAttention();
    void roundingForTheCache();
    void softmaxStandsLargeValues();
    void siluGatesAlternatingPairs();
    void activations();
    void expertsAreChosenByScore();
    void embeddingIsScaled();
    void stackedRowsAreDecodedInOrder();
    void alternatingRowsAreInterleaved();
    void permutedRowsRotateAsHalvesDo();
    void rowsOfExpertsFollowEachOther();
};

void OperatorsTest::normDividesByTheRootMeanSquare() {
    // mean(9, 16) = 12.5, whose root is 3.5355339.
    Floats output(2);
    reference::rmsNorm(Floats{3, 4}, Floats{1, 2}, 0, output);
    compareNear(output, {0.84852814F, 2.26274170F});
}

void OperatorsTest::normAddsEpsilonToTheMeanSquare() {
    Floats output(2);
    reference::rmsNorm(Floats{1, -1}, Floats{1, 1}, 3, output);  // 1 / √(1 + 3)
    compareNear(output, {0.5F, -0.5F});
    reference::rmsNorm(Floats{0, 0}, Floats{1, 1}, 1e-5F, output);
    compareNear(output, {0, 0});
}

void OperatorsTest::layerNormCentres() {
    // mean 5, variance 4, and 12 more under the root.
    Floats output(2);
    reference::layerNorm(Floats{3, 7}, Floats{2, 4}, Floats{1, -1}, 12, output);
    compareNear(output, {0, 1});
    reference::layerNorm(Floats{3, 7}, Floats{2, 4}, {}, 0, output);
    compareNear(output, {-2, 4});
}

void OperatorsTest::matrixTimesVector() {
    Floats output(2);
    reference::matrixVector(Floats{1, 2, 3, 4, 5, 6}, Floats{1, 2, -1}, output);
    compareNear(output, {2, 8});
}

void OperatorsTest::sumsKeepSmallAddends() {
    // In single precision 16777216 + 1 is 16777216 again.
    QCOMPARE(reference::dotProduct(Floats{16777216, 1, 1}, Floats{1, 1, 1}), 16777218.0);
}

void OperatorsTest::rotationTurnsAdjacentPairs() {
    const Rotary rotary{{std::numbers::pi / 2, std::numbers::pi / 4}};
    Floats head{1, 0, 0, 1, 5, 6};
    reference::rotate(head, rotary, 1);
    const float half = std::numbers::sqrt2_v<float> / 2;
    compareNear(head, {0, 1, -half, half, 5, 6});
}

void OperatorsTest::rotationGrowsWithThePosition() {
    const Rotary frequencies{{std::numbers::pi / 2}};
    Floats head{3, 4};
    reference::rotate(head, frequencies, 0);
    compareNear(head, {3, 4});
    reference::rotate(head, frequencies, 2);
    compareNear(head, {-3, -4});
    reference::rotate(head, frequencies, 3);
    compareNear(head, {-4, 3});
}

void OperatorsTest::rotationScalesByTheMagnitude() {
    Floats head{1, 2, 3, 4};
    reference::rotate(head, Rotary{{std::numbers::pi}, 3}, 1);
    compareNear(head, {-3, -6, 3, 4});
}

void OperatorsTest::attentionMapsQueryHeadsToSharedHeads() {
    // One token sees one key, so each head returns the value of the head that it shares.
    const reference::AttentionShape shape{.heads = 6, .keyValueHeads = 2, .headSize = 2};
    Floats output(12);
    reference::attention(Floats(12, 1), Floats(4, 1), Floats{10, 11, 20, 21}, shape, 0, {}, {},
                         output);
    compareNear(output, {10, 11, 10, 11, 10, 11, 20, 21, 20, 21, 20, 21});
}

void OperatorsTest::attentionSeesNoLaterTokens() {
    // Queries of zero weigh all the keys that they see alike: their outputs are plain means.
    const reference::AttentionShape shape{.heads = 1, .keyValueHeads = 1, .headSize = 1};
    Floats output(2);
    reference::attention(Floats{0, 0}, Floats{7, 8, 9}, Floats{1, 3, 11}, shape, 1, {}, {}, output);
    compareNear(output, {2, 5});
}

void OperatorsTest::attentionWeighsByScaledProducts() {
    // q·k is 0 and 2 ln 3, halved by the scale: the weights are 1/4 and 3/4.
    const reference::AttentionShape shape{.heads = 1, .keyValueHeads = 1, .headSize = 2};
    const float key = 2 * std::log(3.0F);
    Floats output(2);
    reference::attention(Floats{0, 1}, Floats{5, 0, 5, key}, Floats{4, 8, 0, 16}, shape, 1,
                         {.scale = 0.5F}, {}, output);
    compareNear(output, {1, 14}, 1e-5);
}

void OperatorsTest::attentionSeesItsWindow() {
    // Queries of zero again. Of three rows the one of position 0 has been taken by position 3.
    const reference::AttentionShape shape{.heads = 1, .keyValueHeads = 1, .headSize = 1};
    Floats output(1);
    reference::attention(Floats{0}, Floats{1, 1, 1}, Floats{5, 7, 9}, shape, 3, {.window = 2}, {},
                         output);
    compareNear(output, {7});  // the mean of position 2, in row 2, and position 3, in row 0
}

void OperatorsTest::attentionCapsScores() {
    // Scores of 0 and 10⁴ capped at ln 3 weigh 1/4 and 3/4.
    const reference::AttentionShape shape{.heads = 1, .keyValueHeads = 1, .headSize = 1};
    Floats output(1);
    reference::attention(Floats{1}, Floats{0, 10'000}, Floats{4, 8}, shape, 1,
                         {.softCap = std::log(3.0F)}, {}, output);
    compareNear(output, {7});
}

void OperatorsTest::attentionGrowsWithTemperature() {
    // At position 2, ⌊2 / 1⌋ = 2: the score of ln 3 grows by 1 + 1 · ln(1 + 2), as e^(ln 3) does.
    const reference::AttentionShape shape{.heads = 1, .keyValueHeads = 1, .headSize = 1};
    Floats output(1);
    reference::attention(Floats{1}, Floats{0, 0, std::log(3.0F)}, Floats{0, 0, 1}, shape, 2,
                         {.temperatureScale = 1}, {}, output);
    const double weight = std::pow(3.0, 1 + std::log(3.0));
    compareNear(output, {static_cast<float>(weight / (weight + 2))});
}

void OperatorsTest::sinksTakeAttention() {
    // Of two heads with one key each, the first one's sink weighs three times as much as the key.
    const reference::AttentionShape shape{.heads = 2, .keyValueHeads = 1, .headSize = 1};
    Floats output(2);
    reference::attention(Floats{0, 0}, Floats{1}, Floats{8}, shape, 0, {},
                         Floats{std::log(3.0F), -1000}, output);
    compareNear(output, {2, 8});
}

// 127 and 8 are the largest numbers, so these scales are 0.5 and −0.5 (the extreme element is 4).
void OperatorsTest::roundingForTheCache() {
    Floats head(40, 0.0F);
    head[0] = -63.5F;
    head[1] = 10.2F;
    head[2] = 10.3F;
    head[32] = 4.0F;  // a block of its own, and no whole one
    head[33] = 0.3F;
    head[34] = -3.9F;
    Floats rounded = head;
    reference::roundForCache(CacheType::F16, rounded);
    QCOMPARE(rounded, head);
    reference::roundForCache(CacheType::Q8_0, rounded);
    QCOMPARE(rounded[0], -63.5F);
    QCOMPARE(rounded[1], 10.0F);
    QCOMPARE(rounded[2], 10.5F);
    QCOMPARE(rounded[3], 0.0F);
    QVERIFY(std::abs(rounded[33] - 0.3F) < 0.016F);  // half of 4 / 127
    rounded = head;
    reference::roundForCache(CacheType::Q4_0, rounded);
    QCOMPARE(rounded[32], 4.0F);
    QCOMPARE(rounded[33], 0.5F);
    QCOMPARE(rounded[34], -3.5F);  // of −8 … 7 the sign of the largest has one more
    QCOMPARE(rounded[0], -63.5F);
    QCOMPARE(rounded[39], 0.0F);
}

void OperatorsTest::softmaxStandsLargeValues() {
    std::array<double, 3> values{1000, 1000, -1000};
    reference::softmax(values);
    QCOMPARE(values[0], 0.5);
    QCOMPARE(values[1], 0.5);
    QCOMPARE(values[2], 0.0);
}

void OperatorsTest::siluGatesAlternatingPairs() {
    Floats output(3);
    reference::activateAll({}, Floats{1, 2, 0, 5, -1000, 3}, output);
    compareNear(output, {1.46211716F, 0, 0});  // 2 · 1 / (1 + e⁻¹)
}

void OperatorsTest::activations() {
    Floats output(3);
    reference::activateAll({ActivationKind::GeluTanh, {}}, Floats{1, -2, 0}, output);
    compareNear(output, {0.84119199F, -0.04540231F, 0});
    reference::activateAll({ActivationKind::ReluSquared, {}}, Floats{3, -2, 0.5F}, output);
    compareNear(output, {9, 0, 0.25F});
    // 2 · 3² + 0.5 · 3; 4 · (e⁻¹ − 1 + 1) − 0.5; beyond the limit of −1 the exponential stays.
    const Activation xielu{ActivationKind::Xielu, {2, 4, 0.5F, -1}};
    reference::activateAll(xielu, Floats{3, -1, -0.5F}, output);
    compareNear(output, {19.5F, 0.97151776F, -0.77848224F});
    // The gate of 9 is clamped to 1, the up projections to 1 and −1.
    const Activation clamped{ActivationKind::ClampedSwish, {2, 1}};
    reference::activateAll(clamped, Floats{9, 9, 1, 0.5F, 1, -4}, output);
    const float swish = 0.88079708F;  // 1 / (1 + e⁻²)
    compareNear(output, {2 * swish, 1.5F * swish, 0});
}

void OperatorsTest::expertsAreChosenByScore() {
    const float step = std::log(3.0F);
    const reference::ExpertChoice choice =
        reference::chooseExperts(Floats{-5, 1, 1 + step, 1, 0.5F}, 2);
    QCOMPARE(choice.experts, (std::vector<std::uint32_t>{2, 1}));  // of equal ones the first
    QVERIFY(std::abs(choice.weights[0] - 0.75) < 1e-6);
    QVERIFY(std::abs(choice.weights[1] - 0.25) < 1e-6);
}

void OperatorsTest::embeddingIsScaled() {
    Floats output(2);
    reference::embed(Floats{1, -2}, 3, output);
    compareNear(output, {3, -6});
}

void OperatorsTest::stackedRowsAreDecodedInOrder() {
    const Floats firstValues{1, 2, 3, 4};
    const Floats secondValues{5, 6};
    const Tensor first = floatTensor(firstValues, 2);
    const Tensor second = floatTensor(secondValues, 2);
    Matrix matrix;
    matrix.parts = {{&first}, {&second}};
    matrix.rows = 3;
    matrix.columns = 2;
    compareNear(reference::decodeMatrix(matrix, {}), {1, 2, 3, 4, 5, 6});

    const Floats firstBias{7, 8};
    const Floats secondBias{9};
    const Tensor biasOfFirst = floatTensor(firstBias, 2);
    const Tensor biasOfSecond = floatTensor(secondBias, 1);
    compareNear(reference::decodeBias({{&biasOfFirst}, {&biasOfSecond}}, matrix, {}), {7, 8, 9});
    QVERIFY(reference::decodeBias({}, matrix, {}).empty());
}

void OperatorsTest::alternatingRowsAreInterleaved() {
    const Floats gateValues{1, 2, 3};
    const Floats upValues{-1, -2, -3};
    const Tensor gate = floatTensor(gateValues, 1);
    const Tensor up = floatTensor(upValues, 1);
    Matrix matrix;
    matrix.parts = {{&gate}, {&up}};
    matrix.arrangement = MatrixArrangement::Alternating;
    matrix.rows = 6;
    matrix.columns = 1;
    compareNear(reference::decodeMatrix(matrix, {}), {1, -1, 2, -2, 3, -3});
}

void OperatorsTest::permutedRowsRotateAsHalvesDo() {
    // Two heads of six, of which four dimensions turn. In the file pair i is (i, i + 2).
    ModelConfig config;
    config.heads = 2;
    config.keyValueHeads = 2;
    config.headSize = 6;
    config.rotaryDimensions = 4;
    const Floats values{1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16};
    const Tensor tensor = floatTensor(values, 1);
    Matrix matrix;
    matrix.parts = {{&tensor, RowPermutation::HalvesToPairs}};
    matrix.rows = 12;
    matrix.columns = 1;
    Floats heads = reference::decodeMatrix(matrix, config);
    compareNear(heads, {1, 3, 2, 4, 5, 6, 11, 13, 12, 14, 15, 16});

    // A quarter turn of the first pair and a half turn of the second.
    const Rotary frequencies{{std::numbers::pi / 2, std::numbers::pi}};
    reference::rotate(std::span{heads}.first(6), frequencies, 1);
    reference::rotate(std::span{heads}.last(6), frequencies, 1);
    compareNear(heads, {-3, 1, -2, -4, 5, 6, -13, 11, -12, -14, 15, 16}, 1e-5);
}

void OperatorsTest::rowsOfExpertsFollowEachOther() {
    const Floats gateValues{1, 2, 3, 4};
    const Floats upValues{-1, -2, -3, -4};
    const Tensor gate = floatTensor(gateValues, 1);
    const Tensor up = floatTensor(upValues, 1);
    Matrix matrix;
    matrix.parts = {{&gate}, {&up}};
    matrix.arrangement = MatrixArrangement::Alternating;
    matrix.rows = 4;
    matrix.columns = 1;
    matrix.experts = 2;
    const Floats expected{1, -1, 2, -2, 3, -3, 4, -4};
    compareNear(reference::decodeMatrix(matrix, {}), expected);
    compareNear(reference::decodeBias({{&gate}, {&up}}, matrix, {}), expected);
}

QTEST_APPLESS_MAIN(OperatorsTest)
#include "operators_test.moc"
