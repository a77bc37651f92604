// The engine's quantizers: how well they keep values, and rows that are unlike any weights.
#include "inference/model/quantize.h"

#include <QTest>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <vector>

#include "tests/inference/expect_error.h"
#include "tests/inference/gguf_writer.h"
#include "tests/inference/tiny_model.h"

using namespace concordia;
using namespace concordia::test;

namespace {

constexpr std::array kQuantized{TensorType::Q8_0, TensorType::Q4_0, TensorType::Q5_0,
                                TensorType::Q4_K, TensorType::Q5_K, TensorType::Q6_K};

Bytes encode(TensorType type, const std::vector<float>& values) {
    Bytes row(rowBytes(type, values.size()));
    quantizeRow(type, values, row);
    return row;
}

std::vector<float> thereAndBack(TensorType type, const std::vector<float>& values) {
    std::vector<float> decoded(values.size());
    dequantizeRow(type, encode(type, values), decoded);
    return decoded;
}

double relativeError(const std::vector<float>& actual, const std::vector<float>& expected) {
    double errors = 0;
    double squares = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double error = double{actual[i]} - double{expected[i]};
        errors += error * error;
        squares += double{expected[i]} * double{expected[i]};
    }
    return errors / squares;
}

}  // namespace

class QuantizeTest : public QObject {
    Q_OBJECT

private slots:
    void errorIsThatOfGoodQuantizers_data();
    void errorIsThatOfGoodQuantizers();
    void plainTypesRoundToNearest();
    void unusualRows();
    void valuesOutOfRangeAreRefused();
    void rowsOnAllCoresEqualRowsOneByOne();
    void otherTypesAreNotOffered();
};

void QuantizeTest::errorIsThatOfGoodQuantizers_data() {
    QTest::addColumn<TensorType>("type");
    QTest::addColumn<double>("llamaCpp");
    // What llama.cpp's own quantizers leave of 2^21 normally distributed numbers (ggml 0.27,
    // ggml_quantize_chunk without importance matrix), squared error relative to the squares.
    QTest::newRow("Q8_0") << TensorType::Q8_0 << 2.8652e-05;
    QTest::newRow("Q4_0") << TensorType::Q4_0 << 7.3976e-03;
    QTest::newRow("Q5_0") << TensorType::Q5_0 << 1.8220e-03;
    QTest::newRow("Q4_K") << TensorType::Q4_K << 5.0934e-03;
    QTest::newRow("Q5_K") << TensorType::Q5_K << 1.3055e-03;
    QTest::newRow("Q6_K") << TensorType::Q6_K << 3.1585e-04;
}

void QuantizeTest::errorIsThatOfGoodQuantizers() {
    QFETCH(const TensorType, type);
    QFETCH(const double, llamaCpp);
    const std::vector<float> values = randomFloats(std::size_t{1} << 16, 0.02F, 5);
    const double error = relativeError(thereAndBack(type, values), values);
    QVERIFY2(error <= llamaCpp * 1.03, qPrintable(QString::number(error)));
    QVERIFY2(error >= llamaCpp * 0.8, qPrintable(QString::number(error)));
}

void QuantizeTest::plainTypesRoundToNearest() {
    const float third = 1.0F / 3;
    QCOMPARE(thereAndBack(TensorType::F32, {third, -0.0F}), (std::vector{third, -0.0F}));
    QCOMPARE(thereAndBack(TensorType::F16, {third, 65504}), (std::vector{0.33325195F, 65504.0F}));
    // Halfway between two bfloat16 numbers: to the even one, up and down.
    QCOMPARE(thereAndBack(TensorType::BF16, {0x1.01p0F, 0x1.03p0F, -0x1.01p0F, 3e38F}),
             (std::vector{1.0F, 0x1.04p0F, -1.0F, 0x1.C4p127F}));
    // NaN whose upper half alone would be infinity.
    const float nan = std::bit_cast<float>(0x7F800001U);
    QVERIFY(std::isnan(thereAndBack(TensorType::BF16, {nan})[0]));
}

void QuantizeTest::unusualRows() {
    for (const TensorType type : kQuantized) {
        const std::vector<float> zeros(512);
        QCOMPARE(thereAndBack(type, zeros), zeros);
        // Too small for the scale, a half: nothing is left, but no rubbish comes out either.
        for (const float tiny : {1e-9F, 1e-20F, -1e-44F}) {
            for (const float value : thereAndBack(type, std::vector<float>(512, tiny))) {
                QVERIFY(std::abs(value) <= 1e-5F);
            }
        }
        // Constant, all above or all below 0, one value far from the others.
        std::vector<float> above = randomFloats(512, 0.1F, 9);
        std::vector<float> below = above;
        std::vector<float> outlier = above;
        for (std::size_t i = 0; i < above.size(); ++i) {
            above[i] = 1 + std::abs(above[i]);
            below[i] = -above[i];
        }
        outlier[300] = -50;
        for (const auto& row : {std::vector<float>(512, 0.7F), std::vector<float>(512, -0.7F),
                                above, below, outlier}) {
            const double error = relativeError(thereAndBack(type, row), row);
            QVERIFY2(error <= 5e-3,
                     qPrintable(QStringLiteral("%1: %2").arg(
                         QLatin1String(traits(type).name.data()), QString::number(error))));
        }
    }
}

void QuantizeTest::valuesOutOfRangeAreRefused() {
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    for (const float value : {kInfinity, -kInfinity, std::nanf(""), 65505.0F, -1e30F}) {
        std::vector<float> row(256, 1);
        row[77] = value;
        for (const TensorType type : kQuantized) {
            expectError(ErrorCode::InvalidFile, "65504", [&] { (void)encode(type, row); });
        }
        expectError(ErrorCode::InvalidFile, "65504", [&] { (void)encode(TensorType::F16, row); });
        const float kept = thereAndBack(TensorType::F32, row)[77];
        QCOMPARE(std::bit_cast<std::uint32_t>(kept), std::bit_cast<std::uint32_t>(value));
    }
    for (const TensorType type : kQuantized) {
        const std::vector<float> largest(256, 65504);
        QVERIFY(relativeError(thereAndBack(type, largest), largest) <= 1e-4);
    }
}

void QuantizeTest::rowsOnAllCoresEqualRowsOneByOne() {
    constexpr std::size_t kColumns = 768;
    constexpr std::size_t kRows = 1501;
    std::vector<float> values = randomFloats(kRows * kColumns, 1, 2);
    const std::size_t bytes = rowBytes(TensorType::Q8_0, kColumns);
    Bytes expected(kRows * bytes);
    for (std::size_t row = 0; row < kRows; ++row) {
        quantizeRow(TensorType::Q8_0, std::span(values).subspan(row * kColumns, kColumns),
                    std::span(expected).subspan(row * bytes, bytes));
    }
    Bytes actual(expected.size());
    quantizeRows(TensorType::Q8_0, kColumns, values, actual);
    QVERIFY(actual == expected);
    values.back() = std::nanf("");
    expectError(ErrorCode::InvalidFile, "no number",
                [&] { quantizeRows(TensorType::Q8_0, kColumns, values, actual); });
}

void QuantizeTest::otherTypesAreNotOffered() {
    QVERIFY(canQuantize(TensorType::F32));
    QVERIFY(canQuantize(TensorType::Q4_K));
    QVERIFY(!canQuantize(TensorType::Q4_1));
}

QTEST_APPLESS_MAIN(QuantizeTest)
#include "quantize_test.moc"
