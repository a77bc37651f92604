// JSON from untrusted files: parsed within limits, and read by name so that an error can say which
// value of which file is at fault.
// Thread rule: immutable after parsing; const functions may be called from any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace concordia {

// Far above what published files need (a tokenizer.json of 262,144 pieces has 2 million values in
// 33 MB), so that memory stays bounded whatever a file claims.
inline constexpr std::size_t kMaximumJsonBytes = std::size_t{128} << 20U;
inline constexpr std::size_t kMaximumJsonValues = 8'000'000;
inline constexpr int kMaximumJsonDepth = 64;

// Throws Error{InvalidFile} for what is no valid JSON, nested or large beyond the limits, or has a
// name twice in one object. `fileName` is for messages.
[[nodiscard]] nlohmann::json parseJson(std::span<const std::byte> text,
                                       const std::string& fileName);

// A value and where it stands. A missing value and null are the same here: absent.
// The document must outlive it.
class JsonValue {
public:
    JsonValue(const nlohmann::json& value, std::string fileName)
        : m_value(&value), m_file(std::move(fileName)) {}

    [[nodiscard]] const nlohmann::json& raw() const { return *m_value; }
    [[nodiscard]] const std::string& file() const { return m_file; }

    // Of an object; names are as they stand in it, not paths. All but has() throw
    // Error{InvalidFile} for a value of another kind.
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] std::optional<JsonValue> find(std::string_view name) const;
    [[nodiscard]] std::optional<JsonValue> findObject(std::string_view name) const;
    [[nodiscard]] std::optional<std::uint64_t> findInteger(std::string_view name) const;
    [[nodiscard]] std::optional<double> findNumber(std::string_view name) const;
    [[nodiscard]] std::optional<bool> findBool(std::string_view name) const;
    [[nodiscard]] std::optional<std::string> findString(std::string_view name) const;
    // As above, and Error{InvalidFile} when it is absent.
    [[nodiscard]] std::uint64_t requireInteger(std::string_view name) const;
    [[nodiscard]] double requireNumber(std::string_view name) const;
    [[nodiscard]] std::string requireString(std::string_view name) const;

    // "‘rope_scaling.factor’ of config.json", for messages.
    [[nodiscard]] std::string nameOf(std::string_view name) const;

private:
    [[noreturn]] void wrongKind(std::string_view name, const char* expected) const;
    [[noreturn]] void missing(std::string_view name) const;

    const nlohmann::json* m_value;
    std::string m_file;
    std::string m_path;  // with a dot at its end, or empty
};

}  // namespace concordia
