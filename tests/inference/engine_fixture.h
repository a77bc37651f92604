// Model files for tests of the engine, whose answers are known or never end.
// Thread rule: one thread at a time.
#pragma once

#include <QByteArray>
#include <QTemporaryDir>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "inference/engine.h"
#include "tests/inference/gguf_writer.h"

namespace concordia::test {

// A folder of model files that goes with the object.
class ModelFolder {
public:
    // Writes the bytes under the name and returns the path.
    std::filesystem::path write(const std::string& name, const Bytes& bytes) const;

    // A tiny random model whose likeliest token is never the end of the text.
    [[nodiscard]] std::filesystem::path endless(std::uint32_t contextLength) const;

    // A model that answers `prompt` with these tokens, each but the last once, by heart: every
    // token has one successor. Any other text is answered with the end of the text.
    [[nodiscard]] std::filesystem::path reciting(std::string_view prompt,
                                                 std::span<const Token> answer,
                                                 const std::string& chatTemplate = {}) const;

private:
    QTemporaryDir m_folder;
};

// The token of a single byte in every tiny model's vocabulary, and the one that ends the text.
constexpr Token byteToken(unsigned char byte) {
    return 3 + Token{byte};
}
constexpr Token kEndToken = 2;

// Greedy, so that nothing depends on chance.
[[nodiscard]] GenerationOptions greedy(std::uint32_t maxTokens);

[[nodiscard]] bool isValidUtf8(std::string_view text);

}  // namespace concordia::test
