#include "inference/model/tensor_type.h"

#include <array>
#include <bit>
#include <cassert>
#include <string>

#include "inference/model/block_decoders.h"

namespace concordia {
namespace {

struct NamedId {
    std::uint32_t id;
    TensorTypeTraits traits;
};

// Every type that GGUF defines or once defined; the withdrawn ones have no block shape.
constexpr std::array kTypes{
    NamedId{0, {"F32", 1, 4}},         NamedId{1, {"F16", 1, 2}},
    NamedId{2, {"Q4_0", 32, 18}},      NamedId{3, {"Q4_1", 32, 20}},
    NamedId{4, {"Q4_2", 0, 0}},        NamedId{5, {"Q4_3", 0, 0}},
    NamedId{6, {"Q5_0", 32, 22}},      NamedId{7, {"Q5_1", 32, 24}},
    NamedId{8, {"Q8_0", 32, 34}},      NamedId{9, {"Q8_1", 32, 36}},
    NamedId{10, {"Q2_K", 256, 84}},    NamedId{11, {"Q3_K", 256, 110}},
    NamedId{12, {"Q4_K", 256, 144}},   NamedId{13, {"Q5_K", 256, 176}},
    NamedId{14, {"Q6_K", 256, 210}},   NamedId{15, {"Q8_K", 256, 292}},
    NamedId{16, {"IQ2_XXS", 256, 66}}, NamedId{17, {"IQ2_XS", 256, 74}},
    NamedId{18, {"IQ3_XXS", 256, 98}}, NamedId{19, {"IQ1_S", 256, 50}},
    NamedId{20, {"IQ4_NL", 32, 18}},   NamedId{21, {"IQ3_S", 256, 110}},
    NamedId{22, {"IQ2_S", 256, 82}},   NamedId{23, {"IQ4_XS", 256, 136}},
    NamedId{24, {"I8", 1, 1}},         NamedId{25, {"I16", 1, 2}},
    NamedId{26, {"I32", 1, 4}},        NamedId{27, {"I64", 1, 8}},
    NamedId{28, {"F64", 1, 8}},        NamedId{29, {"IQ1_M", 256, 56}},
    NamedId{30, {"BF16", 1, 2}},       NamedId{31, {"Q4_0_4_4", 0, 0}},
    NamedId{32, {"Q4_0_4_8", 0, 0}},   NamedId{33, {"Q4_0_8_8", 0, 0}},
    NamedId{34, {"TQ1_0", 256, 54}},   NamedId{35, {"TQ2_0", 256, 66}},
    NamedId{36, {"IQ4_NL_4_4", 0, 0}}, NamedId{37, {"IQ4_NL_4_8", 0, 0}},
    NamedId{38, {"IQ4_NL_8_8", 0, 0}}, NamedId{39, {"MXFP4", 32, 17}},
    NamedId{40, {"NVFP4", 64, 36}},    NamedId{41, {"Q1_0", 128, 18}},
    NamedId{42, {"Q2_0", 64, 18}},
};

consteval bool idsAreIndexes() {
    for (std::size_t i = 0; i < kTypes.size(); ++i) {
        if (kTypes[i].id != i) {
            return false;
        }
    }
    return true;
}
static_assert(idsAreIndexes(), "types are looked up by index");

}  // namespace

std::optional<TensorType> tensorTypeFromId(std::uint32_t id) {
    const auto type = static_cast<TensorType>(id);
    return blockDecoder(type) != nullptr ? std::optional(type) : std::nullopt;
}

std::string tensorTypeName(std::uint32_t id) {
    return id < kTypes.size() ? std::string(kTypes[id].traits.name) : "type " + std::to_string(id);
}

std::string storedAsUndecodable(std::uint32_t id) {
    return "stored as " + tensorTypeName(id) +
           ", which this version does not decode. Choose a file of the model in another type, such "
           "as Q4_K_M or Q8_0.";
}

std::optional<TensorTypeTraits> traitsFromId(std::uint32_t id) {
    if (id >= kTypes.size() || kTypes[id].traits.blockElements == 0) {
        return std::nullopt;
    }
    return kTypes[id].traits;
}

const TensorTypeTraits& traits(TensorType type) {
    return kTypes[static_cast<std::uint32_t>(type)].traits;
}

std::size_t rowBytes(TensorType type, std::uint64_t columns) {
    const TensorTypeTraits& shape = traits(type);
    assert(columns % shape.blockElements == 0);
    return static_cast<std::size_t>(columns / shape.blockElements * shape.blockBytes);
}

void dequantizeRow(TensorType type, std::span<const std::byte> row, std::span<float> values) {
    const TensorTypeTraits& shape = traits(type);
    assert(row.size() == rowBytes(type, values.size()));
    const BlockDecoder decode = blockDecoder(type);
    const std::size_t blocks = values.size() / shape.blockElements;
    for (std::size_t block = 0; block < blocks; ++block) {
        decode(row.data() + block * shape.blockBytes, values.data() + block * shape.blockElements);
    }
}

float halfToFloat(std::uint16_t half) {
    const std::uint32_t sign = (half & 0x8000U) << 16;
    const std::uint32_t exponent = (half >> 10) & 0x1FU;
    const std::uint32_t fraction = half & 0x3FFU;
    if (exponent == 0) {  // zero and subnormals: fraction · 2⁻²⁴, exact
        const float magnitude = static_cast<float>(fraction) * 0x1p-24F;
        return sign != 0 ? -magnitude : magnitude;
    }
    const std::uint32_t exponent32 = exponent == 0x1F ? 0xFFU : exponent + (127 - 15);
    return std::bit_cast<float>(sign | (exponent32 << 23) | (fraction << 13));
}

std::uint16_t floatToHalf(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000U);
    const std::uint32_t magnitude = bits & 0x7FFFFFFFU;
    const auto signedHalf = [&](std::uint32_t half) {
        return static_cast<std::uint16_t>(sign | half);
    };
    if (magnitude > 0x7F800000U) {  // NaN: quiet, with the upper bits of its payload
        return signedHalf(0x7E00U | ((magnitude >> 13) & 0x3FFU));
    }
    if (magnitude >= 0x47800000U) {  // 2¹⁶ and above, infinity
        return signedHalf(0x7C00U);
    }
    if (magnitude < 0x33000000U) {  // below 2⁻²⁵, half of the smallest subnormal
        return sign;
    }
    const std::uint32_t exponent = magnitude >> 23;
    const std::uint32_t significand = (magnitude & 0x7FFFFFU) | 0x800000U;  // 24 bits
    // Normal halves keep 11 of the 24 bits; subnormal ones are counted in units of 2⁻²⁴.
    const bool subnormal = exponent < 113;
    const std::uint32_t dropped = subnormal ? 126 - exponent : 13;
    const std::uint32_t kept = significand >> dropped;
    const std::uint32_t rest = significand & ((1U << dropped) - 1);
    const std::uint32_t midpoint = 1U << (dropped - 1);
    const bool roundUp = rest > midpoint || (rest == midpoint && (kept & 1U) != 0);
    // The carry out of a full fraction moves into the exponent, up to infinity, as it should.
    const std::uint32_t base = subnormal ? kept : ((exponent - 112) << 10) | (kept & 0x3FFU);
    return signedHalf(base + (roundUp ? 1 : 0));
}

float bfloat16ToFloat(std::uint16_t value) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16);
}

}  // namespace concordia
