#include "inference/engine.h"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <random>
#include <utility>

#include "inference/model/model_file.h"
#include "inference/reference/reference_executor.h"
#include "inference/sampling/sampler.h"
#include "inference/tokenizer/chat_format.h"
#include "inference/tokenizer/make_tokenizer.h"
#include "inference/tokenizer/utf8_buffer.h"
#include "inference/transformer/plan.h"
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

Token mostLikely(std::span<const float> logits) {
    return static_cast<Token>(std::ranges::max_element(logits) - logits.begin());
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
            m_chatFormat = makeChatFormat(m_file);
        } catch (const Error& error) {
            m_chatFormatError = error;  // text can still be continued
        }
        m_contextLength = chooseContextLength(m_plan.config, options);
        if (m_tokenizer->vocabularySize() > m_plan.config.vocabularySize) {
            throw Error(ErrorCode::InvalidFile,
                        "The tokenizer has more tokens than the model has embeddings.");
        }
        openDevice(options);
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
    [[nodiscard]] double loadSeconds() const { return m_loadSeconds; }

    GenerationResult generate(const std::vector<Token>& prompt, std::span<const Token> stopTokens,
                              const GenerationOptions& options, const OnText& onText,
                              const std::stop_token& stop);
    void score(std::span<const Token> tokens, const OnLogits& onLogits,
               const std::stop_token& stop);
    Timings measure(std::uint32_t promptTokens, std::uint32_t generatedTokens);

private:
    void openDevice(const EngineOptions& options);
    std::span<const float> forward(std::span<const Token> tokens, LogitsWanted wanted);
    std::span<const float> readPrompt(std::span<const Token> prompt, const std::stop_token& stop);
    [[nodiscard]] bool endsAnswer(Token token, std::span<const Token> stopTokens) const;

    Stopwatch m_sinceStart;
    ModelInfo m_info;
    ModelFile m_file;  // the plan points into it
    Plan m_plan;
    std::unique_ptr<Tokenizer> m_tokenizer;
    std::unique_ptr<ChatFormat> m_chatFormat;
    std::optional<Error> m_chatFormatError;  // set: why there is no chat format
    std::uint32_t m_contextLength = 0;
    DeviceChoice m_device;
    std::unique_ptr<Executor> m_executor;
    std::vector<Token> m_cached;  // what the KV cache holds, from position 0
    double m_loadSeconds = 0;
};

// Opens the device asked for, or the best one that computes right numbers.
void Engine::Implementation::openDevice(const EngineOptions& options) {
    ExecutorOptions executorOptions;
    executorOptions.contextLength = m_contextLength;
    executorOptions.onProgress = options.onProgress;
    executorOptions.stop = options.stop;

    std::vector<DeviceInfo> devices = listDevices();
    std::string refused;
    while (true) {
        m_device = chooseDevice(devices, options.device);
        m_device.reason = refused + m_device.reason;
        try {
            m_executor = makeExecutor(m_plan, m_device.device, executorOptions);
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
            refused += m_device.device.name + " computed wrong numbers and is not used. ";
            std::erase_if(devices, [this](const DeviceInfo& other) {
                return other.id == m_device.device.id;
            });
        }
    }
}

// Appends to what the KV cache holds. When it throws, the cache is as it was before.
std::span<const float> Engine::Implementation::forward(std::span<const Token> tokens,
                                                       LogitsWanted wanted) {
    const std::span<const float> logits =
        m_executor->forward(tokens, static_cast<std::uint32_t>(m_cached.size()), wanted);
    m_cached.insert(m_cached.end(), tokens.begin(), tokens.end());
    return logits;
}

// Computes what the cache lacks of the prompt and returns the logits after its last token; empty
// when stopped before that.
std::span<const float> Engine::Implementation::readPrompt(std::span<const Token> prompt,
                                                          const std::stop_token& stop) {
    while (m_cached.size() < prompt.size()) {
        if (stop.stop_requested()) {
            return {};
        }
        const std::span<const Token> rest = prompt.subspan(m_cached.size());
        const std::size_t count = std::min<std::size_t>(rest.size(), m_executor->batchSize());
        const bool isLast = count == rest.size();
        const std::span<const float> logits =
            forward(rest.first(count), isLast ? LogitsWanted::Last : LogitsWanted::None);
        if (isLast) {
            return logits;
        }
    }
    return {};
}

bool Engine::Implementation::endsAnswer(Token token, std::span<const Token> stopTokens) const {
    return std::ranges::find(stopTokens, token) != stopTokens.end() ||
           (static_cast<std::uint32_t>(token) < m_tokenizer->vocabularySize() &&
            m_tokenizer->isEndOfGeneration(token));
}

GenerationResult Engine::Implementation::generate(const std::vector<Token>& prompt,
                                                  std::span<const Token> stopTokens,
                                                  const GenerationOptions& options,
                                                  const OnText& onText,
                                                  const std::stop_token& stop) {
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

    const auto differs = std::ranges::mismatch(m_cached, prompt).in2;
    const auto same = std::min<std::size_t>(differs - prompt.begin(), prompt.size() - 1);
    const std::size_t known = m_executor->resumable(static_cast<std::uint32_t>(same));
    m_cached.resize(known);
    const Stopwatch prompting;
    std::span<const float> logits = readPrompt(prompt, stop);
    result.timings.loadSeconds = m_loadSeconds;
    result.timings.cachedTokens = known;
    result.timings.promptTokens = m_cached.size() - known;
    result.timings.promptSeconds = prompting.seconds();

    Utf8Buffer buffer;
    const auto release = [&](const std::string& text) {
        if (!text.empty()) {
            result.text += text;
            if (onText) {
                onText(TextKind::Answer, text);
            }
        }
    };
    std::vector<Token> history = prompt;
    const Stopwatch generating;
    while (true) {
        if (logits.empty() || stop.stop_requested()) {
            result.stopReason = StopReason::Cancelled;
            break;
        }
        if (result.timings.generatedTokens >= options.maxTokens.value_or(UINT32_MAX)) {
            result.stopReason = StopReason::MaxTokens;
            break;
        }
        const Token token = sampler.sample(logits, history);
        if (endsAnswer(token, stopTokens)) {
            result.stopReason = StopReason::EndOfText;
            break;
        }
        history.push_back(token);
        ++result.timings.generatedTokens;
        if (static_cast<std::uint32_t>(token) < m_tokenizer->vocabularySize()) {
            release(buffer.append(m_tokenizer->decode(token)));
        }
        if (m_cached.size() >= m_contextLength) {
            result.stopReason = StopReason::ContextFull;
            break;
        }
        if (result.timings.generatedTokens < options.maxTokens.value_or(UINT32_MAX)) {
            logits = forward({&token, 1}, LogitsWanted::Last);
        }
    }
    release(buffer.finish());
    result.timings.generationSeconds = generating.seconds();
    return result;
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
    m_cached.clear();
    while (m_cached.size() < tokens.size() && !stop.stop_requested()) {
        const std::size_t first = m_cached.size();
        const std::size_t count =
            std::min<std::size_t>(tokens.size() - first, m_executor->batchSize());
        const std::span<const float> logits =
            forward(tokens.subspan(first, count), LogitsWanted::All);
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
    m_cached.clear();
    const Stopwatch prompting;
    Token token = mostLikely(readPrompt(prompt, {}));
    timings.promptSeconds = prompting.seconds();
    const Stopwatch generating;
    for (std::uint32_t i = 0; i < generatedTokens; ++i) {
        token = mostLikely(forward({&token, 1}, LogitsWanted::Last));
    }
    timings.generationSeconds = generating.seconds();
    return timings;
}

Engine::Engine(const std::filesystem::path& modelPath, const EngineOptions& options)
    : m_implementation(std::make_unique<Implementation>(modelPath, options)) {}

Engine::~Engine() = default;

GenerationResult Engine::generate(std::span<const Message> conversation,
                                  const GenerationOptions& options, const OnText& onText,
                                  std::stop_token stop) {
    if (conversation.empty()) {
        throw Error(ErrorCode::InvalidArgument, "The conversation is empty.");
    }
    const ChatFormat& format = m_implementation->chatFormat();
    return m_implementation->generate(format.encode(conversation, tokenizer()),
                                      format.stopTokens(tokenizer()), options, onText, stop);
}

GenerationResult Engine::complete(std::string_view prompt, const GenerationOptions& options,
                                  const OnText& onText, std::stop_token stop) {
    std::vector<Token> tokens = tokenizer().encode(prompt);
    if (const auto begin = tokenizer().beginToken()) {
        tokens.insert(tokens.begin(), *begin);
    }
    return m_implementation->generate(tokens, {}, options, onText, stop);
}

void Engine::score(std::span<const Token> tokens, const OnLogits& onLogits, std::stop_token stop) {
    m_implementation->score(tokens, onLogits, stop);
}

Timings Engine::measure(std::uint32_t promptTokens, std::uint32_t generatedTokens) {
    return m_implementation->measure(promptTokens, generatedTokens);
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

double Engine::loadSeconds() const {
    return m_implementation->loadSeconds();
}

}  // namespace concordia
