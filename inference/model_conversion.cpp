#include "inference/model_conversion.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "inference/error.h"
#include "inference/model/conversion_types.h"
#include "inference/model/gguf_header.h"
#include "inference/model/new_file.h"
#include "inference/model/quantize.h"
#include "inference/model/tensor_rows.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

// Elements decoded at a time: 16 MiB as floats.
constexpr std::uint64_t kChunkElements = 4U << 20U;

// Written anew, or about the old file's layout.
constexpr std::array kReplacedKeys{std::string_view("general.alignment"),
                                   std::string_view("general.file_type"),
                                   std::string_view("general.quantization_version"),
                                   std::string_view("split.no"),
                                   std::string_view("split.count"),
                                   std::string_view("split.tensors.count")};

TensorType sourceType(const Tensor& tensor) {
    const auto type = tensorTypeFromId(tensor.typeId);
    if (!type.has_value()) {
        throw Error(ErrorCode::Unsupported, "The tensor " + inQuotes(tensor.name) +
                                                " is stored as " + tensorTypeName(tensor.typeId) +
                                                ", which this version does not decode.");
    }
    return *type;
}

class Converter {
public:
    Converter(const ModelFile& file, const ConversionOptions& options)
        : m_file(file), m_options(options) {
        const std::string architecture(file.findString("general.architecture").value_or(""));
        m_headSize = file.findUint32(architecture + ".attention.key_length").value_or(0);
        m_rotated = file.findUint32(architecture + ".rope.dimension_count").value_or(m_headSize);
        m_model.layers = file.findUint32(architecture + ".block_count").value_or(0);
        m_model.tiedOutput = file.findTensor("output.weight") == nullptr;
    }

    ConversionResult write(const std::filesystem::path& target);

private:
    [[nodiscard]] GgufHeader makeHeader();
    [[nodiscard]] std::uint64_t storedIndex(const Tensor& tensor, std::uint64_t row) const;
    void writeTensor(const Tensor& tensor, TensorType type, NewFile& output);
    struct Rows {
        std::size_t first;
        std::size_t count;
        std::size_t columns;
    };
    void writeRows(const Tensor& tensor, TensorType type, const Rows& rows, NewFile& output);
    void encodeRows(const Tensor& tensor, TensorType type, const Rows& rows);
    void releaseRows(const Tensor& tensor, const Rows& rows) const;
    [[nodiscard]] std::span<const std::byte> storedRow(const Tensor& tensor, std::uint64_t row,
                                                       std::size_t bytes);
    void report(std::uint64_t bytes);

    const ModelFile& m_file;
    const ConversionOptions& m_options;
    ConversionModel m_model;
    std::uint32_t m_headSize = 0;
    std::uint32_t m_rotated = 0;
    std::vector<TensorType> m_types;  // of the new file's tensors, in their order
    std::vector<float> m_values;
    Bytes m_scratch;
    Bytes m_encoded;
    std::uint64_t m_done = 0;
    ConversionResult m_result;
};

GgufHeader Converter::makeHeader() {
    GgufHeader header;
    for (const auto& [key, value] : m_file.metadata()) {
        if (std::find(kReplacedKeys.begin(), kReplacedKeys.end(), key) == kReplacedKeys.end()) {
            header.add(key, value);
        }
    }
    header.add("general.file_type", MetadataValue(std::uint64_t{fileType(m_options.storedAs)}));
    header.add("general.quantization_version", MetadataValue(std::uint64_t{2}));
    for (const Tensor& tensor : m_file.tensors()) {
        (void)sourceType(tensor);
        const TensorType type = convertedType(tensor, m_options.storedAs, m_model);
        const std::uint64_t bytes = tensor.rows() * rowBytes(type, tensor.columns());
        header.addTensor(tensor.name, static_cast<std::uint32_t>(type),
                         std::span(tensor.shape).first(tensor.rank), bytes);
        m_types.push_back(type);
        const std::string name(traits(type).name);
        m_result.tensorTypes[name] += bytes;
        if (isSubstitute(type, m_options.storedAs)) {
            ++m_result.substitutes[name];
        }
    }
    return header;
}

ConversionResult Converter::write(const std::filesystem::path& target) {
    const GgufHeader header = makeHeader();
    const Bytes start = header.bytes();
    m_result.bytes = start.size() + header.dataBytes();
    NewFile output(
        target, m_options.replaceExisting ? NewFile::Existing::Replaced : NewFile::Existing::Kept,
        m_result.bytes);
    output.write(start);
    report(start.size());
    for (std::size_t i = 0; i < m_types.size(); ++i) {
        const Bytes padding(static_cast<std::size_t>(
            (GgufHeader::kDefaultAlignment - m_done % GgufHeader::kDefaultAlignment) %
            GgufHeader::kDefaultAlignment));
        output.write(padding);
        report(padding.size());
        writeTensor(m_file.tensors()[i], m_types[i], output);
    }
    output.commit();
    return m_result;
}

void Converter::report(std::uint64_t bytes) {
    m_done += bytes;
    if (m_options.stop.stop_requested()) {
        throw LoadCancelled();
    }
    if (m_options.onProgress) {
        m_options.onProgress(m_done, m_result.bytes);
    }
}

// Checkpoints hold the two rows that RoPE rotates together half a head apart, where GGUF files of
// the architecture hold them side by side.
std::uint64_t Converter::storedIndex(const Tensor& tensor, std::uint64_t row) const {
    if (!tensor.pairsInHalves || m_headSize == 0) {
        return row;
    }
    const std::uint64_t inHead = row % m_headSize;
    if (inHead >= m_rotated) {
        return row;
    }
    return row - inHead + inHead / 2 + inHead % 2 * (m_rotated / 2);
}

void Converter::writeTensor(const Tensor& tensor, TensorType type, NewFile& output) {
    // A vector's elements are the rows of its matrix.
    const bool isVector = tensor.rank == 1;
    const std::uint64_t total = isVector && tensor.pairsInHalves ? tensor.columns() : tensor.rows();
    const std::uint64_t columns = tensor.elements() / total;
    std::uint64_t step = std::max<std::uint64_t>(1, kChunkElements / columns);
    if (tensor.pairsInHalves && m_headSize > 0) {
        step = std::max<std::uint64_t>(1, step / m_headSize) * m_headSize;  // whole heads
    }
    for (std::uint64_t first = 0; first < total; first += step) {
        const Rows rows{static_cast<std::size_t>(first),
                        static_cast<std::size_t>(std::min(step, total - first)),
                        static_cast<std::size_t>(columns)};
        writeRows(tensor, type, rows, output);
        releaseRows(tensor, rows);
    }
}

void Converter::releaseRows(const Tensor& tensor, const Rows& rows) const {
    if (tensor.assembled != nullptr) {
        for (const auto part : tensor.assembled->stored(rows.first, rows.count)) {
            m_file.release(part);
        }
        return;
    }
    const std::size_t bytes = rowBytes(sourceType(tensor), rows.columns);
    m_file.release(tensor.bytes.subspan(rows.first * bytes, rows.count * bytes));
}

// Where each head's pairs lie apart in the model, they come side by side.
std::span<const std::byte> Converter::storedRow(const Tensor& tensor, std::uint64_t row,
                                                std::size_t bytes) {
    if (tensor.assembled != nullptr) {
        return tensor.row(row, m_scratch);
    }
    return tensor.bytes.subspan(static_cast<std::size_t>(storedIndex(tensor, row)) * bytes, bytes);
}

void Converter::writeRows(const Tensor& tensor, TensorType type, const Rows& rows,
                          NewFile& output) {
    const TensorType source = sourceType(tensor);
    const std::size_t stored = rowBytes(source, rows.columns);
    m_encoded.resize(rows.count * rowBytes(type, rows.columns));
    if (source == type) {
        for (std::size_t i = 0; i < rows.count; ++i) {
            std::ranges::copy(storedRow(tensor, rows.first + i, stored),
                              m_encoded.begin() + static_cast<std::ptrdiff_t>(i * stored));
        }
    } else {
        encodeRows(tensor, type, rows);
    }
    output.write(m_encoded);
    report(m_encoded.size());
}

void Converter::encodeRows(const Tensor& tensor, TensorType type, const Rows& rows) {
    const TensorType source = sourceType(tensor);
    const std::size_t stored = rowBytes(source, rows.columns);
    m_values.resize(rows.count * rows.columns);
    for (std::size_t i = 0; i < rows.count; ++i) {
        dequantizeRow(source, storedRow(tensor, rows.first + i, stored),
                      std::span(m_values).subspan(i * rows.columns, rows.columns));
    }
    try {
        quantizeRows(type, rows.columns, m_values, m_encoded);
    } catch (const Error& error) {
        throw Error(error.code(), "The tensor " + inQuotes(tensor.name) + " cannot be stored as " +
                                      std::string(traits(type).name) + ". " + error.what());
    }
}

}  // namespace

ConversionResult convertModel(const std::filesystem::path& model,
                              const std::filesystem::path& target,
                              const ConversionOptions& options) {
    const ModelFile file = ModelFile::open(model);
    return Converter(file, options).write(target);
}

}  // namespace concordia
