// Which type each tensor of a model gets when the model is stored in another one.
// Thread rule: pure functions.
#pragma once

#include <cstdint>
#include <string_view>

#include "inference/model/model_file.h"
#include "inference/model_conversion.h"

namespace concordia {

// What decides besides the tensor itself.
struct ConversionModel {
    std::uint32_t layers = 0;
    bool tiedOutput = false;  // the embeddings are the output matrix, too
};

// Vectors, routers and whatever is small stay F32, and MXFP4 stays unless floats are asked for.
// Q4_K is the mixture that llama.cpp calls Q4_K_M: Q6_K for the output, and for the values and down
// projections of the layers that matter most. Where rows are no whole number of blocks the next
// larger type takes its place.
[[nodiscard]] TensorType convertedType(const Tensor& tensor, StoredAs storedAs,
                                       const ConversionModel& model);

// Whether `type` took the place of one that the tensor's rows do not fit.
[[nodiscard]] bool isSubstitute(TensorType type, StoredAs storedAs);

// general.file_type, llama.cpp's number for the mixture.
[[nodiscard]] std::uint32_t fileType(StoredAs storedAs);

}  // namespace concordia
