// Turns the steps of a plan into kernel launches: five a layer for Llama, where the tensors of a
// step share one type. One more for head norms, for a KV cache with scales, for each norm behind a
// block and for each LayerNorm; a mixture of experts takes three more. Thread rule: one thread at a
// time.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "inference/transformer/cache_type.h"
#include "inference/transformer/executor.h"
#include "inference/transformer/plan.h"
#include "inference/vulkan/command_recorder.h"
#include "inference/vulkan/tuning.h"
#include "inference/vulkan/weight_store.h"
#include "shaders/parameters.h"

namespace concordia::vulkan {

// What distinguishes one recorded pass from another.
struct PassShape {
    std::uint32_t columns = 1;  // tokens it has room for
    LogitsWanted logits = LogitsWanted::Last;
    std::uint32_t splits = 1;  // of the attention
    bool chooses = false;      // of the last token's logits only the likeliest token is wanted
    std::uint32_t slot = 0;    // which of the inputs that the host writes it reads

    auto operator<=>(const PassShape&) const = default;
};

constexpr std::uint32_t kChoiceParts = 32;  // workgroups that look for the likeliest token, at most

// The KV cache of one layer.
struct LayerCache {
    std::uint64_t keys = 0;
    std::uint64_t values = 0;
    std::uint64_t scales = 0;    // not with F16
    std::uint32_t capacity = 0;  // positions
};

// Device addresses of everything besides the weights. What a plan has no use for is not there.
struct Workspace {
    std::uint64_t tokens = 0;              // uint32 [T]
    std::vector<std::uint64_t> rotations;  // per rotary: (cos, sin) [T][rotaryDimensions / 2]
    std::uint64_t residual = 0;            // [T][hiddenStride]
    std::uint64_t normInputs = 0;          // [T][hiddenStride]
    std::uint64_t squares = 0;             // [T][squareStride]
    std::uint64_t queries = 0;             // [T][heads][headStride]
    std::uint64_t rawKeys = 0;             // [T][keyValueHeads][headStride]
    std::uint64_t rawValues = 0;           // [T][keyValueHeads][headStride]
    std::uint64_t attention = 0;           // [T][attentionStride]
    std::uint64_t partials = 0;            // [T][heads][splits][headStride]
    std::uint64_t statistics = 0;          // [T][heads][splits] pairs
    std::uint64_t feedForward = 0;         // [T][K][feedForwardStride]; K is 1 without experts
    std::uint64_t projected = 0;           // [T][K][hiddenStride]
    std::uint64_t expertScores = 0;        // [T][E]
    std::uint64_t chosenExperts = 0;       // uint32 [T][K]
    std::uint64_t expertWeights = 0;       // [T][K]
    std::uint64_t logits = 0;              // [T or 1][V]
    std::uint64_t chosenFrom = 0;          // logits of a pass that chooses, [V]
    std::uint64_t choiceParts = 0;         // [kChoiceParts] of 16 bytes
    std::uint64_t choice = 0;              // uint32
    std::uint64_t nextToken = 0;           // uint32, the tokens of the other slot
    std::vector<LayerCache> layers;
    std::uint32_t hiddenStride = 0;
    std::uint32_t attentionStride = 0;
    std::uint32_t feedForwardStride = 0;
    std::uint32_t squareStride = 0;
    std::uint32_t headStride = 0;
    CacheType cacheType = CacheType::F16;
};

class DispatchBuilder {
public:
    DispatchBuilder(const Plan& plan, const WeightStore& weights, const Workspace& workspace,
                    const Tuning& tuning, const PassShape& shape);

    // In order. Dispatch::parameters holds an offset into parameterBytes().
    [[nodiscard]] std::vector<Dispatch>& dispatches() { return m_dispatches; }
    [[nodiscard]] const std::vector<std::byte>& parameterBytes() const { return m_parameters; }

private:
    void add(const EmbedStep& step);
    void add(const QueryKeyValueStep& step);
    void add(const AttentionStep& step);
    void add(const RouterStep& step);
    void add(const FeedForwardStep& step);
    void add(const ResidualStep& step);
    void add(const HeadStep& step);

    struct Projection {
        std::uint32_t epilogue = shaders::kEpilogueStore;
        const Norm* norm = nullptr;  // before the matrix
        std::uint32_t columns = 1;
        ActivationKind activation = ActivationKind::Silu;
    };
    // Launches all parts of `matrix`, which may overlap each other, with `common` filled in.
    void project(const Matrix& matrix, const Projection& projection,
                 shaders::ProjectParameters common);
    void addHeadNorms(const QueryKeyValueStep& step);
    void addCacheStore(const QueryKeyValueStep& step);
    // residual += the sum of the projected vectors of `choices` experts, normed as the step says;
    // nothing is added for 0 choices. Then prepares the norm that follows.
    void addNorm(const ResidualStep* step, std::uint32_t choices);
    // After a step that has written the residual: a LayerNorm is no factor that could be folded in.
    void prepareLayerNorm();
    void addChoice();
    void launch(KernelKey kernel, const void* parameters, std::size_t bytes, std::uint32_t x,
                std::uint32_t y, std::uint32_t z, bool waits);
    // The first norm after the current step: whoever writes the residual prepares it.
    [[nodiscard]] const Norm& nextNorm() const;

    const Plan& m_plan;
    const WeightStore& m_weights;
    const Workspace& m_workspace;
    const Tuning& m_tuning;
    const PassShape m_shape;
    std::size_t m_step = 0;           // the one being added
    std::uint32_t m_squareCount = 0;  // partial sums of squares that the last producer left
    std::vector<Dispatch> m_dispatches;
    std::vector<std::byte> m_parameters;
};

}  // namespace concordia::vulkan
