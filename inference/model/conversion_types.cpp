#include "inference/model/conversion_types.h"

#include <charconv>
#include <stdexcept>

namespace concordia {
namespace {

// Rows that are no whole number of a type's blocks get a type of about the same precision.
TensorType fitting(TensorType type, std::uint64_t columns) {
    while (columns % traits(type).blockElements != 0) {
        switch (type) {
            case TensorType::Q4_K:
                type = TensorType::Q5_0;
                break;
            case TensorType::Q6_K:
                type = TensorType::Q8_0;
                break;
            default:
                type = TensorType::F16;
        }
    }
    return type;
}

std::uint32_t layerOf(std::string_view name) {
    std::uint32_t layer = 0;
    constexpr std::string_view kPrefix = "blk.";
    if (name.starts_with(kPrefix)) {
        name.remove_prefix(kPrefix.size());
        std::from_chars(name.data(), name.data() + name.size(), layer);
    }
    return layer;
}

// The first and the last eighth of the layers, and every third in between.
bool mattersMost(std::uint32_t layer, std::uint32_t layers) {
    const std::uint32_t eighth = layers / 8;
    return layer < eighth || layer >= 7 * layers / 8 || (layer - eighth) % 3 == 2;
}

TensorType inQ4Mixture(std::string_view name, const ConversionModel& model) {
    const bool isOutput =
        name == "output.weight" || (name == "token_embd.weight" && model.tiedOutput);
    const bool isSensitive = name.find(".attn_v.") != std::string_view::npos ||
                             name.find(".ffn_down") != std::string_view::npos;
    return isOutput || (isSensitive && mattersMost(layerOf(name), model.layers)) ? TensorType::Q6_K
                                                                                 : TensorType::Q4_K;
}

}  // namespace

TensorType convertedType(const Tensor& tensor, StoredAs storedAs, const ConversionModel& model) {
    const bool isRouter = tensor.name.ends_with(".ffn_gate_inp.weight");
    if (tensor.rank < 2 || isRouter || !tensor.name.ends_with(".weight") ||
        storedAs == StoredAs::F32) {
        return TensorType::F32;
    }
    if (tensor.typeId == static_cast<std::uint32_t>(TensorType::MXFP4)) {
        return TensorType::MXFP4;  // trained in it: another type would only lose
    }
    switch (storedAs) {
        case StoredAs::F32:
            return TensorType::F32;
        case StoredAs::F16:
            return TensorType::F16;
        case StoredAs::BF16:
            return TensorType::BF16;
        case StoredAs::Q8_0:
            return fitting(TensorType::Q8_0, tensor.columns());
        case StoredAs::Q4_K:
            return fitting(inQ4Mixture(tensor.name, model), tensor.columns());
    }
    throw std::logic_error("no such storage");
}

bool isSubstitute(TensorType type, StoredAs storedAs) {
    switch (storedAs) {
        case StoredAs::F32:
        case StoredAs::F16:
        case StoredAs::BF16:
            return false;
        case StoredAs::Q8_0:
            return type == TensorType::F16;
        case StoredAs::Q4_K:
            return type == TensorType::F16 || type == TensorType::Q5_0 || type == TensorType::Q8_0;
    }
    throw std::logic_error("no such storage");
}

std::uint32_t fileType(StoredAs storedAs) {
    switch (storedAs) {
        case StoredAs::F32:
            return 0;
        case StoredAs::F16:
            return 1;
        case StoredAs::BF16:
            return 32;
        case StoredAs::Q8_0:
            return 7;
        case StoredAs::Q4_K:
            return 15;
    }
    throw std::logic_error("no such storage");
}

}  // namespace concordia
