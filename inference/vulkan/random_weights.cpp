#include "inference/vulkan/random_weights.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <span>

namespace concordia::vulkan {
namespace {

// Where a block of the type keeps its half-precision factors; the rest may hold any bits.
std::vector<std::size_t> factorOffsets(TensorType type) {
    switch (type) {
        case TensorType::Q4_0:
        case TensorType::Q5_0:
        case TensorType::Q8_0:
        case TensorType::IQ4_NL:
        case TensorType::IQ4_XS:
            return {0};
        case TensorType::Q4_1:
        case TensorType::Q5_1:
        case TensorType::Q4_K:
        case TensorType::Q5_K:
            return {0, 2};
        case TensorType::Q2_K:
            return {80, 82};
        case TensorType::Q3_K:
            return {108};
        case TensorType::Q6_K:
            return {208};
        case TensorType::F32:
        case TensorType::F16:
        case TensorType::BF16:
        case TensorType::MXFP4:
            break;
    }
    return {};
}

template <typename T>
void write(std::span<std::byte> block, std::size_t offset, T value) {
    std::memcpy(block.data() + offset, &value, sizeof(T));
}

void fillBlock(TensorType type, std::span<std::byte> block, Noise& noise) {
    const float value = noise.unit();
    if (type == TensorType::F32) {
        return write(block, 0, value);
    }
    if (type == TensorType::F16) {
        return write(block, 0, floatToHalf(value));
    }
    if (type == TensorType::BF16) {
        return write(block, 0,
                     static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(value) >> 16U));
    }
    std::ranges::generate(block, [&] { return static_cast<std::byte>(noise.next()); });
    for (const std::size_t offset : factorOffsets(type)) {
        write(block, offset, floatToHalf(noise.unit() / 64));
    }
    if (type == TensorType::MXFP4) {  // exponents: scales of 2^-9 … 2^-2
        block[0] = static_cast<std::byte>(118 + noise.next() % 8);
    }
}

}  // namespace

std::uint64_t Noise::next() {
    std::uint64_t z = (m_state += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

float Noise::unit() {
    return static_cast<float>(next() >> 40U) / 8388608.0F - 1.0F;
}

std::vector<std::byte> randomRows(TensorType type, std::uint32_t rows, std::uint32_t columns,
                                  Noise& noise) {
    std::vector<std::byte> bytes(rowBytes(type, columns) * rows);
    const std::size_t step = traits(type).blockBytes;
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        fillBlock(type, std::span(bytes).subspan(at, step), noise);
    }
    return bytes;
}

}  // namespace concordia::vulkan
