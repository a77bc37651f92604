// Builds a plan step by step: finds each step's tensors by their GGUF names, checks their shapes
// and types, and in the end that no tensor of the file was left out, for a tensor that nothing
// uses means that the model computes something that the plan does not.
// What the file's metadata states (windows, scalings, caps) is applied here, so that a description
// tells only what its architecture does.
// Tensor names follow the GGUF specification: "blk.3.attn_q.weight".
// Thread rule: one thread at a time. The plan points into the file.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "inference/transformer/plan.h"

namespace concordia {

enum class BiasPresence { None, Optional, Required };
enum class TiedOutput { Allowed, Refused };
enum class HeadNorming { None, Required };  // attn_q_norm and attn_k_norm
enum class Rotation { ByPosition, None };
enum class Sinks { None, Required };
enum class Gating { Gated, Plain };  // with ffn_gate, or ffn_up alone

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
        RowPermutation permutation = RowPermutation::None;  // of q and k
        BiasPresence bias = BiasPresence::None;
        HeadNorming headNorms = HeadNorming::None;
        Rotation rotation = Rotation::ByPosition;
    };
    struct Attention {
        float scale = 0;  // 0: 1/√headSize; a scale that the file states comes before both
        Sinks sinks = Sinks::None;
    };
    struct Residual {
        std::string_view matrix;
        ResidualInput input = ResidualInput::Attention;
        BiasPresence bias = BiasPresence::None;
        std::string_view postNorm;  // empty: none
    };
    struct FeedForward {
        std::string_view norm;
        Activation activation;
        Gating gating = Gating::Gated;
        BiasPresence bias = BiasPresence::None;
    };
    void embed(float scale = 1);
    void queryKeyValue(std::uint32_t layer, const QueryKeyValue& step);
    void attend(std::uint32_t layer, const Attention& step);
    void attend(std::uint32_t layer) { attend(layer, Attention{}); }
    void addToResidual(std::uint32_t layer, const Residual& step);
    void feedForward(std::uint32_t layer, const FeedForward& step);
    // The whole feed-forward block as a mixture of experts: router, experts, and their sum.
    void expertFeedForward(std::uint32_t layer, const FeedForward& step);
    void head(TiedOutput tied);

    // Throws Error{Unsupported} naming a tensor that no step uses.
    [[nodiscard]] Plan finish();

private:
    const Tensor* find(const std::string& name);
    const Tensor* require(const std::string& name);
    const Tensor* requireVector(const std::string& name, std::uint64_t size);
    Norm requireNorm(const std::string& name);
    [[nodiscard]] Matrix emptyMatrix(std::uint32_t columns, std::uint32_t experts = 1) const;
    // Adds the tensor name.weight, of `rows` rows for each expert, to the matrix.
    void addPart(Matrix& matrix, const std::string& name, std::uint32_t rows,
                 RowPermutation permutation = RowPermutation::None);
    // The biases of a matrix whose parts have these names: all have one or none has.
    [[nodiscard]] Bias findBias(const Matrix& matrix, std::span<const std::string> names,
                                BiasPresence presence);
    // The gate and up projections, or the latter alone.
    void addGateAndUp(FeedForwardStep& step, const FeedForward& description,
                      std::span<const std::string> names);

    const ModelFile& m_file;
    Plan m_plan;
    std::unordered_set<const Tensor*> m_used;
};

}  // namespace concordia
