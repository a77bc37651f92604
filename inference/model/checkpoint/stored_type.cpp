#include "inference/model/checkpoint/stored_type.h"

#include "inference/error.h"
#include "inference/model/text.h"

namespace concordia {

TensorType storedType(const StoredTensor& tensor) {
    if (tensor.type == "BF16") {
        return TensorType::BF16;
    }
    if (tensor.type == "F16") {
        return TensorType::F16;
    }
    if (tensor.type == "F32") {
        return TensorType::F32;
    }
    throw Error(ErrorCode::Unsupported, "The tensor " + inQuotes(tensor.name) + " is stored as " +
                                            tensor.type +
                                            "; BF16, F16 and F32 are read. Take the checkpoint in "
                                            "one of these, or a GGUF file.");
}

std::vector<float> readStoredFloats(const StoredTensor& tensor) {
    std::vector<float> values(static_cast<std::size_t>(tensor.elements()));
    dequantizeRow(storedType(tensor), tensor.bytes, values);
    return values;
}

}  // namespace concordia
