// Carries out a plan: holds its weights and KV cache on some device and runs forward passes.
// Thread rule: one thread at a time.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>

#include "inference/transformer/plan.h"
#include "inference/types.h"

namespace concordia {

enum class LogitsWanted { None, Last, All };

struct ExecutorOptions {
    std::uint32_t contextLength = 0;  // tokens the KV cache holds; > 0
    std::function<void(std::uint64_t done, std::uint64_t total)> onProgress;  // bytes of weights
    std::stop_token stop;  // while loading; LoadCancelled is thrown
};

class Executor {
public:
    virtual ~Executor() = default;

    // The most tokens one forward call takes.
    [[nodiscard]] virtual std::uint32_t batchSize() const = 0;

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
};

}  // namespace concordia
