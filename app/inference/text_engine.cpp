#include "app/inference/text_engine.h"

#include <utility>

namespace concordia {
namespace {

class LoadedEngine final : public TextEngine {
public:
    LoadedEngine(const std::filesystem::path& path, const EngineOptions& options)
        : m_engine(path, options) {}

    GenerationResult generate(std::span<const Message> conversation,
                              const GenerationOptions& options, const Engine::OnText& onText,
                              std::stop_token stop) override {
        return m_engine.generate(conversation, options, onText, std::move(stop));
    }

    [[nodiscard]] PromptView viewPrompt(std::span<const Message> conversation,
                                        Reasoning reasoning) const override {
        return m_engine.viewPrompt(conversation, reasoning);
    }

    [[nodiscard]] std::size_t countPrompt(std::span<const Message> conversation,
                                          Reasoning reasoning) const override {
        return m_engine.countPrompt(conversation, reasoning);
    }

    [[nodiscard]] const ModelInfo& model() const override { return m_engine.model(); }
    [[nodiscard]] const DeviceChoice& device() const override { return m_engine.device(); }
    [[nodiscard]] std::uint32_t contextLength() const override { return m_engine.contextLength(); }

private:
    Engine m_engine;
};

class LoadedEngineFactory final : public EngineFactory {
public:
    [[nodiscard]] ModelInfo inspect(const std::filesystem::path& path) override {
        return inspectModel(path);
    }

    [[nodiscard]] std::unique_ptr<TextEngine> open(const std::filesystem::path& path,
                                                   const EngineOptions& options) override {
        return std::make_unique<LoadedEngine>(path, options);
    }

    [[nodiscard]] std::vector<DeviceInfo> devices() override { return listDevices(); }
};

}  // namespace

std::unique_ptr<EngineFactory> makeEngineFactory() {
    return std::make_unique<LoadedEngineFactory>();
}

}  // namespace concordia
