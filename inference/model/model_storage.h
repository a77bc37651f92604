// Keeps what a ModelFile's views point to: mapped files, and the texts and tensors that no file
// holds in the form that they are presented in.
// Thread rule: one thread at a time while it is filled; afterwards const functions on any.
#pragma once

#include <cstddef>
#include <deque>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inference/model/mapped_file.h"
#include "inference/model/tensor_rows.h"

namespace concordia {

class ModelStorage {
public:
    // Throws as MappedFile's constructor.
    std::span<const std::byte> map(const std::filesystem::path& path);
    std::string_view keep(std::string text);
    std::span<const std::byte> keep(std::vector<std::byte> bytes);
    const TensorRows* keep(std::unique_ptr<TensorRows> rows);

    // Tells the operating system that these bytes will not be read again soon, if they lie in a
    // mapped file.
    void release(std::span<const std::byte> part) const;

private:
    std::map<const std::byte*, MappedFile> m_files;  // by their first byte
    // These never move their elements.
    std::deque<std::string> m_texts;
    std::deque<std::vector<std::byte>> m_blobs;
    std::vector<std::unique_ptr<TensorRows>> m_rows;
};

}  // namespace concordia
