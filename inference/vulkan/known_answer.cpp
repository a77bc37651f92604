#include "inference/vulkan/known_answer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <list>
#include <variant>

#include "inference/error.h"
#include "inference/reference/reference_executor.h"
#include "inference/vulkan/random_weights.h"

namespace concordia::vulkan {
namespace {

constexpr std::uint32_t kHiddenSize = 256;
constexpr std::uint32_t kFeedForwardSize = 256;
constexpr std::uint32_t kVocabularySize = 48;
constexpr std::uint32_t kContextLength = 64;
// Far above what rounding causes (about 1e-7), far below what any mistake does.
constexpr double kTolerance = 1e-4;

std::vector<TensorType> typesOf(const Matrix& matrix) {
    std::vector<TensorType> types;
    for (const MatrixPart& part : matrix.parts) {
        types.push_back(tensorTypeFromId(part.tensor->typeId).value());
    }
    return types;
}

// A plan that launches the same kernels as the plan it is modelled on, over tiny tensors.
class Probe {
public:
    explicit Probe(const Plan& model) : m_model(model) {
        m_plan.rotary = model.rotary;
        m_plan.config = model.config;
        ModelConfig& config = m_plan.config;
        config.keyValueHeads = 1;
        config.heads = model.config.heads / model.config.keyValueHeads;
        config.hiddenSize = kHiddenSize;
        config.feedForwardSize = kFeedForwardSize;
        config.vocabularySize = kVocabularySize;
        config.contextLength = kContextLength;
        addSteps();
    }

    [[nodiscard]] const Plan& plan() const { return m_plan; }

private:
    // One layer of every kind the model has: a step whose tensors have types not seen before brings
    // the whole layer along.
    void addSteps() {
        config().layers = 0;
        std::vector<std::vector<TensorType>> seen;
        std::vector<Step> layer;
        bool isNew = false;
        for (const Step& step : m_model.steps) {
            if (std::holds_alternative<EmbedStep>(step) || std::holds_alternative<HeadStep>(step)) {
                m_plan.steps.push_back(shrunk(step));
                continue;
            }
            std::visit(
                [&](const auto& each) {
                    if constexpr (requires { each.matrix; }) {
                        std::vector<TensorType> types = typesOf(each.matrix);
                        if (std::ranges::find(seen, types) == seen.end()) {
                            seen.push_back(types);
                            isNew = true;
                        }
                    }
                },
                step);
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

    void shrink(EmbedStep& step) { shrinkMatrix(step.table, kHiddenSize, {kVocabularySize}); }
    void shrink(QueryKeyValueStep& step) {
        const std::uint32_t head = config().headSize;
        shrinkNorm(step.norm);
        step.layer = config().layers;
        const std::vector<std::uint32_t> rows{config().heads * head, head, head};
        shrinkMatrix(step.matrix, kHiddenSize, rows);
        for (std::size_t i = 0; i < step.bias.size(); ++i) {
            step.bias[i].tensor = tensor(TensorType::F32, rows[i], 1);
        }
    }
    void shrink(AttentionStep& step) { step.layer = config().layers; }
    void shrink(ResidualStep& step) {
        const std::uint32_t columns = step.input == ResidualInput::Attention
                                          ? config().heads * config().headSize
                                          : kFeedForwardSize;
        shrinkMatrix(step.matrix, columns, {kHiddenSize});
        for (MatrixPart& part : step.bias) {
            part.tensor = tensor(TensorType::F32, kHiddenSize, 1);
        }
    }
    void shrink(GatedStep& step) {
        shrinkNorm(step.norm);
        shrinkMatrix(step.matrix, kHiddenSize, {kFeedForwardSize, kFeedForwardSize});
    }
    void shrink(HeadStep& step) {
        shrinkNorm(step.norm);
        shrinkMatrix(step.matrix, kHiddenSize, {kVocabularySize});
    }

    void shrinkNorm(Norm& norm) { norm.gain = tensor(TensorType::F32, kHiddenSize, 1); }

    void shrinkMatrix(Matrix& matrix, std::uint32_t columns,
                      const std::vector<std::uint32_t>& rows) {
        matrix.columns = columns;
        matrix.rows = 0;
        for (std::size_t i = 0; i < matrix.parts.size(); ++i) {
            const TensorType type = tensorTypeFromId(matrix.parts[i].tensor->typeId).value();
            // The model's own head size decides the width of this one: it may be no whole number of
            // blocks, which only the types without blocks allow.
            const bool fits = columns % traits(type).blockElements == 0;
            matrix.parts[i].tensor = tensor(fits ? type : TensorType::F32, columns, rows[i]);
            matrix.rows += rows[i];
        }
    }

    const Tensor* tensor(TensorType type, std::uint32_t columns, std::uint32_t rows) {
        const std::vector<std::byte>& bytes =
            m_storage.emplace_back(randomRows(type, rows, columns, m_noise));
        Tensor& made = m_tensors.emplace_back();
        made.typeId = static_cast<std::uint32_t>(type);
        made.rank = 2;
        made.shape = {columns, rows, 1, 1};
        made.bytes = bytes;
        return &made;
    }

    ModelConfig& config() { return m_plan.config; }

    const Plan& m_model;
    Plan m_plan;
    Noise m_noise{2026};
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

}  // namespace

void checkKnownAnswers(const Plan& plan, const PlanRunner::Context& context) {
    const Probe probe(plan);
    ExecutorOptions options;
    options.contextLength = kContextLength;
    PlanRunner runner(probe.plan(), context, options);
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
        if (!(error < kTolerance) || context.device.options().corruptKnownAnswer) {
            throw Error(ErrorCode::WrongResults,
                        "This device computes wrong numbers for the model's kinds of weights, so "
                        "it is not used. Choose another device, or install a newer driver.");
        }
    };
    compare(std::span(tokens).first(8), 0);
    compare(std::span(tokens).last(1), 8);
}

}  // namespace concordia::vulkan
