// What the packed weights of each tensor type need; that they are right, the checks in
// tests/shaders tell.
#include "inference/vulkan/weight_layout.h"

#include <QTest>
#include <algorithm>
#include <vector>

using namespace concordia;
using namespace concordia::vulkan;

class WeightLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void needsTheBytesOfTheFile();
    void writesNothingOutsideItsPlanes();
};

void WeightLayoutTest::needsTheBytesOfTheFile() {
    for (const TensorType type : kTensorTypes) {
        const WeightLayout& layout = weightLayout(type);
        QCOMPARE(layout.unitElements % 32, 0U);
        QCOMPARE(layout.unitElements % traits(type).blockElements, 0U);
        // Types with blocks of 32 fit rows that are no multiple of 256: at most one block is added.
        QVERIFY(layout.unitElements <= std::max(64U, traits(type).blockElements));
        std::uint64_t bytes = 0;
        for (std::size_t plane = 0; plane < kMaxPlanes; ++plane) {
            bytes += layout.groupBytes(plane, layout.unitElements * 3);
        }
        QCOMPARE(bytes, std::uint64_t{16 * rowBytes(type, layout.unitElements * 3)});
    }
}

void WeightLayoutTest::writesNothingOutsideItsPlanes() {
    constexpr std::byte kGuard{0xA5};
    for (const TensorType type : kTensorTypes) {
        const WeightLayout& layout = weightLayout(type);
        const std::uint32_t columns = traits(type).blockElements * 3;
        const std::vector<std::byte> row(rowBytes(type, columns), std::byte{0x3C});
        std::array<std::span<const std::byte>, 16> rows;
        rows.fill(row);
        rows[15] = {};  // no row at all becomes zeros
        std::array<std::vector<std::byte>, kMaxPlanes> memory;
        std::array<std::byte*, kMaxPlanes> planes{};
        for (std::size_t plane = 0; plane < kMaxPlanes; ++plane) {
            memory[plane].assign(layout.groupBytes(plane, columns) + 16, kGuard);
            planes[plane] = memory[plane].data();
        }
        packGroup(type, columns, rows, planes);
        for (const std::vector<std::byte>& plane : memory) {
            QCOMPARE(std::count(plane.end() - 16, plane.end(), kGuard), 16);
            QCOMPARE(std::count(plane.begin(), plane.end() - 16, kGuard), 0);
        }
    }
}

QTEST_APPLESS_MAIN(WeightLayoutTest)
#include "weight_layout_test.moc"
