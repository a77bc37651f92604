// A model on disk, memory-mapped and validated: every offset, count, type, shape and string is
// checked before it is used, so that what the accessors return lies inside the file. It is a GGUF
// file (v2 or v3), or a folder as published on Hugging Face (checkpoint/), which is presented under
// the keys and tensor names of the GGUF specification, ggml/docs/gguf.md.
// Thread rule: immutable after open; const functions may be called from any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "inference/model/tensor_type.h"

namespace concordia {

class TensorRows;

// Strings refer to what the ModelFile holds; scalars are widened to 64 bits.
using MetadataValue =
    std::variant<std::uint64_t, std::int64_t, double, bool, std::string_view,
                 std::vector<std::uint64_t>, std::vector<std::int64_t>, std::vector<double>,
                 std::vector<bool>, std::vector<std::string_view>>;

struct Tensor {
    std::string_view name;
    std::uint32_t typeId = 0;               // as in the file; may be unknown to this version
    std::uint32_t rank = 0;                 // 1 to 4
    std::array<std::uint64_t, 4> shape{};   // shape[0] is the row length; unused ones are 1
    std::span<const std::byte> bytes;       // empty for an id GGUF lacks
    const TensorRows* assembled = nullptr;  // instead of bytes, where no file has them together
    // Checkpoints pair element i of a rotated head with i + half, where the architecture's GGUF
    // files may hold the two side by side. True for the rows (elements) of such a q or k.
    bool pairsInHalves = false;

    [[nodiscard]] std::uint64_t columns() const { return shape[0]; }
    [[nodiscard]] std::uint64_t rows() const { return shape[1] * shape[2] * shape[3]; }
    [[nodiscard]] std::uint64_t elements() const { return columns() * rows(); }
    // Of an id that GGUF lacks, 0.
    [[nodiscard]] std::uint64_t storedBytes() const;
    // Row `index` of rows(): a view of a file's bytes or of `scratch`, which may be overwritten.
    // Requires: tensorTypeFromId(typeId) is not empty.
    [[nodiscard]] std::span<const std::byte> row(std::uint64_t index,
                                                 std::vector<std::byte>& scratch) const;
};

class ModelFile {
public:
    // A GGUF file, one of the files that a GGUF model is split into, or a checkpoint: its folder,
    // its config.json or one of its .safetensors files. Throws Error{FileNotFound, FileUnreadable,
    // InvalidFile, OutOfMemory}, and Error{Unsupported} for a big-endian file, another GGUF
    // version, or a checkpoint of an architecture, storage or tokenizer that is not read; messages
    // name the field at fault.
    [[nodiscard]] static ModelFile open(const std::filesystem::path& path);
    // The checks of a GGUF file over bytes in memory, which must outlive the object; for tests and
    // fuzzing.
    [[nodiscard]] static ModelFile fromBytes(std::span<const std::byte> bytes);

    ModelFile(ModelFile&&) noexcept;
    ModelFile& operator=(ModelFile&&) noexcept;
    ~ModelFile();

    [[nodiscard]] const std::string& format() const;  // "GGUF v3", "safetensors"
    [[nodiscard]] std::uint64_t fileBytes() const;    // of all its files together

    [[nodiscard]] const std::map<std::string_view, MetadataValue>& metadata() const;

    // Typed access. Empty when the key is absent; throws Error{InvalidFile} naming the key when it
    // has another type or does not fit (a negative or too large integer).
    [[nodiscard]] std::optional<std::uint32_t> findUint32(std::string_view key) const;
    [[nodiscard]] std::optional<float> findFloat(std::string_view key) const;
    [[nodiscard]] std::optional<bool> findBool(std::string_view key) const;
    [[nodiscard]] std::optional<std::string_view> findString(std::string_view key) const;
    [[nodiscard]] std::span<const std::string_view> findStrings(std::string_view key) const;
    [[nodiscard]] std::vector<float> findFloats(std::string_view key) const;
    [[nodiscard]] std::vector<std::int32_t> findInt32s(std::string_view key) const;

    [[nodiscard]] std::span<const Tensor> tensors() const;
    [[nodiscard]] const Tensor* findTensor(std::string_view name) const;

    // Tells the operating system that these bytes, a part of a tensor's, will not be read again
    // soon; reading them stays allowed.
    void release(std::span<const std::byte> part) const;
    void release(const Tensor& tensor) const { release(tensor.bytes); }

private:
    ModelFile();
    struct Contents;
    std::unique_ptr<Contents> m_contents;
};

}  // namespace concordia
