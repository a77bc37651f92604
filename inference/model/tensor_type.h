// The element types of GGUF tensors, their block shapes, and decoding to float.
// Reference: the GGUF specification and ggml's block definitions (ggml-common.h).
// Thread rule: pure functions.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace concordia {

// Values are GGUF's own type ids.
enum class TensorType : std::uint32_t {
    F32 = 0,
    F16 = 1,
    Q4_0 = 2,
    Q4_1 = 3,
    Q5_0 = 6,
    Q5_1 = 7,
    Q8_0 = 8,
    Q2_K = 10,
    Q3_K = 11,
    Q4_K = 12,
    Q5_K = 13,
    Q6_K = 14,
    IQ4_NL = 20,
    IQ4_XS = 23,
    BF16 = 30,
    MXFP4 = 39,
};

inline constexpr std::array kTensorTypes{
    TensorType::F32,  TensorType::F16,    TensorType::BF16,   TensorType::Q8_0,
    TensorType::Q4_0, TensorType::Q4_1,   TensorType::Q5_0,   TensorType::Q5_1,
    TensorType::Q2_K, TensorType::Q3_K,   TensorType::Q4_K,   TensorType::Q5_K,
    TensorType::Q6_K, TensorType::IQ4_NL, TensorType::IQ4_XS, TensorType::MXFP4};

struct TensorTypeTraits {
    std::string_view name;        // "Q4_K"
    std::uint32_t blockElements;  // elements in one block; rows are whole blocks
    std::uint32_t blockBytes;
};

// Empty for an id that this version does not decode.
[[nodiscard]] std::optional<TensorType> tensorTypeFromId(std::uint32_t id);
// The name of any id that GGUF defines, "type 99" for one it does not: for messages.
[[nodiscard]] std::string tensorTypeName(std::uint32_t id);
// Follows "The tensor … is": that a tensor of this type cannot be decoded, and what to do.
[[nodiscard]] std::string storedAsUndecodable(std::uint32_t id);
[[nodiscard]] const TensorTypeTraits& traits(TensorType type);
// The block shape of any id that GGUF defines, decoded by this version or not: for checking that
// tensors lie inside their file.
[[nodiscard]] std::optional<TensorTypeTraits> traitsFromId(std::uint32_t id);

// Bytes of one row. Requires: columns is a multiple of the type's blockElements.
[[nodiscard]] std::size_t rowBytes(TensorType type, std::uint64_t columns);

// Decodes one row: values.size() elements from rowBytes(type, values.size()) bytes.
// Requires: values.size() is a multiple of the type's blockElements.
void dequantizeRow(TensorType type, std::span<const std::byte> row, std::span<float> values);

// IEEE 754 binary16 and bfloat16 to binary32 and back (round to nearest even).
[[nodiscard]] float halfToFloat(std::uint16_t half);
[[nodiscard]] std::uint16_t floatToHalf(float value);
[[nodiscard]] float bfloat16ToFloat(std::uint16_t value);

}  // namespace concordia
