// Carries out a plan: holds its weights and KV cache on some device and runs forward passes.
// Thread rule: one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <string>

#include "inference/transformer/plan.h"
#include "inference/types.h"

namespace concordia {

enum class LogitsWanted { None, Last, All };

struct ExecutorOptions {
    std::uint32_t contextLength = 0;  // tokens the KV cache holds; > 0
    CacheType cacheType = CacheType::F16;
    std::function<void(std::uint64_t done, std::uint64_t total)> onProgress;  // bytes of weights
    std::uint32_t mostTokens = UINT32_MAX;  // of one forward call, where memory is short
    std::stop_token stop;                   // while loading; LoadCancelled is thrown
};

class Executor {
public:
    virtual ~Executor() = default;

    // The most tokens one forward call takes.
    [[nodiscard]] virtual std::uint32_t batchSize() const = 0;

    // Tokens that kernels take together, so that one more costs as much as all of them. At most
    // batchSize().
    [[nodiscard]] virtual std::uint32_t batchStep() const = 0;

    // The largest position up to `position` from which forward() can go on. Layers with a window
    // keep little more than it, so a position far before the last one computed gives 0.
    [[nodiscard]] virtual std::uint32_t resumable(std::uint32_t position) const = 0;

    // Computes `tokens` at positions position … position + n − 1, overwriting the KV cache there.
    // Earlier positions must have been computed before; later ones become invalid.
    // Returns the logits wanted: none, [V] of the last token, or [n][V]; valid until the next call.
    // Requires: 0 < n ≤ batchSize(), position + n ≤ contextLength, resumable(position) == position,
    // tokens inside the vocabulary.
    // Throws Error{DeviceLost, OutOfMemory}.
    virtual std::span<const float> forward(std::span<const Token> tokens, std::uint32_t position,
                                           LogitsWanted wanted) = 0;

    // The likeliest token after `token`, as mostLikely() has it; else as forward. With Ahead::Yes
    // the pass after may begin already, for the token returned: a call that goes on so is answered
    // sooner, and what it has computed is forgotten where another follows.
    enum class Ahead { No, Yes };
    virtual Token choose(Token token, std::uint32_t position, Ahead ahead) = 0;

    // The longest that a submission of the last forward call kept the device, in seconds; 0 where
    // nothing is submitted.
    [[nodiscard]] virtual double submissionSeconds() const = 0;

    // What the KV cache holds of positions 0 … count − 1, as bytes that executors with an equal
    // cacheFormat() understand: in which type and order they are, and of a model of which shape.
    using OnBytes = std::function<void(std::span<const std::byte> bytes)>;
    [[nodiscard]] virtual std::string cacheFormat() const = 0;
    [[nodiscard]] virtual std::uint64_t cacheBytes(std::uint32_t count) const = 0;
    // Hands them out in order, in pieces; each is valid during its call.
    // Requires: these positions have been computed. Throws Error{DeviceLost, OutOfMemory}.
    virtual void saveCache(std::uint32_t count, const OnBytes& onBytes) = 0;
    // As if `tokens` had just been computed from position 0 on.
    // Requires: bytes are those that saveCache gave for them; there are at most contextLength.
    // Throws Error{DeviceLost, OutOfMemory}; the cache then holds nothing.
    virtual void restoreCache(std::span<const Token> tokens, std::span<const std::byte> bytes) = 0;
};

}  // namespace concordia
