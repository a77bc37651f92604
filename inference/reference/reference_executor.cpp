#include "inference/reference/reference_executor.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstring>
#include <limits>
#include <new>
#include <string>
#include <variant>

#include "inference/error.h"
#include "inference/model/text.h"
#include "inference/reference/system_memory.h"
#include "inference/transformer/cache_type.h"

namespace concordia {

namespace {

// Applies a norm, decoded, to one vector.
void applyNorm(const Norm& norm, std::span<const float> input, std::span<const float> gain,
               std::span<const float> bias, std::span<float> output) {
    if (norm.kind == NormKind::Layer) {
        reference::layerNorm(input, gain, bias, norm.epsilon, output);
    } else {
        reference::rmsNorm(input, gain, norm.epsilon, output);
    }
}

reference::Decoding chooseDecoding(const Plan& plan, std::uint64_t limit) {
    std::uint64_t decoded = 0;
    for (const Step& step : plan.steps) {
        if (const Matrix* matrix = reference::matrixOf(step)) {
            decoded += reference::decodedBytes(*matrix);
        }
    }
    return decoded <= limit ? reference::Decoding::AtOnce : reference::Decoding::RowByRow;
}

}  // namespace

ReferenceExecutor::ReferenceExecutor(const Plan& plan, const ExecutorOptions& options)
    : ReferenceExecutor(plan, options, Limits{}) {}

ReferenceExecutor::ReferenceExecutor(const Plan& plan, const ExecutorOptions& options,
                                     const Limits& limits)
    : m_plan(plan),
      m_contextLength(options.contextLength),
      m_cacheType(options.cacheType),
      m_layers(layOutCache(plan, options.contextLength, kBatchSize, 1)),
      m_history(m_layers) {
    assert(m_contextLength > 0);
    const reference::Decoding decoding = chooseDecoding(plan, limits.decodedBytes);
    checkMemory(limits, decoding);
    allocateCache();
    loadWeights(options, decoding);
}

void ReferenceExecutor::checkMemory(const Limits& limits, reference::Decoding decoding) const {
    // In floating point: the product of a file's numbers may exceed 64 bits.
    double weights = 0;
    for (const Step& step : m_plan.steps) {
        if (const Matrix* matrix = reference::matrixOf(step)) {
            weights += static_cast<double>(reference::storedBytes(*matrix));
            weights += decoding == reference::Decoding::AtOnce
                           ? static_cast<double>(reference::decodedBytes(*matrix))
                           : 0.0;
        }
    }
    double positions = 0;
    for (const CacheLayer& layer : m_layers) {
        positions += layer.capacity;
    }
    const double cache =
        positions * 2 * sizeof(float) * m_plan.config.keyValueHeads * m_plan.config.headSize;
    const std::uint64_t available = limits.memoryBytes.value_or(availableSystemMemory());
    if (weights + cache > static_cast<double>(available)) {
        throw Error(ErrorCode::OutOfMemory,
                    "The model needs " + gigabytes(weights + cache) + " of memory (" +
                        gigabytes(weights) + " for its weights, " + gigabytes(cache) +
                        " for a context of " + std::to_string(m_contextLength) + " tokens), and " +
                        gigabytes(static_cast<double>(available)) +
                        " are free. Choose a smaller model or a shorter context.");
    }
}

void ReferenceExecutor::allocateCache() {
    const std::size_t rowSize = std::size_t{m_plan.config.keyValueHeads} * m_plan.config.headSize;
    std::size_t elements = 0;
    for (const CacheLayer& layer : m_layers) {
        m_layerOffsets.push_back(elements);
        elements += layer.capacity * rowSize;
    }
    // Not initialized, so that memory is taken only as the context fills.
    m_keys = std::make_unique_for_overwrite<float[]>(elements);
    m_values = std::make_unique_for_overwrite<float[]>(elements);
}

void ReferenceExecutor::loadWeights(const ExecutorOptions& options, reference::Decoding decoding) {
    std::uint64_t total = 0;
    for (const Step& step : m_plan.steps) {
        const Matrix* const matrix = reference::matrixOf(step);
        total += matrix != nullptr ? reference::storedBytes(*matrix) : 0;
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
        m_weights.push_back(reference::decodeStep(step, m_plan.config, decoding));
        if (const Matrix* const matrix = reference::matrixOf(step)) {
            done += reference::storedBytes(*matrix);
            report(done);
        }
    }
}

std::span<const float> ReferenceExecutor::forward(std::span<const Token> tokens,
                                                  std::uint32_t position, LogitsWanted wanted) {
    assert(!tokens.empty() && tokens.size() <= kBatchSize);
    assert(position + tokens.size() <= m_contextLength);
    m_history.record(position, static_cast<std::uint32_t>(tokens.size()));
    m_logits.clear();
    const Batch batch{tokens, position, wanted};
    for (std::size_t i = 0; i < m_plan.steps.size(); ++i) {
        std::visit([&](const auto& step) { run(step, m_weights[i], batch); }, m_plan.steps[i]);
    }
    return m_logits;
}

std::string ReferenceExecutor::cacheFormat() const {
    const std::string rounded =
        hasScales(m_cacheType) ? " rounded to " + std::string(nameOf(m_cacheType)) : "";
    return "f32 rows" + rounded + ", heads " + std::to_string(m_plan.config.keyValueHeads) +
           ", size " + std::to_string(m_plan.config.headSize) + ", " + describeCache(m_layers);
}

// What CacheHistory remembers comes first.
std::uint64_t ReferenceExecutor::cacheBytes(std::uint32_t count) const {
    const std::size_t rowSize = std::size_t{m_plan.config.keyValueHeads} * m_plan.config.headSize;
    std::uint64_t slots = 0;
    for (const CacheLayer& layer : m_layers) {
        slots += usedSlots(layer, count);
    }
    return sizeof(std::uint32_t) + 2 * slots * rowSize * sizeof(float);
}

void ReferenceExecutor::saveCache(std::uint32_t count, const OnBytes& onBytes) {
    const std::uint32_t end = m_history.end();
    onBytes(std::as_bytes(std::span(&end, 1)));
    for (std::uint32_t layer = 0; layer < m_layers.size(); ++layer) {
        onBytes(std::as_bytes(usedRows(m_keys, layer, count)));
        onBytes(std::as_bytes(usedRows(m_values, layer, count)));
    }
}

void ReferenceExecutor::restoreCache(std::span<const Token> tokens,
                                     std::span<const std::byte> bytes) {
    const auto count = static_cast<std::uint32_t>(tokens.size());
    std::uint32_t end = 0;
    std::memcpy(&end, bytes.data(), sizeof(end));
    bytes = bytes.subspan(sizeof(end));
    for (std::uint32_t layer = 0; layer < m_layers.size(); ++layer) {
        for (const auto* const cache : {&m_keys, &m_values}) {
            const std::span<float> rows = usedRows(*cache, layer, count);
            std::memcpy(rows.data(), bytes.data(), rows.size_bytes());
            bytes = bytes.subspan(rows.size_bytes());
        }
    }
    m_history.restore(std::max(count, end));
}

std::span<float> ReferenceExecutor::usedRows(const std::unique_ptr<float[]>& cache,
                                             std::uint32_t layer, std::uint32_t count) const {
    const std::size_t rowSize = std::size_t{m_plan.config.keyValueHeads} * m_plan.config.headSize;
    return cacheRows(cache, layer).first(usedSlots(m_layers[layer], count) * rowSize);
}

void ReferenceExecutor::run(const EmbedStep& step, const Weights& weights, const Batch& batch) {
    const std::size_t size = step.table.columns;
    m_residual.resize(batch.tokens.size() * size);
    for (std::size_t t = 0; t < batch.tokens.size(); ++t) {
        const auto token = static_cast<std::uint32_t>(batch.tokens[t]);
        assert(token < step.table.rows);
        reference::embed(rowOf(step.table, weights, token), step.scale,
                         std::span{m_residual}.subspan(t * size, size));
    }
}

void ReferenceExecutor::prepareHeads(const QueryKeyValueStep& step, const Weights& weights,
                                     std::uint32_t position, std::span<float> row) const {
    const ModelConfig& config = m_plan.config;
    std::vector<float> normed(config.headSize);
    for (std::size_t i = 0; i < config.heads + config.keyValueHeads; ++i) {
        const std::span<float> head = row.subspan(i * config.headSize, config.headSize);
        if (step.headNorms.has_value()) {
            reference::rmsNorm(head, i < config.heads ? weights.queryGain : weights.keyGain,
                               step.headNorms->epsilon, normed);
            std::ranges::copy(normed, head.begin());
        }
        if (step.rotary.has_value()) {
            reference::rotate(head, m_plan.rotaries[*step.rotary], position);
        }
    }
    // Keys and values as a cache of that type gives them back.
    for (std::size_t i = config.heads; i < config.heads + 2 * config.keyValueHeads; ++i) {
        reference::roundForCache(m_cacheType, row.subspan(i * config.headSize, config.headSize));
    }
}

void ReferenceExecutor::run(const QueryKeyValueStep& step, const Weights& weights,
                            const Batch& batch) {
    const ModelConfig& config = m_plan.config;
    const std::size_t querySize = std::size_t{config.heads} * config.headSize;
    const std::size_t keySize = std::size_t{config.keyValueHeads} * config.headSize;
    const std::size_t tokens = batch.tokens.size();
    multiply(step.matrix, weights, normalize(step.norm, weights, batch), m_projected);

    const std::span<float> keys = cacheRows(m_keys, step.layer);
    const std::span<float> values = cacheRows(m_values, step.layer);
    m_queries.resize(tokens * querySize);
    for (std::size_t t = 0; t < tokens; ++t) {
        const auto position = static_cast<std::uint32_t>(batch.position + t);
        const std::span<float> row =
            std::span{m_projected}.subspan(t * step.matrix.rows, step.matrix.rows);
        prepareHeads(step, weights, position, row);
        const std::size_t slot = position % m_layers[step.layer].capacity;
        std::ranges::copy(row.first(querySize),
                          m_queries.begin() + static_cast<std::ptrdiff_t>(t * querySize));
        std::ranges::copy(row.subspan(querySize, keySize),
                          keys.subspan(slot * keySize, keySize).begin());
        std::ranges::copy(row.subspan(querySize + keySize, keySize),
                          values.subspan(slot * keySize, keySize).begin());
    }
}

void ReferenceExecutor::run(const AttentionStep& step, const Weights& weights, const Batch& batch) {
    const ModelConfig& config = m_plan.config;
    m_attention.resize(m_queries.size());
    reference::attention(m_queries, cacheRows(m_keys, step.layer), cacheRows(m_values, step.layer),
                         {config.heads, config.keyValueHeads, config.headSize}, batch.position,
                         step, weights.sinks, m_attention);
}

void ReferenceExecutor::run(const RouterStep& step, const Weights& weights, const Batch& batch) {
    multiply(step.matrix, weights, normalize(step.norm, weights, batch), m_projected);
    m_choices.clear();
    for (std::size_t t = 0; t < batch.tokens.size(); ++t) {
        const auto scores =
            std::span<const float>{m_projected}.subspan(t * step.matrix.rows, step.matrix.rows);
        m_choices.push_back(reference::chooseExperts(scores, step.used));
    }
}

void ReferenceExecutor::run(const FeedForwardStep& step, const Weights& weights,
                            const Batch& batch) {
    const std::size_t size = m_plan.config.feedForwardSize;
    const std::span<const float> inputs = normalize(step.norm, weights, batch);
    if (step.matrix.experts == 1) {
        multiply(step.matrix, weights, inputs, m_projected);
        m_feedForward.resize(batch.tokens.size() * size);
        reference::activateAll(step.activation, m_projected, m_feedForward);
        return;
    }
    m_feedForward.clear();
    m_projected.resize(step.matrix.rows);
    for (std::size_t t = 0; t < batch.tokens.size(); ++t) {
        for (const std::uint32_t expert : m_choices[t].experts) {
            multiplyExpert(step.matrix, weights, expert,
                           inputs.subspan(t * step.matrix.columns, step.matrix.columns),
                           m_projected);
            m_feedForward.resize(m_feedForward.size() + size);
            reference::activateAll(step.activation, m_projected,
                                   std::span{m_feedForward}.last(size));
        }
    }
}

void ReferenceExecutor::run(const ResidualStep& step, const Weights& weights, const Batch& batch) {
    const std::vector<float>& input =
        step.input == ResidualInput::Attention ? m_attention : m_feedForward;
    const std::size_t size = step.matrix.rows;
    if (step.matrix.experts == 1) {
        multiply(step.matrix, weights, input, m_projected);
    } else {
        m_projected.assign(batch.tokens.size() * size, 0);
        std::vector<float> part(size);
        std::span<const float> rest = input;
        for (std::size_t t = 0; t < batch.tokens.size(); ++t) {
            const reference::ExpertChoice& choice = m_choices[t];
            for (std::size_t k = 0; k < choice.experts.size(); ++k) {
                multiplyExpert(step.matrix, weights, choice.experts[k],
                               rest.first(step.matrix.columns), part);
                rest = rest.subspan(step.matrix.columns);
                for (std::size_t i = 0; i < size; ++i) {
                    m_projected[t * size + i] +=
                        static_cast<float>(choice.weights[k] * double{part[i]});
                }
            }
        }
    }
    if (step.postNorm.has_value()) {
        std::vector<float> normed(size);
        for (std::size_t t = 0; t < batch.tokens.size(); ++t) {
            const std::span<float> row = std::span{m_projected}.subspan(t * size, size);
            applyNorm(*step.postNorm, row, weights.postGain, weights.postBias, normed);
            std::ranges::copy(normed, row.begin());
        }
    }
    reference::add(m_residual, m_projected);
}

void ReferenceExecutor::run(const HeadStep& step, const Weights& weights, const Batch& batch) {
    if (batch.wanted == LogitsWanted::None) {
        return;
    }
    const std::size_t first =
        batch.wanted == LogitsWanted::Last ? batch.tokens.size() - 1 : std::size_t{0};
    multiply(step.matrix, weights, normalize(step.norm, weights, batch, first), m_logits);
    for (float& logit : m_logits) {
        logit = static_cast<float>(reference::softCap(logit, step.softCap));
    }
}

std::span<const float> ReferenceExecutor::normalize(const Norm& norm, const Weights& weights,
                                                    const Batch& batch, std::size_t first) {
    const std::size_t size = weights.gain.size();
    m_normed.resize((batch.tokens.size() - first) * size);
    for (std::size_t t = first; t < batch.tokens.size(); ++t) {
        applyNorm(norm, std::span{m_residual}.subspan(t * size, size), weights.gain,
                  weights.normBias, std::span{m_normed}.subspan((t - first) * size, size));
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
    for (std::uint32_t row = 0; row < rows; ++row) {
        const std::span<const float> values = rowOf(matrix, weights, row);
        const double bias = weights.bias.empty() ? 0.0 : double{weights.bias[row]};
        for (std::size_t t = 0; t < tokens; ++t) {
            const double sum = reference::dotProduct(values, input.subspan(t * columns, columns));
            output[t * rows + row] = static_cast<float>(sum + bias);
        }
    }
}

void ReferenceExecutor::multiplyExpert(const Matrix& matrix, const Weights& weights,
                                       std::uint32_t expert, std::span<const float> input,
                                       std::span<float> output) {
    assert(output.size() == matrix.rows);
    for (std::uint32_t i = 0; i < matrix.rows; ++i) {
        const std::uint32_t row = expert * matrix.rows + i;
        const double bias = weights.bias.empty() ? 0.0 : double{weights.bias[row]};
        output[i] =
            static_cast<float>(reference::dotProduct(rowOf(matrix, weights, row), input) + bias);
    }
}

std::span<const float> ReferenceExecutor::rowOf(const Matrix& matrix, const Weights& weights,
                                                std::uint32_t row) {
    if (!weights.matrix.empty()) {
        return std::span{weights.matrix}.subspan(std::size_t{row} * matrix.columns, matrix.columns);
    }
    m_row.resize(matrix.columns);
    reference::decodeRow(matrix, m_plan.config, row, m_row);
    return m_row;
}

std::span<float> ReferenceExecutor::cacheRows(const std::unique_ptr<float[]>& cache,
                                              std::uint32_t layer) const {
    const std::size_t rowSize = std::size_t{m_plan.config.keyValueHeads} * m_plan.config.headSize;
    return {cache.get() + m_layerOffsets[layer], m_layers[layer].capacity * rowSize};
}

}  // namespace concordia
