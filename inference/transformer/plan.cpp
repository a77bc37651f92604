#include "inference/transformer/plan.h"

#include <array>
#include <cassert>
#include <stdexcept>
#include <string_view>

#include "inference/transformer/architectures.h"
#include "inference/transformer/plan_builder.h"

namespace concordia {
namespace {

struct Architecture {
    std::string_view name;  // general.architecture
    void (*plan)(PlanBuilder& model);
};

constexpr std::array kArchitectures{
    Architecture{"llama", planLlama},
};

// Row `row` of a permuted tensor is row unpermuted(row) of the file.
std::uint32_t unpermuted(std::uint32_t row, const ModelConfig& config) {
    const std::uint32_t inHead = row % config.headSize;
    if (inHead >= config.rotaryDimensions) {
        return row;
    }
    const std::uint32_t half = config.rotaryDimensions / 2;
    return row - inHead + inHead / 2 + inHead % 2 * half;
}

}  // namespace

Plan makePlan(const ModelFile& file) {
    PlanBuilder builder(file);
    for (const Architecture& architecture : kArchitectures) {
        if (architecture.name == builder.config().architecture) {
            architecture.plan(builder);
            return builder.finish();
        }
    }
    // readModelConfig has refused what supportedArchitectures() does not list.
    throw std::logic_error("no plan for " + builder.config().architecture);
}

SourceRow sourceRow(const Matrix& matrix, const ModelConfig& config, std::uint32_t row) {
    assert(row < matrix.rows);
    SourceRow source{0, row};
    if (matrix.arrangement == MatrixArrangement::Alternating) {
        const auto parts = static_cast<std::uint32_t>(matrix.parts.size());
        source = {row % parts, row / parts};
    } else {
        while (source.row >= matrix.parts[source.part].tensor->rows()) {
            source.row -= static_cast<std::uint32_t>(matrix.parts[source.part].tensor->rows());
            ++source.part;
        }
    }
    if (matrix.parts[source.part].permutation == RowPermutation::HalvesToPairs) {
        source.row = unpermuted(source.row, config);
    }
    return source;
}

}  // namespace concordia
