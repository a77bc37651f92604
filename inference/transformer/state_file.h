// A conversation's KV cache as a file: what was computed of it need not be computed again.
//
// Little-endian: "CONSTATE", version (uint32, 1), length of the cache format's name (uint32), hash
// of the model (uint64), tokens (uint64), bytes of cache (uint64), then the name, the tokens
// (int32 each), the cache as Executor::saveCache gives it, and a hash of all that precedes
// (uint64, FastHash).
// Thread rule: one thread at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "inference/model/mapped_file.h"
#include "inference/transformer/executor.h"

namespace concordia {

// Writes beside `path` and renames: an older file stays as it was until the new one is whole.
// Requires: the executor has computed `tokens` from position 0 on.
// Throws Error{FileUnwritable, DeviceLost, OutOfMemory}.
void writeState(const std::filesystem::path& path, std::uint64_t modelHash,
                std::span<const Token> tokens, Executor& executor);

// A whole file that this model and executor understand.
class StateFile {
public:
    // What a state must fit.
    struct Expected {
        std::uint64_t modelHash = 0;
        std::uint32_t contextLength = 0;   // tokens it may have at most
        std::uint32_t vocabularySize = 0;  // every token is below it
    };

    // Reads and checks all of it. Throws Error{FileNotFound, FileUnreadable}, and
    // Error{InvalidFile} for a file that is truncated, damaged, no state, or another model's.
    StateFile(const std::filesystem::path& path, const Expected& expected,
              const Executor& executor);

    [[nodiscard]] const std::vector<Token>& tokens() const { return m_tokens; }
    [[nodiscard]] std::span<const std::byte> cache() const { return m_cache; }

private:
    MappedFile m_file;
    std::vector<Token> m_tokens;
    std::span<const std::byte> m_cache;
};

}  // namespace concordia
