// An engine that writes what a test tells it to, without a model or a device.
// Thread rule: FakeScript may be used from any thread; the rest as TextEngine.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/inference/text_engine.h"

namespace concordia::test {

// What fake engines do next, and what was asked of them. Set the public values before the request
// that they are for.
class FakeScript {
public:
    // Loading.
    ModelInfo model;
    DeviceChoice device;
    std::vector<DeviceInfo> devices;
    std::uint32_t contextLength = 4096;
    std::optional<Error> inspectError;
    std::optional<Error> loadError;
    int loadSteps = 4;      // of progress reported
    int loadHoldStep = -1;  // wait after reporting this step until released or cancelled
    std::chrono::milliseconds loadStepTime{0};  // slept before each step
    std::uint64_t loadBytes = 5'400'000'000;

    // Writing. The reasoning comes before the answer's pieces, and is neither slowed nor held.
    std::vector<std::string> reasoning;
    double reasoningSeconds = 1.5;  // reported when there is reasoning
    std::vector<std::string> pieces{"Hello", " there", "."};
    std::deque<std::vector<std::string>> piecesFirst;  // of the next answers, before `pieces`
    std::chrono::microseconds pieceTime{0};            // slept before each piece
    int holdAfter = -1;          // wait after this many pieces until released or stopped
    std::optional<Error> error;  // thrown after all pieces
    StopReason stopReason = StopReason::EndOfText;
    double tokensPerSecond = 34;
    std::uint64_t seed = 1;  // reported when none was asked for

    FakeScript();

    // Lets a load or an answer that is being held go on.
    void release();

    [[nodiscard]] std::vector<std::vector<Message>> conversations() const;
    [[nodiscard]] GenerationOptions lastOptions() const;  // of the latest answer
    [[nodiscard]] int loads() const;
    [[nodiscard]] EngineOptions lastEngineOptions() const;
    [[nodiscard]] int liveEngines() const;

    // For the engines.
    void record(std::span<const Message> conversation, const GenerationOptions& options);
    [[nodiscard]] std::vector<std::string> takePieces();
    void countLoad(const EngineOptions& options);
    void countEngine(int change);
    // Returns false when it was stopped instead of released.
    [[nodiscard]] bool waitForRelease(std::stop_token stop);

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_released;
    bool m_isReleased = false;
    std::vector<std::vector<Message>> m_conversations;
    GenerationOptions m_lastOptions;
    EngineOptions m_lastEngineOptions;
    int m_loads = 0;
    int m_liveEngines = 0;
};

class FakeEngineFactory final : public EngineFactory {
public:
    explicit FakeEngineFactory(std::shared_ptr<FakeScript> script);

    [[nodiscard]] ModelInfo inspect(const std::filesystem::path& path) override;
    [[nodiscard]] std::unique_ptr<TextEngine> open(const std::filesystem::path& path,
                                                   const EngineOptions& options) override;
    [[nodiscard]] std::vector<DeviceInfo> devices() override;

private:
    std::shared_ptr<FakeScript> m_script;
};

// Cuts `text` into pieces of about `size` bytes that end at characters' ends.
[[nodiscard]] std::vector<std::string> cutIntoPieces(const std::string& text, std::size_t size);

}  // namespace concordia::test
