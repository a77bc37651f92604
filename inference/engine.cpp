#include "inference/engine.h"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <random>
#include <utility>

#include "inference/energy/energy_meter.h"
#include "inference/model/model_file.h"
#include "inference/model/model_hash.h"
#include "inference/reference/reference_executor.h"
#include "inference/sampling/sampler.h"
#include "inference/tokenizer/answer_reader.h"
#include "inference/tokenizer/chat_format.h"
#include "inference/tokenizer/make_tokenizer.h"
#include "inference/tokenizer/reasoning_markers.h"
#include "inference/tokenizer/utf8_buffer.h"
#include "inference/transformer/context.h"
#include "inference/transformer/most_likely.h"
#include "inference/transformer/plan.h"
#include "inference/transformer/resilient_executor.h"
#include "inference/vulkan/vulkan_executor.h"

namespace concordia {
namespace {

constexpr std::uint32_t kDefaultContextLength = 4096;

class Stopwatch {
public:
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

std::uint32_t chooseContextLength(const ModelConfig& config, const EngineOptions& options) {
    const std::uint32_t wanted =
        options.contextLength.value_or(std::min(config.contextLength, kDefaultContextLength));
    if (wanted == 0 || wanted > config.contextLength) {
        throw Error(ErrorCode::InvalidArgument, "The context length must be between 1 and " +
                                                    std::to_string(config.contextLength) +
                                                    " tokens for this model, but is " +
                                                    std::to_string(wanted) + ".");
    }
    return wanted;
}

std::unique_ptr<Executor> makeExecutor(const Plan& plan, const DeviceInfo& device,
                                       const ExecutorOptions& options) {
    if (device.kind == DeviceKind::Reference) {
        return std::make_unique<ReferenceExecutor>(plan, options);
    }
    return vulkan::makeVulkanExecutor(plan, device.id, options);
}

std::uint64_t randomSeed() {
    std::random_device device;
    return std::uint64_t{device()} << 32U | device();
}

GuessCounts difference(const GuessCounts& now, const GuessCounts& before) {
    return {now.passes - before.passes, now.guessed - before.guessed, now.right - before.right};
}

void append(std::vector<Token>& tokens, const Tokenizer& tokenizer, std::string_view text) {
    const std::vector<Token> more = tokenizer.encode(text, Tokenizer::SpacePrefix::None);
    tokens.insert(tokens.end(), more.begin(), more.end());
}

// Ends the reasoning that the prompt has opened, so that an answer can follow.
void closeReasoning(Prompt& prompt, const Tokenizer& tokenizer, const ReasoningMarkers& markers,
                    std::string_view reasoning) {
    append(prompt.tokens, tokenizer, reasoning);
    if (const std::optional<Token> close = tokenizer.controlToken(markers.close)) {
        prompt.tokens.push_back(*close);
    } else {
        append(prompt.tokens, tokenizer, markers.close);
    }
    append(prompt.tokens, tokenizer, "\n\n");
    prompt.opensReasoning = false;
}

bool endsWithAnswer(std::span<const Message> conversation) {
    return conversation.size() > 1 && conversation.back().role == Role::Assistant;
}

// Where an answer is written in channels, its text does not say which one to go on in.
bool canContinue(const ChatFormat& format) {
    const ReasoningMarkers* const markers = format.reasoningMarkers();
    return markers == nullptr || markers->style != ReasoningMarkers::Style::Channels;
}

// An answer at the end stays open where it can be continued.
Prompt writePrompt(const ChatFormat& format, const Tokenizer& tokenizer,
                   std::span<const Message> conversation, Reasoning reasoning) {
    if (conversation.empty()) {
        throw Error(ErrorCode::InvalidArgument, "The conversation is empty.");
    }
    if (!endsWithAnswer(conversation) || !canContinue(format)) {
        return format.encode(conversation, tokenizer, reasoning);
    }
    const Message& last = conversation.back();
    const ReasoningMarkers* const markers = format.reasoningMarkers();
    Prompt prompt =
        format.encode(conversation.first(conversation.size() - 1), tokenizer, reasoning);
    if (prompt.opensReasoning && markers != nullptr) {
        closeReasoning(prompt, tokenizer, *markers, last.reasoning);
    }
    append(prompt.tokens, tokenizer, last.text);
    return prompt;
}

}  // namespace

class Engine::Implementation {
public:
    Implementation(const std::filesystem::path& path, const EngineOptions& options)
        : m_info(inspectModel(path)),
          m_file(ModelFile::open(path)),
          m_plan(makePlan(m_file)),
          m_tokenizer(makeTokenizer(m_file)) {
        try {
            m_chatFormat = makeChatFormat(m_file, *m_tokenizer);
        } catch (const Error& error) {
            m_chatFormatError = error;  // text can still be continued
        }
        m_contextLength = chooseContextLength(m_plan.config, options);
        m_cacheType = options.cacheType;
        if (m_tokenizer->vocabularySize() > m_plan.config.vocabularySize) {
            throw Error(ErrorCode::InvalidFile,
                        "The tokenizer has more tokens than the model has embeddings.");
        }
        openDevice(options);
        m_context->setOnPass([this] { m_energy.sample(); });
        m_loadSeconds = m_sinceStart.seconds();
    }

    [[nodiscard]] const ModelInfo& info() const { return m_info; }
    [[nodiscard]] const DeviceChoice& device() const { return m_device; }
    [[nodiscard]] const Tokenizer& tokenizer() const { return *m_tokenizer; }
    [[nodiscard]] const ChatFormat& chatFormat() const {
        if (m_chatFormatError) {
            throw Error(*m_chatFormatError);
        }
        return *m_chatFormat;
    }
    [[nodiscard]] std::uint32_t contextLength() const { return m_contextLength; }
    [[nodiscard]] CacheType cacheType() const { return m_cacheType; }
    [[nodiscard]] double loadSeconds() const { return m_loadSeconds; }

    GenerationResult generate(const Prompt& written, const ReasoningMarkers* markers,
                              const GenerationOptions& options, const OnText& onText,
                              const std::stop_token& stop);
    void score(std::span<const Token> tokens, const OnLogits& onLogits,
               const std::stop_token& stop);
    Timings measure(std::uint32_t promptTokens, std::uint32_t generatedTokens);
    void saveState(const std::filesystem::path& path);
    void restoreState(const std::filesystem::path& path);

private:
    void openDevice(const EngineOptions& options);
    [[nodiscard]] std::unique_ptr<Executor> makeResilient(const EngineOptions& options) const;
    [[nodiscard]] bool endsAnswer(Token token) const;
    Token next(Token token, Sampler& sampler, std::span<const Token> history,
               Speculation speculation, bool goesOn);

    Stopwatch m_sinceStart;
    ModelInfo m_info;
    ModelFile m_file;  // the plan points into it
    Plan m_plan;
    std::unique_ptr<Tokenizer> m_tokenizer;
    std::unique_ptr<ChatFormat> m_chatFormat;
    std::optional<Error> m_chatFormatError;  // set: why there is no chat format
    std::uint32_t m_contextLength = 0;
    CacheType m_cacheType = CacheType::F16;
    DeviceChoice m_device;
    EnergyMeter m_energy;
    std::unique_ptr<Context> m_context;
    double m_loadSeconds = 0;
};

// On m_device. Progress and cancelling belong to loading; a device that is lost later is opened
// again without them.
std::unique_ptr<Executor> Engine::Implementation::makeResilient(
    const EngineOptions& options) const {
    ExecutorOptions loading;
    loading.contextLength = m_contextLength;
    loading.cacheType = m_cacheType;
    loading.onProgress = options.onProgress;
    loading.stop = options.stop;
    const auto make = [this, device = m_device.device, loading](std::uint32_t mostTokens) mutable {
        loading.mostTokens = mostTokens;
        std::unique_ptr<Executor> made = makeExecutor(m_plan, device, loading);
        loading.onProgress = nullptr;
        loading.stop = {};
        return made;
    };
    return std::make_unique<ResilientExecutor>(make);
}

// Opens the device asked for, or the best one that computes right numbers.
void Engine::Implementation::openDevice(const EngineOptions& options) {
    std::vector<DeviceInfo> devices = listDevices();
    std::vector<std::string> refused;
    while (true) {
        m_device = chooseDevice(devices, options.device);
        m_device.refused = refused;
        try {
            m_context = std::make_unique<Context>(
                makeResilient(options),
                Context::Limits{m_contextLength, m_plan.config.vocabularySize});
            return;
        } catch (const Error& error) {
            const bool another = options.device.empty() &&
                                 std::ranges::any_of(devices, [this](const DeviceInfo& other) {
                                     return other.id != m_device.device.id &&
                                            other.unusable.empty() &&
                                            other.kind != DeviceKind::Reference;
                                 });
            if (error.code() != ErrorCode::WrongResults || !another) {
                throw;
            }
            refused.push_back(m_device.device.name);
            std::erase_if(devices, [this](const DeviceInfo& other) {
                return other.id == m_device.device.id;
            });
        }
    }
}

bool Engine::Implementation::endsAnswer(Token token) const {
    return static_cast<std::uint32_t>(token) < m_tokenizer->vocabularySize() &&
           m_tokenizer->isEndOfGeneration(token);
}

GenerationResult Engine::Implementation::generate(const Prompt& written,
                                                  const ReasoningMarkers* markers,
                                                  const GenerationOptions& options,
                                                  const OnText& onText,
                                                  const std::stop_token& stop) {
    const std::vector<Token>& prompt = written.tokens;
    GenerationResult result;
    SamplingOptions sampling = options.sampling;
    sampling.seed = sampling.seed.value_or(randomSeed());
    Sampler sampler(sampling);
    result.seed = *sampling.seed;
    if (prompt.empty()) {
        throw Error(ErrorCode::InvalidArgument, "There is no text to continue.");
    }
    if (prompt.size() >= m_contextLength) {
        throw Error(ErrorCode::ContextFull,
                    "The conversation takes " + std::to_string(prompt.size()) +
                        " tokens, and the context holds " + std::to_string(m_contextLength) +
                        ", so no room is left for an answer. Shorten it, or load the model with a "
                        "longer context.");
    }

    const GuessCounts guessesBefore = m_context->guesses();
    m_energy.start();
    const Stopwatch prompting;
    const std::size_t known = m_context->keepPrefix(prompt);
    const std::span<const float> logits = m_context->read(prompt, stop);
    result.timings.loadSeconds = m_loadSeconds;
    result.timings.cachedTokens = known;
    result.timings.promptTokens = m_context->tokens().size() - known;
    result.timings.promptSeconds = prompting.seconds();

    AnswerReader answer(*m_tokenizer, markers, written.opensReasoning, onText, result);
    std::vector<Token> history = prompt;
    const std::size_t mostTokens = options.maxTokens.value_or(UINT32_MAX);
    Token token = logits.empty() ? Token{0} : sampler.sample(logits, history);
    const Stopwatch generating;
    while (true) {
        if (logits.empty() || stop.stop_requested()) {
            result.stopReason = StopReason::Cancelled;
            break;
        }
        if (result.timings.generatedTokens >= mostTokens) {
            result.stopReason = StopReason::MaxTokens;
            break;
        }
        if (endsAnswer(token)) {
            result.stopReason = StopReason::EndOfText;
            break;
        }
        history.push_back(token);
        ++result.timings.generatedTokens;
        const bool wasReasoning = answer.isReasoning();
        answer.add(token);
        if (wasReasoning || answer.isReasoning()) {
            result.reasoningSeconds = generating.seconds();
        }
        if (m_context->isFull()) {
            result.stopReason = StopReason::ContextFull;
            break;
        }
        if (result.timings.generatedTokens < mostTokens) {
            token = next(token, sampler, history, options.speculation,
                         result.timings.generatedTokens + 1 < mostTokens);
        }
    }
    answer.finish();
    result.timings.generationSeconds = generating.seconds();
    result.timings.joules = m_energy.joules();
    result.timings.guesses = difference(m_context->guesses(), guessesBefore);
    return result;
}

// The token after `token`, the last of `history`. `goesOn`: another one will be asked for after it,
// as far as can be known.
Token Engine::Implementation::next(Token token, Sampler& sampler, std::span<const Token> history,
                                   Speculation speculation, bool goesOn) {
    if (!sampler.isGreedy()) {
        return sampler.sample(m_context->step(token, speculation), history);
    }
    return m_context->stepGreedily(token, speculation,
                                   goesOn ? Executor::Ahead::Yes : Executor::Ahead::No);
}

void Engine::Implementation::score(std::span<const Token> tokens, const OnLogits& onLogits,
                                   const std::stop_token& stop) {
    for (const Token token : tokens) {
        if (token < 0 || static_cast<std::uint32_t>(token) >= m_plan.config.vocabularySize) {
            throw Error(ErrorCode::InvalidArgument,
                        "Token " + std::to_string(token) + " is not in the vocabulary of " +
                            std::to_string(m_plan.config.vocabularySize) + " tokens.");
        }
    }
    if (tokens.size() > m_contextLength) {
        throw Error(ErrorCode::InvalidArgument, "The text has " + std::to_string(tokens.size()) +
                                                    " tokens, and the context holds " +
                                                    std::to_string(m_contextLength) + ".");
    }
    m_context->clear();
    while (m_context->tokens().size() < tokens.size() && !stop.stop_requested()) {
        const std::size_t first = m_context->tokens().size();
        const std::size_t count =
            std::min<std::size_t>(tokens.size() - first, m_context->batchSize());
        const std::span<const float> logits =
            m_context->append(tokens.subspan(first, count), LogitsWanted::All);
        const std::size_t vocabulary = m_plan.config.vocabularySize;
        for (std::size_t i = 0; i < count; ++i) {
            onLogits(first + i, logits.subspan(i * vocabulary, vocabulary));
        }
    }
}

Timings Engine::Implementation::measure(std::uint32_t promptTokens, std::uint32_t generatedTokens) {
    if (promptTokens == 0 || std::uint64_t{promptTokens} + generatedTokens > m_contextLength) {
        throw Error(ErrorCode::InvalidArgument,
                    "The prompt needs at least one token, and with the generated ones at most the "
                    "context's " +
                        std::to_string(m_contextLength) + ".");
    }
    std::vector<Token> prompt(promptTokens);
    for (std::uint32_t i = 0; i < promptTokens; ++i) {
        constexpr std::uint64_t kStride = 7919;  // a prime: spreads over the vocabulary
        prompt[i] = static_cast<Token>(i * kStride % m_plan.config.vocabularySize);
    }
    Timings timings;
    timings.loadSeconds = m_loadSeconds;
    timings.promptTokens = promptTokens;
    timings.generatedTokens = generatedTokens;
    m_context->clear();
    m_energy.start();
    const Stopwatch prompting;
    Token token = mostLikely(m_context->read(prompt, {}));
    timings.promptSeconds = prompting.seconds();
    const Stopwatch generating;
    for (std::uint32_t i = 0; i < generatedTokens; ++i) {
        token = m_context->stepGreedily(
            token, Speculation::Off,
            i + 1 < generatedTokens ? Executor::Ahead::Yes : Executor::Ahead::No);
    }
    timings.generationSeconds = generating.seconds();
    timings.joules = m_energy.joules();
    return timings;
}

void Engine::Implementation::saveState(const std::filesystem::path& path) {
    m_context->save(path, modelHash(m_file));
}

void Engine::Implementation::restoreState(const std::filesystem::path& path) {
    m_context->restore(path, modelHash(m_file));
}

Engine::Engine(const std::filesystem::path& modelPath, const EngineOptions& options)
    : m_implementation(std::make_unique<Implementation>(modelPath, options)) {}

Engine::~Engine() = default;

GenerationResult Engine::generate(std::span<const Message> conversation,
                                  const GenerationOptions& options, const OnText& onText,
                                  std::stop_token stop) {
    const ChatFormat& format = m_implementation->chatFormat();
    if (endsWithAnswer(conversation) && !canContinue(format)) {
        throw Error(ErrorCode::Unsupported,
                    "Answers of this model cannot be continued: they are written in channels.");
    }
    return m_implementation->generate(
        writePrompt(format, tokenizer(), conversation, options.reasoning),
        format.reasoningMarkers(), options, onText, stop);
}

PromptView Engine::viewPrompt(std::span<const Message> conversation, Reasoning reasoning) const {
    PromptView view;
    const std::vector<Token> tokens =
        writePrompt(m_implementation->chatFormat(), tokenizer(), conversation, reasoning).tokens;
    view.tokens = tokens.size();
    Utf8Buffer buffer;
    for (const Token token : tokens) {
        const std::string text = tokenizer().decode(token);
        view.text +=
            text.empty() ? buffer.finish() + tokenizer().piece(token) : buffer.append(text);
    }
    view.text += buffer.finish();
    for (const Message& message : conversation) {
        view.messageTokens.push_back(
            tokenizer().encode(message.text, Tokenizer::SpacePrefix::None).size());
    }
    return view;
}

std::size_t Engine::countPrompt(std::span<const Message> conversation, Reasoning reasoning) const {
    return writePrompt(m_implementation->chatFormat(), tokenizer(), conversation, reasoning)
        .tokens.size();
}

GenerationResult Engine::complete(std::string_view prompt, const GenerationOptions& options,
                                  const OnText& onText, std::stop_token stop) {
    std::vector<Token> tokens = tokenizer().encode(prompt);
    if (const auto begin = tokenizer().beginToken()) {
        tokens.insert(tokens.begin(), *begin);
    }
    return m_implementation->generate({std::move(tokens)}, nullptr, options, onText, stop);
}

void Engine::score(std::span<const Token> tokens, const OnLogits& onLogits, std::stop_token stop) {
    m_implementation->score(tokens, onLogits, stop);
}

Timings Engine::measure(std::uint32_t promptTokens, std::uint32_t generatedTokens) {
    return m_implementation->measure(promptTokens, generatedTokens);
}

void Engine::saveState(const std::filesystem::path& path) {
    m_implementation->saveState(path);
}

void Engine::restoreState(const std::filesystem::path& path) {
    m_implementation->restoreState(path);
}

const ModelInfo& Engine::model() const {
    return m_implementation->info();
}

const DeviceChoice& Engine::device() const {
    return m_implementation->device();
}

const Tokenizer& Engine::tokenizer() const {
    return m_implementation->tokenizer();
}

std::uint32_t Engine::contextLength() const {
    return m_implementation->contextLength();
}

CacheType Engine::cacheType() const {
    return m_implementation->cacheType();
}

double Engine::loadSeconds() const {
    return m_implementation->loadSeconds();
}

}  // namespace concordia
