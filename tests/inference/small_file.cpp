#include "tests/inference/small_file.h"

namespace concordia::test {
namespace {

constexpr auto kF32 = static_cast<std::uint32_t>(TensorType::F32);
constexpr auto kQ8_0 = static_cast<std::uint32_t>(TensorType::Q8_0);

}  // namespace

GgufWriter smallFile(std::uint32_t version) {
    GgufWriter writer(version);
    writer.addString("general.architecture", "llama");
    writer.addUint32("a.uint32", 4'000'000'000U);
    writer.addInt32("a.int32", -5);
    writer.addUint64("a.uint64", 5'000'000'000U);
    writer.addFloat("a.float", 0.25F);
    writer.addBool("a.bool", true);
    writer.addStrings("a.strings", std::vector<std::string>{"one", "", "drei"});
    writer.addFloats("a.floats", std::vector<float>{1, -2});
    writer.addInt32s("a.int32s", std::vector<std::int32_t>{7, -8, 9});
    writer.addBytes("a.bytes", std::vector<std::uint8_t>{0, 255});
    writer.addTensor({"first", kF32, {3, 2}, Bytes(24, std::byte{1}), {}});
    writer.addTensor({"second", kQ8_0, {32}, Bytes(34, std::byte{2}), {}});
    writer.addTensor({"third", kF32, {1, 2, 1, 2}, Bytes(16, std::byte{3}), {}});
    return writer;
}

}  // namespace concordia::test
