// Carries out a plan with the plain operators: slow, and obviously right. What the device executors
// compute is compared with it, and `--device reference` runs it on any machine.
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "inference/reference/operators.h"
#include "inference/reference/step_weights.h"
#include "inference/transformer/cache_history.h"
#include "inference/transformer/executor.h"
#include "inference/transformer/most_likely.h"
#include "inference/transformer/plan.h"

namespace concordia {

class ReferenceExecutor final : public Executor {
public:
    struct Limits {
        // Weights are decoded once when they take at most this many bytes as floats, else row by
        // row whenever they are used.
        std::uint64_t decodedBytes = 256'000'000;
        // Of the machine; what it has left when not given.
        std::optional<std::uint64_t> memoryBytes;
    };

    // The model file that the plan points into must outlive the executor.
    // Throws Error{OutOfMemory}, before anything is allocated, when the weights in the file and
    // what is made beside them exceed the memory; and LoadCancelled when options.stop was
    // triggered.
    ReferenceExecutor(const Plan& plan, const ExecutorOptions& options);
    ReferenceExecutor(const Plan& plan, const ExecutorOptions& options, const Limits& limits);

    [[nodiscard]] std::uint32_t batchSize() const override { return kBatchSize; }
    [[nodiscard]] std::uint32_t batchStep() const override { return 1; }
    [[nodiscard]] std::uint32_t resumable(std::uint32_t position) const override {
        return m_history.resumable(position);
    }
    std::span<const float> forward(std::span<const Token> tokens, std::uint32_t position,
                                   LogitsWanted wanted) override;

    Token choose(Token token, std::uint32_t position, Ahead) override {
        return mostLikely(forward({&token, 1}, position, LogitsWanted::Last));
    }

    [[nodiscard]] double submissionSeconds() const override { return 0; }
    [[nodiscard]] std::string cacheFormat() const override;
    [[nodiscard]] std::uint64_t cacheBytes(std::uint32_t count) const override;
    void saveCache(std::uint32_t count, const OnBytes& onBytes) override;
    void restoreCache(std::span<const Token> tokens, std::span<const std::byte> bytes) override;

private:
    using Weights = reference::StepWeights;
    static constexpr std::uint32_t kBatchSize = 64;

    // One forward call.
    struct Batch {
        std::span<const Token> tokens;
        std::uint32_t position = 0;
        LogitsWanted wanted = LogitsWanted::None;
    };

    void checkMemory(const Limits& limits, reference::Decoding decoding) const;
    void allocateCache();
    void loadWeights(const ExecutorOptions& options, reference::Decoding decoding);

    void run(const EmbedStep& step, const Weights& weights, const Batch& batch);
    void run(const QueryKeyValueStep& step, const Weights& weights, const Batch& batch);
    void run(const AttentionStep& step, const Weights& weights, const Batch& batch);
    void run(const RouterStep& step, const Weights& weights, const Batch& batch);
    void run(const FeedForwardStep& step, const Weights& weights, const Batch& batch);
    void run(const ResidualStep& step, const Weights& weights, const Batch& batch);
    void run(const HeadStep& step, const Weights& weights, const Batch& batch);

    // Norms and rotates the query and key heads in one token's row of queries, keys and values, and
    // rounds keys and values as the cache does.
    void prepareHeads(const QueryKeyValueStep& step, const Weights& weights, std::uint32_t position,
                      std::span<float> row) const;
    // m_normed[first … last of the batch] = norm(m_residual), [T − first][H].
    std::span<const float> normalize(const Norm& norm, const Weights& weights, const Batch& batch,
                                     std::size_t first = 0);
    // output[T][rows] = matrix · input[T][columns] + bias.
    void multiply(const Matrix& matrix, const Weights& weights, std::span<const float> input,
                  std::vector<float>& output);
    // output[rows] = matrix · input[columns] + bias, of one expert.
    void multiplyExpert(const Matrix& matrix, const Weights& weights, std::uint32_t expert,
                        std::span<const float> input, std::span<float> output);
    // Row `row` of the matrix, decoded; valid until the next call.
    std::span<const float> rowOf(const Matrix& matrix, const Weights& weights, std::uint32_t row);

    // The rows of a layer's cache, [capacity][keyValueHeads · D].
    [[nodiscard]] std::span<float> cacheRows(const std::unique_ptr<float[]>& cache,
                                             std::uint32_t layer) const;

    // Of them, those that hold positions 0 … count − 1.
    [[nodiscard]] std::span<float> usedRows(const std::unique_ptr<float[]>& cache,
                                            std::uint32_t layer, std::uint32_t count) const;

    Plan m_plan;
    std::uint32_t m_contextLength;
    CacheType m_cacheType;
    std::vector<CacheLayer> m_layers;
    std::vector<std::size_t> m_layerOffsets;  // of the layers in m_keys and m_values
    CacheHistory m_history;
    std::vector<Weights> m_weights;   // one per step
    std::unique_ptr<float[]> m_keys;  // [layers][capacity][keyValueHeads · D], so are values
    std::unique_ptr<float[]> m_values;

    std::vector<float> m_residual;                   // [T][H]
    std::vector<float> m_normed;                     // [T][H]
    std::vector<float> m_projected;                  // [T][rows] of the matrix applied last
    std::vector<float> m_queries;                    // [T][heads · D]
    std::vector<float> m_attention;                  // [T][heads · D]
    std::vector<float> m_feedForward;                // [T][F], or [T][K][F]
    std::vector<reference::ExpertChoice> m_choices;  // [T]
    std::vector<float> m_logits;                     // [tokens wanted][V]
    std::vector<float> m_row;                        // one decoded row
};

}  // namespace concordia
