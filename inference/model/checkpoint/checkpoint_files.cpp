#include "inference/model/checkpoint/checkpoint_files.h"

#include "inference/error.h"
#include "inference/model/checkpoint/json_document.h"
#include "inference/model/mapped_file.h"
#include "inference/model/text.h"

namespace concordia {

bool isThere(const std::filesystem::path& path) {
    std::error_code ignored;
    return std::filesystem::exists(path, ignored);
}

nlohmann::json readJson(const std::filesystem::path& path) {
    const MappedFile file(path);
    return parseJson(file.bytes(), path.filename().string());
}

nlohmann::json readJsonIfThere(const std::filesystem::path& path) {
    return isThere(path) ? readJson(path) : nlohmann::json();
}

std::string readTextIfThere(const std::filesystem::path& path, std::size_t maximumBytes) {
    std::error_code ignored;
    if (!isThere(path) || std::filesystem::file_size(path, ignored) == 0) {
        return {};
    }
    const MappedFile file(path);
    const std::string text(reinterpret_cast<const char*>(file.bytes().data()),
                           std::min(file.bytes().size(), maximumBytes + 1));
    if (text.size() > maximumBytes || !isValidUtf8(text)) {
        throw Error(ErrorCode::InvalidFile, "The file " + inQuotes(path.string()) +
                                                " is not up to " + std::to_string(maximumBytes) +
                                                " bytes of valid UTF-8.");
    }
    return text;
}

}  // namespace concordia
