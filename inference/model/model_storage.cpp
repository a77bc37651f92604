#include "inference/model/model_storage.h"

#include <functional>
#include <iterator>
#include <utility>

namespace concordia {

std::span<const std::byte> ModelStorage::map(const std::filesystem::path& path) {
    MappedFile file(path);
    const std::span<const std::byte> bytes = file.bytes();
    m_files.emplace(bytes.data(), std::move(file));
    return bytes;
}

std::string_view ModelStorage::keep(std::string text) {
    return m_texts.emplace_back(std::move(text));
}

std::span<const std::byte> ModelStorage::keep(std::vector<std::byte> bytes) {
    return m_blobs.emplace_back(std::move(bytes));
}

const TensorRows* ModelStorage::keep(std::unique_ptr<TensorRows> rows) {
    return m_rows.emplace_back(std::move(rows)).get();
}

void ModelStorage::release(std::span<const std::byte> part) const {
    auto file = m_files.upper_bound(part.data());
    if (part.empty() || file == m_files.begin()) {
        return;
    }
    --file;
    const std::span<const std::byte> whole = file->second.bytes();
    if (std::less_equal<>()(part.data() + part.size(), whole.data() + whole.size())) {
        file->second.release(part);
    }
}

}  // namespace concordia
