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
    Architecture{"llama", planLlama},     Architecture{"mistral3", planLlama},
    Architecture{"qwen2", planQwen2},     Architecture{"qwen3", planQwen3},
    Architecture{"qwen3moe", planQwen3},  Architecture{"gemma2", planGemma},
    Architecture{"gemma3", planGemma},    Architecture{"apertus", planApertus},
    Architecture{"smollm3", planSmolLm3}, Architecture{"nemotron", planNemotron},
    Architecture{"gpt-oss", planGptOss},
};

}  // namespace

std::uint32_t sourceRow(RowPermutation permutation, const ModelConfig& config, std::uint32_t row) {
    if (permutation == RowPermutation::None) {
        return row;
    }
    const std::uint32_t inHead = row % config.headSize;
    if (inHead >= config.rotaryDimensions) {
        return row;
    }
    const std::uint32_t half = config.rotaryDimensions / 2;
    return row - inHead + inHead / 2 + inHead % 2 * half;
}

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
    assert(row < matrix.rows * matrix.experts);
    const std::uint32_t expert = row / matrix.rows;
    const auto rowsOf = [&](std::uint32_t part) {
        return static_cast<std::uint32_t>(matrix.parts[part].tensor->rows()) / matrix.experts;
    };
    SourceRow source{0, row % matrix.rows};
    if (matrix.arrangement == MatrixArrangement::Alternating) {
        const auto parts = static_cast<std::uint32_t>(matrix.parts.size());
        source = {source.row % parts, source.row / parts};
    } else {
        while (source.row >= rowsOf(source.part)) {
            source.row -= rowsOf(source.part);
            ++source.part;
        }
    }
    source.row = sourceRow(matrix.parts[source.part].permutation, config, source.row);
    source.row += expert * rowsOf(source.part);
    return source;
}

const Norm* normOf(const Step& step) {
    return std::visit(
        [](const auto& one) -> const Norm* {
            if constexpr (requires { one.norm; }) {
                return &one.norm;
            } else {
                return nullptr;
            }
        },
        step);
}

}  // namespace concordia
