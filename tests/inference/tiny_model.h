// Complete Llama models in memory with random weights and a small vocabulary, for tests. Under the
// name of another architecture their metadata is that one's, and their tensors are Llama's.
// Thread rule: pure functions; the same shape and seed give the same bytes.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "inference/model/tensor_type.h"
#include "tests/inference/gguf_writer.h"

namespace concordia::test {

struct TinyModel {
    std::uint32_t layers = 2;
    std::uint32_t hiddenSize = 64;
    std::uint32_t heads = 4;
    std::uint32_t keyValueHeads = 2;
    std::uint32_t headSize = 16;
    std::uint32_t feedForwardSize = 96;
    std::uint32_t vocabularySize = 320;  // ≥ 300: control and byte tokens, then pieces
    std::uint32_t contextLength = 128;
    // Of the matrices. Those whose rows are no whole number of blocks become F16.
    TensorType type = TensorType::F32;
    std::uint64_t seed = 1;
    bool attentionBiases = false;
    bool tiedOutput = false;
    bool rotaryFactors = false;
    std::uint32_t experts = 0;  // of feedForwardSize each; two are used for a token
    std::string architecture = "llama";
    std::string chatTemplate = {};  // empty: none
};

// The writer, for tests that add to the model or break it; makeTinyModel is its bytes.
[[nodiscard]] GgufWriter tinyModelWriter(const TinyModel& model);
[[nodiscard]] Bytes makeTinyModel(const TinyModel& model = {});

// Normally distributed floats around 0: PCG32 and the sum of twelve uniform numbers, the same on
// every platform.
[[nodiscard]] std::vector<float> randomFloats(std::size_t count, float deviation,
                                              std::uint64_t seed);

}  // namespace concordia::test
