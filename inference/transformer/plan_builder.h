// Builds a plan step by step: finds each step's tensors by their GGUF names, checks their shapes
// and types, and in the end that no tensor of the file was left out, for a tensor that nothing
// uses means that the model computes something that the plan does not.
// Tensor names follow the GGUF specification: "blk.3.attn_q.weight".
// Thread rule: one thread at a time. The plan points into the file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "inference/transformer/plan.h"

namespace concordia {

enum class BiasPresence { None, Optional, Required };
enum class TiedOutput { Allowed, Refused };

class PlanBuilder {
public:
    // Throws as readModelConfig. `file` must outlive the plan.
    explicit PlanBuilder(const ModelFile& file);

    [[nodiscard]] const ModelConfig& config() const { return m_plan.config; }

    // The steps, in the order of the forward pass. Names are those within the layer, without
    // ".weight". All throw Error{InvalidFile} for a missing or misshapen tensor and
    // Error{Unsupported} for one whose type is not decoded.
    struct QueryKeyValue {
        std::string_view norm;
        RowPermutation permutation;  // of q and k
        BiasPresence bias;
    };
    struct Residual {
        std::string_view matrix;
        ResidualInput input;
        BiasPresence bias;
    };
    struct Gate {
        std::string_view norm;
        Activation activation;
    };
    void embed();
    void queryKeyValue(std::uint32_t layer, const QueryKeyValue& step);
    void attend(std::uint32_t layer);  // scaled by 1/√headSize
    void addToResidual(std::uint32_t layer, const Residual& step);
    void gate(std::uint32_t layer, const Gate& step);
    void head(TiedOutput tied);

    // Throws Error{Unsupported} naming a tensor that no step uses.
    [[nodiscard]] Plan finish();

private:
    const Tensor* find(const std::string& name);
    const Tensor* require(const std::string& name);
    const Tensor* requireMatrix(const std::string& name, std::uint32_t rows, std::uint32_t columns);
    Norm requireNorm(const std::string& name);
    const Tensor* findBias(const std::string& name, std::uint32_t size, BiasPresence presence);

    const ModelFile& m_file;
    Plan m_plan;
    std::unordered_set<const Tensor*> m_used;
};

}  // namespace concordia
