// The values that cross between the interface and the inference thread, in queued calls.
// Thread rule: plain values, usable on any thread.
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "inference/device_info.h"
#include "inference/error.h"
#include "inference/model_info.h"
#include "inference/types.h"

namespace concordia {

// Tells the replies to one request from those to an earlier one.
using RequestId = quint64;

// How much of a conversation a model reads, and how that is kept.
struct ContextChoice {
    std::optional<std::uint32_t>
        length;  // tokens, at most the model's; unset: as the engine has it
    CacheType cacheType = CacheType::F16;

    [[nodiscard]] bool operator==(const ContextChoice&) const = default;
};

struct LoadRequest {
    RequestId id = 0;
    std::filesystem::path path;
    std::string device;  // as chooseDevice takes it
    ContextChoice context;
    std::stop_token stop;
};

// What to do with the oldest messages once a conversation is longer than the context.
enum class WhenFull { LeaveOut, Summarize, Stop };

struct ContextPolicy {
    WhenFull whenFull = WhenFull::Stop;
    std::string summaryPrompt;  // asks for a summary, in the language of the conversation
};

// What a model was not given of a conversation, and what instead.
struct ContextUse {
    int omittedMessages = 0;  // the oldest
    QString summary;          // of them; empty when there is none
};

struct GenerationRequest {
    RequestId id = 0;
    std::vector<Message> conversation;
    GenerationOptions options;
    ContextPolicy context;
    std::stop_token stop;
};

struct LoadedModel {
    QString path;
    ModelInfo model;
    QStringList languages;  // answer languages that it knows; empty: not known
    DeviceChoice device;
    std::uint32_t contextLength = 0;  // tokens
};

// What an answer is written with.
struct AnswerSource {
    QString model;                    // its name
    QString modelFile;                // path
    QString device;                   // its name
    std::uint32_t contextLength = 0;  // tokens
    QStringList languages;            // answer languages that it knows; empty: not known
    bool answers = true;              // false: it has no form for conversations, and continues text
    std::uint64_t parameters = 0;     // 0: not known

    [[nodiscard]] bool operator==(const AnswerSource&) const = default;
};

// What went wrong. `code` is unset for a failure the engine has no code for.
struct Failure {
    std::optional<ErrorCode> code;
    QString details;  // the engine's own English sentence
};

// Whether a model that was loaded before a failed load can still be used.
enum class EarlierModel { Kept, Gone };

}  // namespace concordia

Q_DECLARE_METATYPE(concordia::LoadedModel)
Q_DECLARE_METATYPE(concordia::AnswerSource)
Q_DECLARE_METATYPE(concordia::ContextUse)
Q_DECLARE_METATYPE(concordia::PromptView)
Q_DECLARE_METATYPE(concordia::Failure)
Q_DECLARE_METATYPE(concordia::EarlierModel)
Q_DECLARE_METATYPE(concordia::GenerationResult)
Q_DECLARE_METATYPE(concordia::TextKind)
Q_DECLARE_METATYPE(std::vector<concordia::DeviceInfo>)
