#include "tests/app/support/fake_engine.h"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <thread>
#include <utility>

namespace concordia::test {
namespace {

class FakeEngine final : public TextEngine {
public:
    explicit FakeEngine(std::shared_ptr<FakeScript> script) : m_script(std::move(script)) {
        m_script->countEngine(1);
    }

    ~FakeEngine() override { m_script->countEngine(-1); }

    FakeEngine(const FakeEngine&) = delete;
    FakeEngine& operator=(const FakeEngine&) = delete;

    GenerationResult generate(std::span<const Message> conversation,
                              const GenerationOptions& options, const Engine::OnText& onText,
                              std::stop_token stop) override {
        m_script->record(conversation, options);
        GenerationResult result;
        const auto hand = [&](TextKind kind, const std::string& piece) {
            if (onText) {
                onText(kind, piece);
            }
        };
        result.seed = options.sampling.seed.value_or(m_script->seed);
        result.stopReason = m_script->stopReason;
        for (const std::string& piece : m_script->reasoning) {
            hand(TextKind::Reasoning, piece);
            result.reasoning += piece;
            result.reasoningSeconds = m_script->reasoningSeconds;
        }
        std::size_t written = 0;
        for (const std::string& piece : m_script->takePieces()) {
            const bool held = m_script->holdAfter == static_cast<int>(written);
            if (stop.stop_requested() || (held && !m_script->waitForRelease(stop))) {
                result.stopReason = StopReason::Cancelled;
                break;
            }
            std::this_thread::sleep_for(m_script->pieceTime);
            hand(TextKind::Answer, piece);
            result.text += piece;
            ++written;
        }
        if (result.stopReason != StopReason::Cancelled && m_script->error) {
            throw Error(*m_script->error);
        }
        result.timings.promptTokens = 20 * conversation.size();
        result.timings.promptSeconds = 0.4;
        result.timings.generatedTokens = written;
        result.timings.generationSeconds = static_cast<double>(written) / m_script->tokensPerSecond;
        return result;
    }

    // A token for every word, and one around each message.
    [[nodiscard]] PromptView viewPrompt(std::span<const Message> conversation,
                                        Reasoning) const override {
        PromptView view;
        for (const Message& message : conversation) {
            std::istringstream words(message.text);
            const std::size_t count = static_cast<std::size_t>(
                std::distance(std::istream_iterator<std::string>(words), {}));
            view.messageTokens.push_back(count);
            view.tokens += count + 1;
            view.text += "<turn>" + message.text;
        }
        return view;
    }

    [[nodiscard]] std::size_t countPrompt(std::span<const Message> conversation,
                                          Reasoning reasoning) const override {
        return viewPrompt(conversation, reasoning).tokens;
    }

    [[nodiscard]] const ModelInfo& model() const override { return m_script->model; }
    [[nodiscard]] const DeviceChoice& device() const override { return m_script->device; }
    [[nodiscard]] std::uint32_t contextLength() const override { return m_script->contextLength; }

private:
    std::shared_ptr<FakeScript> m_script;
};

}  // namespace

FakeScript::FakeScript() {
    model.name = "Teuken 7B Instruct";
    model.fileBytes = loadBytes;
    model.licence = "Apache-2.0";
    model.chatFormat = "Teuken";
    model.contextLength = 8192;
    model.keyValueHeads = 8;
    model.headSize = 128;
    model.windows.assign(32, 0);
    device.device = {.id = "0",
                     .name = "AMD Radeon RX 7800 XT",
                     .kind = DeviceKind::DiscreteGpu,
                     .driver = "RADV 26.0",
                     .apiVersion = "1.4.318",
                     .memoryBytes = 17'163'091'968,
                     .subgroupSize = 64,
                     .features = {"fp16"},
                     .unusable = {}};
    device.reason = ChoiceReason::OnlyGraphicsCard;
    devices = {device.device,
               {.id = "1",
                .name = "llvmpipe (LLVM 19.1.7, 256 bits)",
                .kind = DeviceKind::Cpu,
                .driver = "llvmpipe",
                .apiVersion = "1.4.318",
                .memoryBytes = 33'000'000'000,
                .subgroupSize = 8,
                .features = {},
                .unusable = {}}};
}

void FakeScript::release() {
    const std::lock_guard lock(m_mutex);
    m_isReleased = true;
    m_released.notify_all();
}

std::vector<std::vector<Message>> FakeScript::conversations() const {
    const std::lock_guard lock(m_mutex);
    return m_conversations;
}

GenerationOptions FakeScript::lastOptions() const {
    const std::lock_guard lock(m_mutex);
    return m_lastOptions;
}

int FakeScript::loads() const {
    const std::lock_guard lock(m_mutex);
    return m_loads;
}

int FakeScript::liveEngines() const {
    const std::lock_guard lock(m_mutex);
    return m_liveEngines;
}

void FakeScript::record(std::span<const Message> conversation, const GenerationOptions& options) {
    const std::lock_guard lock(m_mutex);
    m_conversations.emplace_back(conversation.begin(), conversation.end());
    m_lastOptions = options;
}

std::vector<std::string> FakeScript::takePieces() {
    const std::lock_guard lock(m_mutex);
    if (piecesFirst.empty()) {
        return pieces;
    }
    std::vector<std::string> first = std::move(piecesFirst.front());
    piecesFirst.pop_front();
    return first;
}

void FakeScript::countLoad(const EngineOptions& options) {
    const std::lock_guard lock(m_mutex);
    ++m_loads;
    m_lastEngineOptions = options;
}

EngineOptions FakeScript::lastEngineOptions() const {
    const std::lock_guard lock(m_mutex);
    return m_lastEngineOptions;
}

void FakeScript::countEngine(int change) {
    const std::lock_guard lock(m_mutex);
    m_liveEngines += change;
}

bool FakeScript::waitForRelease(std::stop_token stop) {
    std::unique_lock lock(m_mutex);
    const bool released = m_released.wait(lock, std::move(stop), [this] { return m_isReleased; });
    m_isReleased = false;
    return released;
}

FakeEngineFactory::FakeEngineFactory(std::shared_ptr<FakeScript> script)
    : m_script(std::move(script)) {}

ModelInfo FakeEngineFactory::inspect(const std::filesystem::path&) {
    if (m_script->inspectError) {
        throw Error(*m_script->inspectError);
    }
    return m_script->model;
}

std::unique_ptr<TextEngine> FakeEngineFactory::open(const std::filesystem::path&,
                                                    const EngineOptions& options) {
    m_script->countLoad(options);
    for (int step = 0; step <= m_script->loadSteps; ++step) {
        std::this_thread::sleep_for(m_script->loadStepTime);
        const auto total = m_script->loadBytes;
        options.onProgress(total * static_cast<std::uint64_t>(step) /
                               static_cast<std::uint64_t>(std::max(1, m_script->loadSteps)),
                           total);
        const bool held = step == m_script->loadHoldStep;
        if (options.stop.stop_requested() || (held && !m_script->waitForRelease(options.stop))) {
            throw LoadCancelled();
        }
    }
    if (m_script->loadError) {
        throw Error(*m_script->loadError);
    }
    return std::make_unique<FakeEngine>(m_script);
}

std::vector<DeviceInfo> FakeEngineFactory::devices() {
    return m_script->devices;
}

std::vector<std::string> cutIntoPieces(const std::string& text, std::size_t size) {
    std::vector<std::string> pieces;
    std::size_t start = 0;
    while (start < text.size()) {
        std::size_t end = std::min(start + size, text.size());
        // 10xxxxxx continues a character.
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
            ++end;
        }
        pieces.push_back(text.substr(start, end - start));
        start = end;
    }
    return pieces;
}

}  // namespace concordia::test
