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

void appendSamples(FastHash& hash, std::span<const std::byte> bytes) {
    const std::size_t count = std::min(kSampledBytes, bytes.size());
    for (const std::size_t begin :
         {std::size_t{0}, (bytes.size() - count) / 2, bytes.size() - count}) {
        hash.append(bytes.subspan(begin, count));
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
        appendSamples(hash, tensor.bytes);
    }
    return hash.value();
}

}  // namespace concordia
