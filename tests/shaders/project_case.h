// One launch of project.comp over random numbers, and what it must give.
// Thread rule: one thread at a time.
#pragma once

#include <cstdint>
#include <string>

#include "inference/transformer/plan.h"
#include "tests/shaders/harness.h"
#include "tests/shaders/random_weights.h"

namespace concordia::test {

struct HeadShape {
    std::uint32_t headSize = 16;
    std::uint32_t heads = 6;
    std::uint32_t keyValueHeads = 3;
    std::uint32_t rotaryDimensions = 16;

    [[nodiscard]] std::uint32_t rows() const { return (heads + 2 * keyValueHeads) * headSize; }
    [[nodiscard]] std::uint32_t stride() const { return (headSize + 7) / 8 * 8; }
};

struct ProjectCase {
    // What distinguishes pipelines.
    TensorType type = TensorType::F32;
    std::uint32_t tile = 1;  // columns at once: 1, 8 or 16
    std::uint32_t epilogue = shaders::kEpilogueStore;
    bool normed = false;
    ActivationKind activation = ActivationKind::Silu;  // of the gated and activated epilogues
    std::uint32_t localSize = 8;
    std::uint32_t slices = 1;
    // What doesn't.
    std::uint32_t columns = 32;    // of the matrix
    std::uint32_t matrixRows = 0;  // of the whole matrix, of which this launch has a part:
    std::uint32_t rowOffset = 0;
    std::uint32_t rows = 1;
    std::uint32_t count = 1;  // tokens
    std::uint32_t position = 0;
    bool bias = false;
    bool fromFirstOutput = false;
    float softCap = 0;  // of the store epilogue
    HeadShape heads;    // of the query/key/value epilogue

    [[nodiscard]] vulkan::KernelKey kernel() const;
    [[nodiscard]] std::string text() const;
};

// Returns the worst normalized error; throws std::runtime_error when memory was damaged.
[[nodiscard]] double runProjectCase(Harness& harness, const ProjectCase& shape, Noise& noise);

}  // namespace concordia::test
