// Decoding of tensor types, against values that llama.cpp's gguf package decoded, and the
// conversions of half-precision numbers, against their definition.
#include "inference/model/tensor_type.h"

#include <QFile>
#include <QTest>
#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <vector>

#include "tests/inference/quantize.h"
#include "tests/inference/tiny_model.h"
#include "tests/test_data.h"

using namespace concordia;
using namespace concordia::test;

namespace {

// The value of a binary16 number by its definition in IEEE 754.
double halfByDefinition(std::uint32_t half) {
    const double sign = (half & 0x8000U) != 0 ? -1 : 1;
    const int exponent = static_cast<int>((half >> 10) & 0x1FU);
    const double fraction = half & 0x3FFU;
    if (exponent == 31) {
        return fraction == 0 ? sign * std::numeric_limits<double>::infinity()
                             : std::numeric_limits<double>::quiet_NaN();
    }
    return exponent == 0 ? sign * std::ldexp(fraction, -24)
                         : sign * std::ldexp(1024 + fraction, exponent - 25);
}

}  // namespace

class TensorTypeTest : public QObject {
    Q_OBJECT

private slots:
    void decodesAsLlamaCppDoes_data();
    void decodesAsLlamaCppDoes();
    void quantizedValuesComeBack_data();
    void quantizedValuesComeBack();
    void halvesHaveTheirDefinedValues();
    void floatsRoundToTheNearestHalf();
    void bfloat16IsTheUpperHalf();
    void namesAndSizes();
};

void TensorTypeTest::decodesAsLlamaCppDoes_data() {
    QTest::addColumn<TensorType>("type");
    for (const TensorType type : kTensorTypes) {
        QTest::newRow(traits(type).name.data()) << type;
    }
}

void TensorTypeTest::decodesAsLlamaCppDoes() {
    QFETCH(TensorType, type);
    QFile fixture(testData("dequantize") / (std::string(traits(type).name) + ".bin"));
    QVERIFY(fixture.open(QIODevice::ReadOnly));
    const auto [name, blockElements, blockBytes] = traits(type);
    const auto size = static_cast<std::size_t>(fixture.size());
    const std::size_t blocks = size / (blockBytes + blockElements * sizeof(float));
    QVERIFY(blocks >= 3);
    QCOMPARE(blocks * (blockBytes + blockElements * sizeof(float)), size);

    const QByteArray encoded = fixture.read(qint64(blocks) * qint64(blockBytes));
    std::vector<float> expected(blocks * blockElements);
    const auto expectedBytes = qint64(expected.size()) * qint64(sizeof(float));
    QCOMPARE(fixture.read(reinterpret_cast<char*>(expected.data()), expectedBytes), expectedBytes);
    std::vector<float> decoded(expected.size());
    dequantizeRow(type, std::as_bytes(std::span{encoded}), decoded);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QVERIFY2(
            std::bit_cast<std::uint32_t>(decoded[i]) == std::bit_cast<std::uint32_t>(expected[i]),
            qPrintable(QStringLiteral("element %1 is %2 instead of %3")
                           .arg(i)
                           .arg(double{decoded[i]}, 0, 'g', 9)
                           .arg(double{expected[i]}, 0, 'g', 9)));
    }
}

void TensorTypeTest::quantizedValuesComeBack_data() {
    QTest::addColumn<TensorType>("type");
    QTest::addColumn<double>("allowed");  // mean squared error, relative to the mean square
    QTest::newRow("F32") << TensorType::F32 << 0.0;
    QTest::newRow("F16") << TensorType::F16 << 1e-7;
    QTest::newRow("BF16") << TensorType::BF16 << 1e-5;
    QTest::newRow("Q8_0") << TensorType::Q8_0 << 1e-4;
    QTest::newRow("Q6_K") << TensorType::Q6_K << 1e-3;
    QTest::newRow("Q5_0") << TensorType::Q5_0 << 4e-3;
    QTest::newRow("Q5_1") << TensorType::Q5_1 << 4e-3;
    QTest::newRow("Q5_K") << TensorType::Q5_K << 4e-3;
    QTest::newRow("Q4_0") << TensorType::Q4_0 << 1.6e-2;
    QTest::newRow("Q4_1") << TensorType::Q4_1 << 1.6e-2;
    QTest::newRow("Q4_K") << TensorType::Q4_K << 1.6e-2;
    QTest::newRow("IQ4_NL") << TensorType::IQ4_NL << 1.6e-2;
    QTest::newRow("IQ4_XS") << TensorType::IQ4_XS << 1.6e-2;
    QTest::newRow("MXFP4") << TensorType::MXFP4 << 2e-2;
    QTest::newRow("Q3_K") << TensorType::Q3_K << 4e-2;
    QTest::newRow("Q2_K") << TensorType::Q2_K << 0.16;
}

// The tests' own quantizers keep the values up to what the type's bits allow: models made with them
// keep their meaning.
void TensorTypeTest::quantizedValuesComeBack() {
    QFETCH(TensorType, type);
    QFETCH(double, allowed);
    const std::vector<float> values = randomFloats(1024, 0.05F, 7);
    const Bytes bytes = quantize(type, values);
    QCOMPARE(bytes.size(), rowBytes(type, values.size()));
    std::vector<float> decoded(values.size());
    dequantizeRow(type, bytes, decoded);
    double errors = 0;
    double squares = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double error = double{decoded[i]} - double{values[i]};
        errors += error * error;
        squares += double{values[i]} * double{values[i]};
    }
    QVERIFY2(errors / squares <= allowed, qPrintable(QString::number(errors / squares)));
}

void TensorTypeTest::halvesHaveTheirDefinedValues() {
    for (std::uint32_t half = 0; half <= 0xFFFF; ++half) {
        const double expected = halfByDefinition(half);
        const float value = halfToFloat(static_cast<std::uint16_t>(half));
        if (std::isnan(expected)) {
            QVERIFY(std::isnan(value));
            QVERIFY(std::isnan(halfToFloat(floatToHalf(value))));
            continue;
        }
        QCOMPARE(double{value}, expected);
        QCOMPARE(std::signbit(value), (half & 0x8000U) != 0);
        QCOMPARE(std::uint32_t{floatToHalf(value)}, half);
    }
}

void TensorTypeTest::floatsRoundToTheNearestHalf() {
    for (std::uint32_t half = 0; half < 0x7BFF; ++half) {
        const auto lower = static_cast<float>(halfByDefinition(half));
        const auto upper = static_cast<float>(halfByDefinition(half + 1));
        const float middle = (lower + upper) / 2;  // exact: a float has 13 more bits
        const std::uint32_t even = half % 2 == 0 ? half : half + 1;
        QCOMPARE(std::uint32_t{floatToHalf(middle)}, even);
        QCOMPARE(std::uint32_t{floatToHalf(-middle)}, even | 0x8000U);
        QCOMPARE(std::uint32_t{floatToHalf(std::nextafter(middle, 0.0F))}, half);
        QCOMPARE(std::uint32_t{floatToHalf(std::nextafter(middle, 1e9F))}, half + 1);
    }
    // 65520 lies midway between the largest half and what would follow it.
    QCOMPARE(std::uint32_t{floatToHalf(65519.996F)}, 0x7BFFU);
    QCOMPARE(std::uint32_t{floatToHalf(65520)}, 0x7C00U);
    QCOMPARE(std::uint32_t{floatToHalf(-1e30F)}, 0xFC00U);
    QCOMPARE(std::uint32_t{floatToHalf(std::numeric_limits<float>::infinity())}, 0x7C00U);
    QCOMPARE(std::uint32_t{floatToHalf(std::numeric_limits<float>::denorm_min())}, 0U);
}

void TensorTypeTest::bfloat16IsTheUpperHalf() {
    QCOMPARE(bfloat16ToFloat(0x3F80), 1.0F);
    QCOMPARE(bfloat16ToFloat(0xC049), -3.140625F);
    QVERIFY(std::isinf(bfloat16ToFloat(0x7F80)));
    QVERIFY(std::isnan(bfloat16ToFloat(0x7FC0)));
}

void TensorTypeTest::namesAndSizes() {
    for (const TensorType type : kTensorTypes) {
        const auto id = static_cast<std::uint32_t>(type);
        QVERIFY(tensorTypeFromId(id) == type);
        QVERIFY(tensorTypeName(id) == traits(type).name);
        QCOMPARE(traitsFromId(id)->blockBytes, traits(type).blockBytes);
    }
    QCOMPARE(rowBytes(TensorType::Q6_K, 512), std::size_t{420});
    QCOMPARE(rowBytes(TensorType::F32, 3), std::size_t{12});
    QCOMPARE(tensorTypeName(23), std::string("IQ4_XS"));
    QCOMPARE(tensorTypeName(39), std::string("MXFP4"));
    QCOMPARE(tensorTypeName(99), std::string("type 99"));
    QCOMPARE(tensorTypeName(0xFFFFFFFF), std::string("type 4294967295"));
    QVERIFY(!tensorTypeFromId(16).has_value());  // IQ2_XXS: known, not decoded
    QCOMPARE(traitsFromId(16)->blockBytes, 66U);
    QVERIFY(storedAsUndecodable(16).starts_with("stored as IQ2_XXS, which"));
    QVERIFY(!traitsFromId(4).has_value());  // withdrawn
    QVERIFY(!tensorTypeFromId(99).has_value());
    QVERIFY(!traitsFromId(99).has_value());
}

QTEST_APPLESS_MAIN(TensorTypeTest)
#include "tensor_type_test.moc"
