#include "inference/model/model_hash.h"

#include <algorithm>
#include <type_traits>
#include <variant>

#include "inference/files/fast_hash.h"

namespace concordia {
namespace {

// With its length, so that neighbours cannot trade letters.
void appendText(FastHash& hash, std::string_view text) {
    hash.append(std::uint64_t{text.size()});
    hash.append(text);
}

template <typename Value>
void appendScalar(FastHash& hash, const Value& value) {
    if constexpr (std::is_same_v<Value, std::string_view>) {
        appendText(hash, value);
    } else {
        hash.append(value);
    }
}

void appendValue(FastHash& hash, const MetadataValue& value) {
    hash.append(std::uint64_t{value.index()});
    std::visit(
        [&hash](const auto& held) {
            if constexpr (requires { held.capacity(); }) {
                hash.append(std::uint64_t{held.size()});
                for (const auto& element : held) {
                    appendScalar<typename std::decay_t<decltype(held)>::value_type>(hash, element);
                }
            } else {
                appendScalar(hash, held);
            }
        },
        value);
}

void appendSamples(FastHash& hash, const Tensor& tensor) {
    if (tensor.rows() == 0 || !tensorTypeFromId(tensor.typeId)) {
        return;
    }
    std::vector<std::byte> scratch;
    for (const std::uint64_t row : {std::uint64_t{0}, tensor.rows() / 2, tensor.rows() - 1}) {
        const std::span<const std::byte> bytes = tensor.row(row, scratch);
        const std::size_t count = std::min(kSampledBytes, bytes.size());
        hash.append(bytes.first(count));
        hash.append(bytes.last(count));
    }
}

}  // namespace

std::uint64_t modelHash(const ModelFile& file) {
    FastHash hash;
    appendText(hash, file.format());
    hash.append(file.fileBytes());
    for (const auto& [key, value] : file.metadata()) {
        appendText(hash, key);
        appendValue(hash, value);
    }
    for (const Tensor& tensor : file.tensors()) {
        appendText(hash, tensor.name);
        hash.append(tensor.typeId);
        for (const std::uint64_t size : tensor.shape) {
            hash.append(size);
        }
        appendSamples(hash, tensor);
    }
    return hash.value();
}

}  // namespace concordia
