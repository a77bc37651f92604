// Carries out a plan with the plain operators: slow, and obviously right. What the device executors
// compute is compared with it, and `--device reference` runs it on any machine.
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "inference/transformer/executor.h"
#include "inference/transformer/plan.h"

namespace concordia {

class ReferenceExecutor final : public Executor {
public:
    // The model file that the plan points into must outlive the executor. Weights are decoded once
    // when they take at most decodedLimit bytes as floats, else row by row whenever they are used.
    // Throws Error{OutOfMemory}, and LoadCancelled when options.stop was triggered.
    ReferenceExecutor(const Plan& plan, const ExecutorOptions& options,
                      std::uint64_t decodedLimit = kDecodedLimit);

    [[nodiscard]] std::uint32_t batchSize() const override { return kBatchSize; }
    std::span<const float> forward(std::span<const Token> tokens, std::uint32_t position,
                                   LogitsWanted wanted) override;

    static constexpr std::uint64_t kDecodedLimit = 256'000'000;  // bytes

private:
    static constexpr std::uint32_t kBatchSize = 64;

    // What belongs to one step of the plan, decoded.
    struct Weights {
        std::vector<float> gain;    // [H]; empty when the step has no norm
        std::vector<float> bias;    // [rows]; empty when the step has none
        std::vector<float> matrix;  // [rows × columns]; empty when decoded row by row
    };

    // One forward call.
    struct Batch {
        std::span<const Token> tokens;
        std::uint32_t position = 0;
        LogitsWanted wanted = LogitsWanted::None;
    };

    void loadWeights(const ExecutorOptions& options, std::uint64_t decodedLimit);
    void allocateCache();

    void run(const EmbedStep& step, const Weights& weights, const Batch& batch);
    void run(const QueryKeyValueStep& step, const Weights& weights, const Batch& batch);
    void run(const AttentionStep& step, const Weights& weights, const Batch& batch);
    void run(const ResidualStep& step, const Weights& weights, const Batch& batch);
    void run(const GatedStep& step, const Weights& weights, const Batch& batch);
    void run(const HeadStep& step, const Weights& weights, const Batch& batch);

    // m_normed[first … last of the batch] = norm(m_residual), [T − first][H].
    std::span<const float> normalize(const Norm& norm, const Weights& weights, const Batch& batch,
                                     std::size_t first = 0);
    // output[T][rows] = matrix · input[T][columns] + bias.
    void multiply(const Matrix& matrix, const Weights& weights, std::span<const float> input,
                  std::vector<float>& output);

    // The rows of positions 0 … count − 1 in the cache of one layer, [count][keyValueHeads · D].
    [[nodiscard]] std::span<float> cacheRows(const std::unique_ptr<float[]>& cache,
                                             std::uint32_t layer, std::size_t count) const;

    Plan m_plan;
    std::uint32_t m_contextLength;
    std::vector<Weights> m_weights;   // one per step
    std::unique_ptr<float[]> m_keys;  // [layers][contextLength][keyValueHeads · D], so are values
    std::unique_ptr<float[]> m_values;

    std::vector<float> m_residual;     // [T][H]
    std::vector<float> m_normed;       // [T][H]
    std::vector<float> m_projected;    // [T][rows] of the matrix applied last
    std::vector<float> m_queries;      // [T][heads · D]
    std::vector<float> m_attention;    // [T][heads · D]
    std::vector<float> m_feedForward;  // [T][F]
    std::vector<float> m_logits;       // [tokens wanted][V]
    std::vector<float> m_row;          // one decoded row
};

}  // namespace concordia
