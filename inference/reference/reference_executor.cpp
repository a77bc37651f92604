#include "inference/reference/reference_executor.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <new>
#include <string>
#include <variant>

#include "inference/error.h"
#include "inference/reference/operators.h"

namespace concordia {

namespace {

const Matrix* matrixOf(const Step& step) {
    return std::visit(
        [](const auto& one) -> const Matrix* {
            using Type = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<Type, EmbedStep>) {
                return &one.table;
            } else if constexpr (std::is_same_v<Type, AttentionStep>) {
                return nullptr;
            } else {
                return &one.matrix;
            }
        },
        step);
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

const Bias* biasOf(const Step& step) {
    return std::visit(
        [](const auto& one) -> const Bias* {
            if constexpr (requires { one.bias; }) {
                return &one.bias;
            } else {
                return nullptr;
            }
        },
        step);
}

// Bytes of a matrix as they are stored in the file.
std::uint64_t storedBytes(const Matrix& matrix) {
    std::uint64_t bytes = 0;
    for (const MatrixPart& part : matrix.parts) {
        bytes += part.tensor->bytes.size();
    }
    return bytes;
}

std::string inMebibytes(double bytes) {
    return std::to_string(static_cast<std::uint64_t>(bytes / (1024.0 * 1024.0))) + " MiB";
}

}  // namespace

ReferenceExecutor::ReferenceExecutor(const Plan& plan, const ExecutorOptions& options,
                                     std::uint64_t decodedLimit)
    : m_plan(plan), m_contextLength(options.contextLength) {
    assert(m_contextLength > 0);
    allocateCache();
    loadWeights(options, decodedLimit);
}

void ReferenceExecutor::allocateCache() {
    const ModelConfig& config = m_plan.config;
    // In floating point first: the product of a file's numbers may exceed 64 bits.
    const double elements = static_cast<double>(m_contextLength) * config.layers *
                            config.keyValueHeads * config.headSize;
    const double bytes = 2 * elements * sizeof(float);
    try {
        if (bytes > 0.5 * static_cast<double>(std::numeric_limits<std::ptrdiff_t>::max())) {
            throw std::bad_alloc();
        }
        // Not initialized, so that memory is taken only as the context fills.
        m_keys = std::make_unique_for_overwrite<float[]>(static_cast<std::size_t>(elements));
        m_values = std::make_unique_for_overwrite<float[]>(static_cast<std::size_t>(elements));
    } catch (const std::bad_alloc&) {
        throw Error(ErrorCode::OutOfMemory,
                    "A context of " + std::to_string(m_contextLength) + " tokens needs " +
                        inMebibytes(bytes) +
                        " of memory, which this machine does not have. Choose a shorter context.");
    }
}

void ReferenceExecutor::loadWeights(const ExecutorOptions& options, std::uint64_t decodedLimit) {
    std::uint64_t total = 0;
    std::uint64_t decoded = 0;
    for (const Step& step : m_plan.steps) {
        if (const Matrix* matrix = matrixOf(step)) {
            total += storedBytes(*matrix);
            decoded += std::uint64_t{matrix->rows} * matrix->columns * sizeof(float);
        }
    }
    const auto report = [&](std::uint64_t done) {
        if (options.stop.stop_requested()) {
            throw LoadCancelled();
        }
        if (options.onProgress) {
            options.onProgress(done, total);
        }
    };

    std::uint64_t done = 0;
    report(done);
    for (const Step& step : m_plan.steps) {
        Weights& weights = m_weights.emplace_back();
        if (const Norm* norm = normOf(step)) {
            weights.gain = reference::decodeVector(*norm->gain);
        }
        const Matrix* matrix = matrixOf(step);
        if (matrix == nullptr) {
            continue;
        }
        if (const Bias* bias = biasOf(step)) {
            weights.bias = reference::decodeBias(*bias, *matrix, m_plan.config);
        }
        if (decoded <= decodedLimit) {
            weights.matrix = reference::decodeMatrix(*matrix, m_plan.config);
        }
        done += storedBytes(*matrix);
        report(done);
    }
}

std::span<const float> ReferenceExecutor::forward(std::span<const Token> tokens,
                                                  std::uint32_t position, LogitsWanted wanted) {
    assert(!tokens.empty() && tokens.size() <= kBatchSize);
    assert(position + tokens.size() <= m_contextLength);
    m_logits.clear();
    const Batch batch{tokens, position, wanted};
    for (std::size_t i = 0; i < m_plan.steps.size(); ++i) {
        std::visit([&](const auto& step) { run(step, m_weights[i], batch); }, m_plan.steps[i]);
    }
    return m_logits;
}

void ReferenceExecutor::run(const EmbedStep& step, const Weights& weights, const Batch& batch) {
    const std::size_t size = step.table.columns;
    m_residual.resize(batch.tokens.size() * size);
    m_row.resize(size);
    for (std::size_t t = 0; t < batch.tokens.size(); ++t) {
        const auto token = static_cast<std::uint32_t>(batch.tokens[t]);
        assert(token < step.table.rows);
        const std::span<float> target = std::span{m_residual}.subspan(t * size, size);
        if (weights.matrix.empty()) {
            reference::decodeRow(step.table, m_plan.config, token, m_row);
            reference::embed(m_row, step.scale, target);
        } else {
            reference::embed(std::span{weights.matrix}.subspan(token * size, size), step.scale,
                             target);
        }
    }
}

void ReferenceExecutor::run(const QueryKeyValueStep& step, const Weights& weights,
                            const Batch& batch) {
    const ModelConfig& config = m_plan.config;
    const std::size_t headSize = config.headSize;
    const std::size_t querySize = config.heads * headSize;
    const std::size_t keySize = config.keyValueHeads * headSize;
    const std::size_t tokens = batch.tokens.size();
    multiply(step.matrix, weights, normalize(step.norm, weights, batch), m_projected);

    const std::span<float> keys = cacheRows(m_keys, step.layer, batch.position + tokens);
    const std::span<float> values = cacheRows(m_values, step.layer, batch.position + tokens);
    m_queries.resize(tokens * querySize);
    for (std::size_t t = 0; t < tokens; ++t) {
        const auto position = static_cast<std::uint32_t>(batch.position + t);
        const std::span<float> row =
            std::span{m_projected}.subspan(t * step.matrix.rows, step.matrix.rows);
        for (std::size_t head = 0; head < config.heads + config.keyValueHeads; ++head) {
            reference::rotate(row.subspan(head * headSize, headSize), m_plan.rotary.frequencies,
                              position);
        }
        std::ranges::copy(row.first(querySize),
                          m_queries.begin() + static_cast<std::ptrdiff_t>(t * querySize));
        std::ranges::copy(row.subspan(querySize, keySize),
                          keys.subspan(position * keySize, keySize).begin());
        std::ranges::copy(row.subspan(querySize + keySize, keySize),
                          values.subspan(position * keySize, keySize).begin());
    }
}

void ReferenceExecutor::run(const AttentionStep& step, const Weights&, const Batch& batch) {
    const ModelConfig& config = m_plan.config;
    const std::size_t count = batch.position + batch.tokens.size();
    m_attention.resize(m_queries.size());
    reference::attention(m_queries, cacheRows(m_keys, step.layer, count),
                         cacheRows(m_values, step.layer, count),
                         {config.heads, config.keyValueHeads, config.headSize}, batch.position,
                         step.scale, m_attention);
}

void ReferenceExecutor::run(const ResidualStep& step, const Weights& weights, const Batch&) {
    const std::vector<float>& input =
        step.input == ResidualInput::Attention ? m_attention : m_feedForward;
    multiply(step.matrix, weights, input, m_projected);
    reference::add(m_residual, m_projected);
}

void ReferenceExecutor::run(const GatedStep& step, const Weights& weights, const Batch& batch) {
    assert(step.activation == Activation::Silu);
    multiply(step.matrix, weights, normalize(step.norm, weights, batch), m_projected);
    m_feedForward.resize(m_projected.size() / 2);
    reference::siluGate(m_projected, m_feedForward);
}

void ReferenceExecutor::run(const HeadStep& step, const Weights& weights, const Batch& batch) {
    if (batch.wanted == LogitsWanted::None) {
        return;
    }
    const std::size_t first =
        batch.wanted == LogitsWanted::Last ? batch.tokens.size() - 1 : std::size_t{0};
    multiply(step.matrix, weights, normalize(step.norm, weights, batch, first), m_logits);
}

std::span<const float> ReferenceExecutor::normalize(const Norm& norm, const Weights& weights,
                                                    const Batch& batch, std::size_t first) {
    const std::size_t size = weights.gain.size();
    m_normed.resize((batch.tokens.size() - first) * size);
    for (std::size_t t = first; t < batch.tokens.size(); ++t) {
        reference::rmsNorm(std::span{m_residual}.subspan(t * size, size), weights.gain,
                           norm.epsilon, std::span{m_normed}.subspan((t - first) * size, size));
    }
    return m_normed;
}

void ReferenceExecutor::multiply(const Matrix& matrix, const Weights& weights,
                                 std::span<const float> input, std::vector<float>& output) {
    const std::size_t columns = matrix.columns;
    const std::size_t rows = matrix.rows;
    const std::size_t tokens = input.size() / columns;
    assert(input.size() == tokens * columns);
    output.resize(tokens * rows);
    m_row.resize(columns);
    for (std::uint32_t row = 0; row < rows; ++row) {
        std::span<const float> values = m_row;
        if (weights.matrix.empty()) {
            reference::decodeRow(matrix, m_plan.config, row, m_row);
        } else {
            values = std::span{weights.matrix}.subspan(row * columns, columns);
        }
        const double bias = weights.bias.empty() ? 0.0 : double{weights.bias[row]};
        for (std::size_t t = 0; t < tokens; ++t) {
            const double sum = reference::dotProduct(values, input.subspan(t * columns, columns));
            output[t * rows + row] = static_cast<float>(sum + bias);
        }
    }
}

std::span<float> ReferenceExecutor::cacheRows(const std::unique_ptr<float[]>& cache,
                                              std::uint32_t layer, std::size_t count) const {
    const std::size_t rowSize = std::size_t{m_plan.config.keyValueHeads} * m_plan.config.headSize;
    return {cache.get() + layer * rowSize * m_contextLength, count * rowSize};
}

}  // namespace concordia
