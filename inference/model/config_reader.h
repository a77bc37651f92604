// Reads the metadata values of one architecture, whose name stands in front of their keys, and
// checks each for plausibility.
// Thread rule: plain values; refers to the file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inference/model/model_file.h"

namespace concordia {

[[noreturn]] void throwInvalid(const std::string& message);      // Error{InvalidFile}
[[noreturn]] void throwUnsupported(const std::string& message);  // Error{Unsupported}

class ConfigReader {
public:
    // `file` must outlive the reader.
    ConfigReader(const ModelFile& file, std::string_view architecture)
        : m_file(file), m_architecture(architecture) {}

    [[nodiscard]] const ModelFile& file() const { return m_file; }
    [[nodiscard]] const std::string& architecture() const { return m_architecture; }
    // Names below are written without the architecture's name in front.
    [[nodiscard]] std::string key(std::string_view name) const {
        return m_architecture + "." + std::string(name);
    }
    [[nodiscard]] bool has(std::string_view name) const {
        return m_file.metadata().contains(key(name));
    }

    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const {
        return m_file.findUint32(key(name));
    }
    [[nodiscard]] std::optional<std::string_view> findString(std::string_view name) const {
        return m_file.findString(key(name));
    }
    [[nodiscard]] std::optional<bool> findBool(std::string_view name) const {
        return m_file.findBool(key(name));
    }

    // A value from 1 to `maximum`. Throws Error{InvalidFile} naming the key.
    [[nodiscard]] std::uint32_t require(std::string_view name, std::uint32_t maximum) const;
    [[nodiscard]] std::uint32_t findOr(std::string_view name, std::uint32_t maximum,
                                       std::uint32_t otherwise) const;
    // A value from `minimum` to `maximum`; empty when the key is absent.
    [[nodiscard]] std::optional<float> findFloat(std::string_view name, float minimum,
                                                 float maximum) const;

    // Throws Error{Unsupported} where a file gives one value per layer.
    void refuseArray(std::string_view name) const;
    // Throws Error{Unsupported} where the key is there with another value than `neutral`: it then
    // changes the computation.
    void refuseUnlessNeutral(std::string_view name, double neutral) const;

private:
    [[nodiscard]] std::uint32_t checked(std::string_view name, std::uint32_t value,
                                        std::uint32_t maximum) const;

    const ModelFile& m_file;
    std::string m_architecture;
};

}  // namespace concordia
