// What the window needs of an engine, as an interface, so that it can be tested without a device.
// Thread rule: one thread at a time, the inference thread; stop tokens may be triggered anywhere.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "inference/engine.h"

namespace concordia {

// A loaded model that answers conversations.
class TextEngine {
public:
    virtual ~TextEngine() = default;

    // As Engine::generate.
    virtual GenerationResult generate(std::span<const Message> conversation,
                                      const GenerationOptions& options,
                                      const Engine::OnText& onText, std::stop_token stop) = 0;

    // As Engine::viewPrompt and Engine::countPrompt.
    [[nodiscard]] virtual PromptView viewPrompt(std::span<const Message> conversation,
                                                Reasoning reasoning) const = 0;
    [[nodiscard]] virtual std::size_t countPrompt(std::span<const Message> conversation,
                                                  Reasoning reasoning) const = 0;

    [[nodiscard]] virtual const ModelInfo& model() const = 0;
    [[nodiscard]] virtual const DeviceChoice& device() const = 0;
    [[nodiscard]] virtual std::uint32_t contextLength() const = 0;  // tokens
};

class EngineFactory {
public:
    virtual ~EngineFactory() = default;

    // As concordia::inspectModel.
    [[nodiscard]] virtual ModelInfo inspect(const std::filesystem::path& path) = 0;

    // Throws what Engine's constructor throws.
    [[nodiscard]] virtual std::unique_ptr<TextEngine> open(const std::filesystem::path& path,
                                                           const EngineOptions& options) = 0;

    // As concordia::listDevices.
    [[nodiscard]] virtual std::vector<DeviceInfo> devices() = 0;
};

// The factory of real engines.
[[nodiscard]] std::unique_ptr<EngineFactory> makeEngineFactory();

}  // namespace concordia
