#include "inference/transformer/state_file.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string>
#include <system_error>

#include "inference/error.h"
#include "inference/files/fast_hash.h"
#include "inference/model/new_file.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

static_assert(std::endian::native == std::endian::little);

constexpr std::array<char, 8> kMagic{'C', 'O', 'N', 'S', 'T', 'A', 'T', 'E'};
constexpr std::uint32_t kVersion = 1;

struct Header {
    std::array<char, 8> magic = kMagic;
    std::uint32_t version = kVersion;
    std::uint32_t formatBytes = 0;
    std::uint64_t modelHash = 0;
    std::uint64_t tokens = 0;
    std::uint64_t cacheBytes = 0;
};
static_assert(sizeof(Header) == 40);
using Hash = std::uint64_t;

class Writer {
public:
    Writer(const std::filesystem::path& path, std::uint64_t bytes)
        : m_file(path, NewFile::Existing::Replaced, bytes) {}
    void write(std::span<const std::byte> bytes) {
        m_hash.append(bytes);
        m_file.write(bytes);
    }
    void finish() {
        const Hash hash = m_hash.value();
        m_file.write(std::as_bytes(std::span(&hash, 1)));
        m_file.commit();
    }

private:
    NewFile m_file;
    FastHash m_hash;
};

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& why) {
    throw Error(ErrorCode::InvalidFile,
                "The saved state " + inQuotes(path.string()) + " cannot be used: " + why + ".");
}

// The fields that decide before anything else is looked at.
Header readHeader(std::span<const std::byte> bytes, const std::filesystem::path& path) {
    Header header;
    if (bytes.size() < sizeof(header) + sizeof(Hash)) {
        refuse(path, "it ends before its header does");
    }
    std::memcpy(&header, bytes.data(), sizeof(header));
    if (header.magic != kMagic) {
        refuse(path, "it is another kind of file");
    }
    if (header.version != kVersion) {
        refuse(path, "it has version " + std::to_string(header.version) +
                         ", and this program reads version " + std::to_string(kVersion));
    }
    // Each part on its own first, so that their sum cannot overflow.
    const std::uint64_t rest = bytes.size() - sizeof(header) - sizeof(Hash);
    if (header.formatBytes > rest || header.tokens > rest / sizeof(Token) ||
        header.cacheBytes > rest ||
        header.formatBytes + header.tokens * sizeof(Token) + header.cacheBytes != rest) {
        refuse(path, "its length is not the one it states");
    }
    return header;
}

void checkHash(std::span<const std::byte> bytes, const std::filesystem::path& path) {
    const std::span<const std::byte> hashed = bytes.first(bytes.size() - sizeof(Hash));
    Hash stated = 0;
    std::memcpy(&stated, bytes.data() + hashed.size(), sizeof(stated));
    FastHash hash;
    hash.append(hashed);
    if (hash.value() != stated) {
        refuse(path, "it is damaged");
    }
}

}  // namespace

void writeState(const std::filesystem::path& path, std::uint64_t modelHash,
                std::span<const Token> tokens, Executor& executor) {
    const std::string format = executor.cacheFormat();
    const auto count = static_cast<std::uint32_t>(tokens.size());
    Header header;
    header.formatBytes = static_cast<std::uint32_t>(format.size());
    header.modelHash = modelHash;
    header.tokens = tokens.size();
    header.cacheBytes = executor.cacheBytes(count);
    Writer writer(path, sizeof(header) + format.size() + tokens.size_bytes() + header.cacheBytes +
                            sizeof(Hash));
    writer.write(std::as_bytes(std::span(&header, 1)));
    writer.write(std::as_bytes(std::span(format)));
    writer.write(std::as_bytes(tokens));
    executor.saveCache(count, [&writer](std::span<const std::byte> bytes) { writer.write(bytes); });
    writer.finish();
    // The tokens are what somebody wrote.
    std::error_code ignored;
    std::filesystem::permissions(
        path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, ignored);
}

StateFile::StateFile(const std::filesystem::path& path, const Expected& expected,
                     const Executor& executor)
    : m_file(path) {
    const std::span<const std::byte> bytes = m_file.bytes();
    const Header header = readHeader(bytes, path);
    if (header.modelHash != expected.modelHash) {
        refuse(path, "it was saved with another model");
    }
    const std::string format = executor.cacheFormat();
    if (!std::ranges::equal(bytes.subspan(sizeof(header), header.formatBytes),
                            std::as_bytes(std::span(format)))) {
        refuse(path, "its KV cache is laid out in another way than this device's");
    }
    if (header.tokens == 0 || header.tokens > expected.contextLength) {
        refuse(path, "it has " + std::to_string(header.tokens) + " tokens, and the context holds " +
                         std::to_string(expected.contextLength));
    }
    if (header.cacheBytes != executor.cacheBytes(static_cast<std::uint32_t>(header.tokens))) {
        refuse(path, "its KV cache has another size than its tokens take");
    }
    checkHash(bytes, path);
    m_tokens.resize(header.tokens);
    const std::size_t begin = sizeof(header) + header.formatBytes;
    std::memcpy(m_tokens.data(), bytes.data() + begin, m_tokens.size() * sizeof(Token));
    const bool known = std::ranges::all_of(m_tokens, [&expected](Token token) {
        return token >= 0 && static_cast<std::uint32_t>(token) < expected.vocabularySize;
    });
    if (!known) {
        refuse(path, "it has tokens outside the vocabulary");
    }
    m_cache = bytes.subspan(begin + m_tokens.size() * sizeof(Token), header.cacheBytes);
}

}  // namespace concordia
