// The engine: opens a model on a device, and generates text with it.
// Thread rule: construct, call and destroy on one thread at a time; the callbacks run on the
// calling thread. stop tokens may be triggered from any thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "inference/device_info.h"
#include "inference/error.h"
#include "inference/model_info.h"
#include "inference/tokenizer.h"
#include "inference/types.h"

namespace concordia {

struct EngineOptions {
    std::string device;                          // as chooseDevice takes it; empty: the best one
    std::optional<std::uint32_t> contextLength;  // tokens; unset: the model's, at most 4,096
    CacheType cacheType = CacheType::F16;
    // Called while loading with the bytes of weights ready and their total, at least at 0 and at
    // the end. Optional.
    std::function<void(std::uint64_t done, std::uint64_t total)> onProgress;
    std::stop_token stop;
};

class Engine {
public:
    // Loads the model. Throws Error{FileNotFound, FileUnreadable, InvalidFile, Unsupported,
    // OutOfMemory, DeviceUnavailable, DeviceLost, WrongResults}, and LoadCancelled when
    // options.stop was triggered.
    explicit Engine(const std::filesystem::path& modelPath, const EngineOptions& options = {});
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    // Receives complete UTF-8 characters as they are generated. What a model thinks comes apart
    // from its answer, without the markers between them.
    using OnText = std::function<void(TextKind kind, std::string_view text)>;

    // Answers the last message of the conversation, or goes on with it where it is the assistant's
    // own: its text then stands where the answer starts. The whole conversation is passed every
    // time; the longest prefix already in the KV cache is not computed again. Cancelling takes
    // effect within one token or one batch of the prompt, and keeps the text so far. Throws
    // Error{InvalidArgument} for options out of range or an empty conversation, Error{ContextFull}
    // when the conversation leaves no room for an answer, Error{Unsupported} when the model's chat
    // format is not known, Error{DeviceLost}, Error{OutOfMemory}.
    GenerationResult generate(std::span<const Message> conversation,
                              const GenerationOptions& options, const OnText& onText,
                              std::stop_token stop = {});

    // What generate would have the model read. Throws Error{InvalidArgument} for an empty
    // conversation, Error{Unsupported} when the model's chat format is not known.
    [[nodiscard]] PromptView viewPrompt(std::span<const Message> conversation,
                                        Reasoning reasoning) const;
    // How many tokens that is; all that fitting a conversation needs. Throws as viewPrompt.
    [[nodiscard]] std::size_t countPrompt(std::span<const Message> conversation,
                                          Reasoning reasoning) const;

    // Continues `prompt` as it stands, without a chat format. Else as generate.
    GenerationResult complete(std::string_view prompt, const GenerationOptions& options,
                              const OnText& onText, std::stop_token stop = {});

    // Feeds `tokens` from an empty context and hands out the logits [vocabularySize] after each of
    // them, in order. Throws Error{InvalidArgument} for a token outside the vocabulary or more
    // tokens than the context holds.
    using OnLogits = std::function<void(std::size_t index, std::span<const float> logits)>;
    void score(std::span<const Token> tokens, const OnLogits& onLogits, std::stop_token stop = {});

    // Runs `promptTokens` tokens as a prompt and then generates `generatedTokens` greedily, end
    // tokens ignored, from an empty context; for measuring. Requires: both fit the context.
    Timings measure(std::uint32_t promptTokens, std::uint32_t generatedTokens);

    // Keeps what has been computed of the last conversation as a file, and takes it up again: the
    // next generate() finds it in the KV cache. A state serves the same model on a device that lays
    // out its cache alike, in a context at least as long.
    // saveState writes beside `path` and renames. Throws Error{InvalidArgument} when nothing has
    // been computed yet, Error{FileUnwritable, DeviceLost, OutOfMemory}.
    void saveState(const std::filesystem::path& path);
    // Throws Error{FileNotFound, FileUnreadable}, Error{InvalidFile} for a truncated, damaged or
    // foreign file; the engine is then as it was. Throws Error{DeviceLost, OutOfMemory}.
    void restoreState(const std::filesystem::path& path);

    [[nodiscard]] const ModelInfo& model() const;
    [[nodiscard]] const DeviceChoice& device() const;
    [[nodiscard]] const Tokenizer& tokenizer() const;
    [[nodiscard]] std::uint32_t contextLength() const;  // tokens this engine holds
    [[nodiscard]] CacheType cacheType() const;
    [[nodiscard]] double loadSeconds() const;

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

}  // namespace concordia
