// The values that cross the engine's public interface.
// Thread rule: plain values, usable on any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace concordia {

using Token = std::int32_t;

enum class Role { System, User, Assistant };

struct Message {
    Role role = Role::User;
    std::string text;         // UTF-8
    std::string reasoning{};  // of an assistant: what it thought before it answered
};

// How the next token is drawn. The order is fixed: repetition penalty, temperature, top-k, top-p,
// min-p, draw. Temperature 0 is greedy: the most likely token, the lowest id on a tie.
struct SamplingOptions {
    float temperature = 0.7F;        // ≥ 0
    std::uint32_t topK = 40;         // keep the k most likely tokens; 0 keeps all
    float topP = 0.95F;              // (0, 1]; keep the smallest set reaching this probability
    float minP = 0.05F;              // [0, 1]; drop tokens below minP × the highest probability
    float repetitionPenalty = 1.0F;  // > 0; 1 is off (CTRL, Keskar et al. 2019)
    std::uint32_t repetitionWindow = 64;  // how many of the latest tokens the penalty looks at
    std::optional<std::uint64_t> seed;    // unset: chosen at random and reported in the result
};

// Whether a model thinks before it answers, and whether it can be told to or not to.
enum class ReasoningSupport { None, Always, Switchable };

// Without effect on a model that cannot be told.
enum class Reasoning { ModelDefault, On, Off };

// What a piece of generated text is.
enum class TextKind { Answer, Reasoning };

// Whether tokens are guessed from what stands in the text already, and several computed in one
// pass. The text is the same, as far as the device computes the same alone and in company; where
// much is quoted it comes faster. Auto: while passes on this device are measured to gain by it.
enum class Speculation { Off, On, Auto };

// How the KV cache stores keys and values: as float16, or 32 numbers of a head together as integers
// of 8 or 4 bits with a common float16 factor, as the tensor types of these names do. The smaller
// ones leave room for a longer context and change the text a little.
enum class CacheType { F16, Q8_0, Q4_0 };
constexpr std::array kCacheTypes{CacheType::F16, CacheType::Q8_0, CacheType::Q4_0};

// As options, settings and saved states name it.
[[nodiscard]] constexpr std::string_view nameOf(CacheType type) {
    switch (type) {
        case CacheType::F16:
            return "f16";
        case CacheType::Q8_0:
            return "q8_0";
        case CacheType::Q4_0:
            break;
    }
    return "q4_0";
}

struct GenerationOptions {
    SamplingOptions sampling;
    Speculation speculation = Speculation::Auto;
    std::optional<std::uint32_t> maxTokens;  // unset: until the model ends or the context is full
    Reasoning reasoning = Reasoning::ModelDefault;
};

enum class StopReason {
    EndOfText,    // the model ended its answer
    MaxTokens,    // GenerationOptions::maxTokens was reached
    ContextFull,  // no room is left in the context; the text so far is complete
    Cancelled,    // the stop token was triggered
};

// What came of guessing tokens.
struct GuessCounts {
    std::size_t passes = 0;   // that computed guesses along
    std::size_t guessed = 0;  // tokens
    std::size_t right = 0;    // of them
};

// A conversation as the model reads it.
struct PromptView {
    std::string text;        // control tokens are written as the vocabulary names them
    std::size_t tokens = 0;  // all of it
    // Of each message's text alone; the rest of `tokens` is what the chat format writes around
    // them.
    std::vector<std::size_t> messageTokens;
};

// Wall-clock seconds. Speeds follow as tokens / seconds.
struct Timings {
    double loadSeconds = 0;        // opening the model until it was ready
    std::size_t promptTokens = 0;  // tokens computed for the prompt, cached ones not counted
    std::size_t cachedTokens = 0;  // prompt tokens found in the KV cache
    double promptSeconds = 0;      // until the first token was drawn
    std::size_t generatedTokens = 0;
    double generationSeconds = 0;  // from the first token drawn to the last
    GuessCounts guesses;
    // Energy for prompt and answer as the machine's counters show it, of all that runs on it;
    // unset: it has none that may be read.
    std::optional<double> joules;
};

struct GenerationResult {
    std::string text;             // the answer: all that onText received of it, joined
    std::string reasoning;        // the reasoning, likewise
    double reasoningSeconds = 0;  // from the first token drawn to the end of the reasoning
    StopReason stopReason = StopReason::EndOfText;
    std::uint64_t seed = 0;  // the seed used: the same seed, model and device give the same text
    Timings timings;
};

}  // namespace concordia
