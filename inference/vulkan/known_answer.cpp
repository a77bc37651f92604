#include "inference/vulkan/known_answer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <list>
#include <map>
#include <utility>
#include <variant>

#include "inference/error.h"
#include "inference/reference/operators.h"
#include "inference/reference/reference_executor.h"
#include "inference/transformer/most_likely.h"
#include "inference/vulkan/random_weights.h"

namespace concordia::vulkan {
namespace {

constexpr std::uint32_t kHiddenSize = 256;
constexpr std::uint32_t kFeedForwardSize = 256;
constexpr std::uint32_t kVocabularySize = 48;
constexpr std::uint32_t kContextLength = 64;
constexpr std::uint32_t kWindow = 4;  // shorter than the tokens
// Far above what rounding causes (about 1e-7), far below what any mistake does.
constexpr double kTolerance = 1e-4;
// Where keys and values are rounded to few bits, what lies between two numbers may become either.
constexpr double kRoundedTolerance = 1e-3;

void describe(const Norm& norm, std::vector<std::uint32_t>& kinds) {
    kinds.push_back(static_cast<std::uint32_t>(norm.kind));
    kinds.push_back(norm.bias != nullptr ? 1 : 0);
}

// What of a step decides which kernels run, and which ways through them are taken.
std::vector<std::uint32_t> kindsOf(const Step& step) {
    std::vector<std::uint32_t> kinds{static_cast<std::uint32_t>(step.index())};
    std::visit(
        [&kinds](const auto& each) {
            if constexpr (requires { each.matrix; }) {
                for (const MatrixPart& part : each.matrix.parts) {
                    kinds.push_back(part.tensor->typeId);
                }
            }
            if constexpr (requires { each.norm; }) {
                describe(each.norm, kinds);
            }
            if constexpr (requires { each.bias; }) {
                kinds.push_back(each.bias.empty() ? 0 : 1);
            }
            if constexpr (requires { each.postNorm; }) {
                if (each.postNorm.has_value()) {
                    describe(*each.postNorm, kinds);
                }
            }
            if constexpr (requires { each.headNorms; }) {
                kinds.push_back(each.headNorms.has_value() ? 1 : 0);
                kinds.push_back(each.rotary.value_or(UINT32_MAX));
            }
            if constexpr (requires { each.window; }) {
                kinds.push_back(each.window > 0 ? 1 : 0);
            }
        },
        step);
    return kinds;
}

// A plan that launches the same kernels as the plan it is modelled on, over tiny tensors.
class Probe {
public:
    explicit Probe(const Plan& model) : m_model(model) {
        m_plan.rotaries = model.rotaries;
        m_plan.config = model.config;
        ModelConfig& config = m_plan.config;
        config.keyValueHeads = 1;
        config.heads = model.config.heads / model.config.keyValueHeads;
        config.hiddenSize = kHiddenSize;
        config.feedForwardSize = kFeedForwardSize;
        config.vocabularySize = kVocabularySize;
        config.contextLength = kContextLength;
        // All experts are used: where two scores are nearly the same, rounding decides which of
        // them comes first, and a right device could look wrong.
        config.expertsUsed = std::max(2U, config.expertsUsed);
        config.experts = config.expertsUsed;
        addSteps();
    }

    [[nodiscard]] const Plan& plan() const { return m_plan; }

private:
    // One layer of every kind the model has: a step of a kind not seen before brings the whole
    // layer along.
    void addSteps() {
        config().layers = 0;
        std::vector<std::vector<std::uint32_t>> seen;
        std::vector<Step> layer;
        bool isNew = false;
        for (const Step& step : m_model.steps) {
            if (std::holds_alternative<EmbedStep>(step) || std::holds_alternative<HeadStep>(step)) {
                m_plan.steps.push_back(shrunk(step));
                continue;
            }
            if (std::vector<std::uint32_t> kinds = kindsOf(step);
                std::ranges::find(seen, kinds) == seen.end()) {
                seen.push_back(std::move(kinds));
                isNew = true;
            }
            layer.push_back(step);
            const auto* residual = std::get_if<ResidualStep>(&step);
            if (residual != nullptr && residual->input == ResidualInput::FeedForward) {
                for (const Step& each : layer) {
                    if (isNew) {
                        m_plan.steps.push_back(shrunk(each));
                    }
                }
                config().layers += isNew ? 1 : 0;
                layer.clear();
                isNew = false;
            }
        }
    }

    [[nodiscard]] Step shrunk(Step step) {
        std::visit([this](auto& each) { shrink(each); }, step);
        return step;
    }

    void shrink(EmbedStep& step) {
        shrinkMatrix(step.table, kHiddenSize, {kVocabularySize});
        m_residualSize = step.scale * static_cast<float>(rootMeanSquare(step.table));
    }
    void shrink(QueryKeyValueStep& step) {
        const std::uint32_t head = config().headSize;
        step.layer = config().layers;
        const std::vector<std::uint32_t> rows{config().heads * head, head, head};
        shrinkMatrix(step.matrix, kHiddenSize, rows);
        shrinkNorm(step.norm, step.matrix);
        for (std::size_t i = 0; i < step.bias.size(); ++i) {
            step.bias[i].tensor = vector(rows[i], 0);
        }
        if (step.headNorms.has_value()) {
            step.headNorms->query.tensor = vector(head, 1);
            step.headNorms->key.tensor = vector(head, 1);
        }
    }
    void shrink(AttentionStep& step) {
        step.layer = config().layers;
        step.window = std::min(step.window, kWindow);
        if (step.sinks != nullptr) {
            step.sinks = vector(config().heads, 0);
        }
    }
    void shrink(RouterStep& step) {
        step.used = config().expertsUsed;
        shrinkMatrix(step.matrix, kHiddenSize, {config().experts});
        shrinkNorm(step.norm, step.matrix);
        shrinkBias(step.bias, config().experts);
    }
    void shrink(FeedForwardStep& step) {
        shrinkMatrix(step.matrix, kHiddenSize,
                     std::vector(step.matrix.parts.size(), kFeedForwardSize));
        shrinkNorm(step.norm, step.matrix);
        shrinkBias(step.bias, kFeedForwardSize * step.matrix.experts);
    }
    void shrink(ResidualStep& step) {
        const std::uint32_t columns = step.input == ResidualInput::Attention
                                          ? config().heads * config().headSize
                                          : kFeedForwardSize;
        shrinkMatrix(step.matrix, columns, {kHiddenSize});
        shrinkBias(step.bias, kHiddenSize * step.matrix.experts);
        if (step.postNorm.has_value()) {
            // Each block weighs as much as what it is added to, so that no mistake is lost in it.
            step.postNorm->gain = vector(kHiddenSize, m_residualSize);
            step.postNorm->bias = step.postNorm->bias != nullptr ? vector(kHiddenSize, 0) : nullptr;
        }
    }
    void shrink(HeadStep& step) {
        shrinkMatrix(step.matrix, kHiddenSize, {kVocabularySize});
        shrinkNorm(step.norm, step.matrix);
    }

    // Steps that share a norm in the model share it here. Its gain makes up for the size of the
    // weights beside it: where scores are large, tiny differences decide which position counts, and
    // a right device could look wrong.
    void shrinkNorm(Norm& norm, const Matrix& matrix) {
        const auto [entry, isNew] = m_norms.try_emplace(norm.gain);
        if (isNew) {
            const std::vector<float> values = reference::decodeMatrix(matrix, config());
            const double square = reference::dotProduct(values, values);
            const double size =
                std::sqrt(square / static_cast<double>(values.size()) * kHiddenSize);
            entry->second = norm;
            entry->second.gain = vector(kHiddenSize, static_cast<float>(1 / size));
            entry->second.bias = norm.bias != nullptr ? vector(kHiddenSize, 0) : nullptr;
        }
        norm = entry->second;
    }

    [[nodiscard]] double rootMeanSquare(const Matrix& matrix) const {
        const std::vector<float> values = reference::decodeMatrix(matrix, m_plan.config);
        return std::sqrt(reference::dotProduct(values, values) /
                         static_cast<double>(values.size()));
    }

    void shrinkBias(Bias& bias, std::uint32_t size) {
        for (MatrixPart& part : bias) {
            part.tensor = vector(size, 0);
        }
    }

    void shrinkMatrix(Matrix& matrix, std::uint32_t columns,
                      const std::vector<std::uint32_t>& rows) {
        matrix.columns = columns;
        matrix.rows = 0;
        matrix.experts = matrix.experts > 1 ? config().experts : 1;
        for (std::size_t i = 0; i < matrix.parts.size(); ++i) {
            const TensorType type = tensorTypeFromId(matrix.parts[i].tensor->typeId).value();
            // The model's own head size decides the width of this one: it may be no whole number of
            // blocks, which only the types without blocks allow.
            const bool fits = columns % traits(type).blockElements == 0;
            matrix.parts[i].tensor =
                tensor(fits ? type : TensorType::F32, columns, rows[i] * matrix.experts);
            matrix.rows += rows[i];
        }
    }

    // Numbers around `mean`, half of it apart; around 0 from −½ to ½.
    const Tensor* vector(std::uint32_t size, float mean) {
        std::vector<std::byte> bytes(size * sizeof(float));
        for (std::uint32_t i = 0; i < size; ++i) {
            const float value = mean + m_noise.unit() * (mean == 0 ? 0.5F : mean / 2);
            std::memcpy(bytes.data() + i * sizeof(float), &value, sizeof(float));
        }
        return keep(TensorType::F32, size, 1, std::move(bytes));
    }
    const Tensor* tensor(TensorType type, std::uint32_t columns, std::uint32_t rows) {
        return keep(type, columns, rows, randomRows(type, rows, columns, m_noise));
    }
    const Tensor* keep(TensorType type, std::uint32_t columns, std::uint32_t rows,
                       std::vector<std::byte> bytes) {
        Tensor& made = m_tensors.emplace_back();
        made.typeId = static_cast<std::uint32_t>(type);
        made.rank = 2;
        made.shape = {columns, rows, 1, 1};
        made.bytes = m_storage.emplace_back(std::move(bytes));
        return &made;
    }

    ModelConfig& config() { return m_plan.config; }

    const Plan& m_model;
    Plan m_plan;
    Noise m_noise{2026};
    float m_residualSize = 1;               // of the embeddings
    std::map<const Tensor*, Norm> m_norms;  // by their gain in the model
    std::list<std::vector<std::byte>> m_storage;
    std::list<Tensor> m_tensors;
};

// Σ(a − b)² / Σb².
double normalizedError(std::span<const float> actual, std::span<const float> expected) {
    double difference = 0;
    double total = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double delta = double{actual[i]} - double{expected[i]};
        difference += delta * delta;
        total += double{expected[i]} * double{expected[i]};
    }
    return difference / total;
}

void require(bool isRight) {
    if (!isRight) {
        throw Error(ErrorCode::WrongResults,
                    "This device computes wrong numbers for the model's kinds of weights, so it is "
                    "not used. Choose another device, or install a newer driver.");
    }
}

}  // namespace

void checkKnownAnswers(const Plan& plan, const PlanRunner::Context& context, CacheType cacheType) {
    const Probe probe(plan);
    ExecutorOptions options;
    options.contextLength = kContextLength;
    options.cacheType = cacheType;
    const double tolerance = hasScales(cacheType) ? kRoundedTolerance : kTolerance;
    PlanRunner runner(probe.plan(), context, options);
    runner.load(options);
    ReferenceExecutor reference(probe.plan(), options);

    std::array<Token, 9> tokens;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        tokens[i] = static_cast<Token>((i * 7 + 3) % kVocabularySize);
    }
    const auto compare = [&](std::span<const Token> part, std::uint32_t position) {
        const std::span<const float> expected =
            reference.forward(part, position, LogitsWanted::Last);
        const std::span<const float> actual = runner.forward(part, position, LogitsWanted::Last);
        const double error = normalizedError(actual, expected);
        require(error < tolerance && !context.device.options().corruptKnownAnswer);
    };
    compare(std::span(tokens).first(8), 0);
    compare(std::span(tokens).last(1), 8);
    const Token likeliest =
        mostLikely(runner.forward(std::span(tokens).last(1), 8, LogitsWanted::Last));
    require(runner.choose(tokens.back(), 8, Executor::Ahead::No) == likeliest);
}

}  // namespace concordia::vulkan
