#include "inference/model/checkpoint/expert_tensors.h"

#include <algorithm>
#include <charconv>
#include <memory>
#include <utility>

#include "inference/error.h"
#include "inference/model/checkpoint/stored_type.h"
#include "inference/model/tensor_rows.h"
#include "inference/model/text.h"

namespace concordia {
namespace {

constexpr std::string_view kSharedPrefix = "mlp.experts.";
constexpr std::size_t kBlockElements = 32;  // of MXFP4
constexpr std::size_t kBlockNibbleBytes = 16;

[[noreturn]] void invalid(const std::string& message) {
    throw Error(ErrorCode::InvalidFile, message);
}

// One piece for each expert, all of the same size.
class ExpertRows final : public TensorRows {
public:
    ExpertRows(std::vector<std::span<const std::byte>> experts, std::uint64_t rowsEach)
        : m_experts(std::move(experts)),
          m_rowsEach(rowsEach),
          m_rowBytes(m_experts.front().size() / static_cast<std::size_t>(rowsEach)) {}

    [[nodiscard]] std::span<const std::byte> row(std::uint64_t row,
                                                 std::vector<std::byte>&) const override {
        return m_experts[static_cast<std::size_t>(row / m_rowsEach)].subspan(
            static_cast<std::size_t>(row % m_rowsEach) * m_rowBytes, m_rowBytes);
    }
    [[nodiscard]] std::vector<std::span<const std::byte>> stored(
        std::uint64_t first, std::uint64_t count) const override {
        std::vector<std::span<const std::byte>> parts;
        while (count > 0) {
            const std::uint64_t inExpert = first % m_rowsEach;
            const std::uint64_t taken = std::min(count, m_rowsEach - inExpert);
            parts.push_back(m_experts[static_cast<std::size_t>(first / m_rowsEach)].subspan(
                static_cast<std::size_t>(inExpert) * m_rowBytes,
                static_cast<std::size_t>(taken) * m_rowBytes));
            first += taken;
            count -= taken;
        }
        return parts;
    }

private:
    std::vector<std::span<const std::byte>> m_experts;
    std::uint64_t m_rowsEach;
    std::size_t m_rowBytes;
};

// MXFP4 as gpt-oss is published: the elements of a block in their order, two to a byte, and the
// scales in a tensor of their own. GGUF puts a block's scale in front of it, and element i + 16
// beside element i. Every `step`-th stored row belongs to the tensor.
class BlockRows final : public TensorRows {
public:
    BlockRows(std::span<const std::byte> nibbles, std::span<const std::byte> scales,
              std::size_t blocks, std::size_t step, std::size_t first)
        : m_nibbles(nibbles), m_scales(scales), m_blocks(blocks), m_step(step), m_first(first) {}

    [[nodiscard]] std::span<const std::byte> row(std::uint64_t row,
                                                 std::vector<std::byte>& scratch) const override {
        scratch.resize(m_blocks * (1 + kBlockNibbleBytes));
        const std::size_t firstBlock =
            (static_cast<std::size_t>(row) * m_step + m_first) * m_blocks;
        for (std::size_t block = 0; block < m_blocks; ++block) {
            std::byte* const target = scratch.data() + block * (1 + kBlockNibbleBytes);
            target[0] = m_scales[firstBlock + block];
            const auto nibbles =
                m_nibbles.subspan((firstBlock + block) * kBlockNibbleBytes, kBlockNibbleBytes);
            const auto element = [&](std::size_t i) {
                return nibbles[i / 2] >> (i % 2 * 4) & std::byte{0x0F};
            };
            for (std::size_t i = 0; i < kBlockNibbleBytes; ++i) {
                target[1 + i] = element(i) | element(i + kBlockNibbleBytes) << 4;
            }
        }
        return scratch;
    }
    [[nodiscard]] std::vector<std::span<const std::byte>> stored(
        std::uint64_t first, std::uint64_t count) const override {
        const std::size_t begin = static_cast<std::size_t>(first) * m_step * m_blocks;
        const std::size_t blocks = static_cast<std::size_t>(count) * m_step * m_blocks;
        return {m_nibbles.subspan(begin * kBlockNibbleBytes, blocks * kBlockNibbleBytes),
                m_scales.subspan(begin, blocks)};
    }

private:
    std::span<const std::byte> m_nibbles;
    std::span<const std::byte> m_scales;
    std::size_t m_blocks;  // in a row
    std::size_t m_step;
    std::size_t m_first;
};

}  // namespace

std::optional<ExpertName> parseExpertName(std::string_view stem) {
    constexpr std::string_view kExperts = ".experts.";
    const std::size_t at = stem.find(kExperts);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    ExpertName name;
    const std::string_view rest = stem.substr(at + kExperts.size());
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), name.expert);
    const std::string_view matrix = rest.substr(static_cast<std::size_t>(end - rest.data()));
    if (error != std::errc()) {
        return std::nullopt;
    }
    for (const auto& [stored, gguf] :
         {std::pair(".gate_proj", "ffn_gate_exps"), std::pair(".w1", "ffn_gate_exps"),
          std::pair(".up_proj", "ffn_up_exps"), std::pair(".w3", "ffn_up_exps"),
          std::pair(".down_proj", "ffn_down_exps"), std::pair(".w2", "ffn_down_exps")}) {
        if (matrix == stored) {
            name.gguf = gguf;
            return name;
        }
    }
    return std::nullopt;
}

bool ExpertTensors::take(const StoredTensor& stored, std::uint32_t layer, std::string_view stem) {
    const std::string prefix = "blk." + std::to_string(layer) + ".";
    if (const auto name = parseExpertName(stem)) {
        const bool isNew = m_experts[prefix + std::string(name->gguf) + ".weight"]
                               .emplace(name->expert, stored)
                               .second;
        if (!isNew) {
            invalid("The checkpoint has the tensor " + inQuotes(stored.name) + " twice.");
        }
        return true;
    }
    if (!stem.starts_with(kSharedPrefix)) {
        return false;
    }
    const std::string_view end = stem.substr(kSharedPrefix.size());
    for (const std::string_view known :
         {"gate_up_proj_blocks", "gate_up_proj_scales", "gate_up_proj_bias", "down_proj_blocks",
          "down_proj_scales", "down_proj_bias"}) {
        if (end == known) {
            m_shared[prefix].emplace(end, stored);
            return true;
        }
    }
    return false;
}

void ExpertTensors::finish() {
    for (const auto& [name, experts] : m_experts) {
        joinExperts(name, experts);
    }
    for (const auto& [prefix, parts] : m_shared) {
        decodeBlocks(prefix, parts);
    }
}

void ExpertTensors::joinExperts(const std::string& name,
                                const std::map<std::uint32_t, StoredTensor>& experts) {
    const StoredTensor& first = experts.begin()->second;
    if (first.shape.size() != 2) {
        invalid("The tensor " + inQuotes(first.name) + " is not a matrix.");
    }
    std::vector<std::span<const std::byte>> pieces;
    for (const auto& [expert, stored] : experts) {
        if (expert != pieces.size()) {
            invalid("The tensors of expert " + std::to_string(pieces.size()) + " that make up ‘" +
                    name + "’ are missing.");
        }
        if (stored.shape != first.shape || stored.type != first.type) {
            invalid("The tensor " + inQuotes(stored.name) +
                    " has another shape or type than those of the other experts.");
        }
        pieces.push_back(stored.bytes);
    }
    const std::array<std::uint64_t, 3> shape{first.shape[1], first.shape[0], pieces.size()};
    addMatrix(name, storedType(first), shape,
              m_storage.keep(std::make_unique<ExpertRows>(std::move(pieces), first.shape[0])));
}

void ExpertTensors::addMatrix(std::string name, TensorType type,
                              const std::array<std::uint64_t, 3>& shape, const TensorRows* rows) {
    Tensor tensor;
    tensor.name = m_storage.keep(std::move(name));
    tensor.typeId = static_cast<std::uint32_t>(type);
    tensor.rank = 3;
    tensor.shape = {shape[0], shape[1], shape[2], 1};
    tensor.assembled = rows;
    m_contents.tensors.push_back(tensor);
}

// gpt-oss: blocks [E][rows][blocks][16] and scales [E][rows][blocks]. Gate and up alternate.
void ExpertTensors::decodeBlocks(const std::string& prefix,
                                 const std::map<std::string, StoredTensor>& parts) {
    for (const std::string stem : {"gate_up_proj", "down_proj"}) {
        const auto blocks = parts.find(stem + "_blocks");
        const auto scales = parts.find(stem + "_scales");
        if (blocks == parts.end() || scales == parts.end()) {
            invalid("The checkpoint lacks the blocks or scales of ‘" + prefix + stem + "’.");
        }
        std::vector<std::uint64_t> expected = scales->second.shape;
        expected.push_back(kBlockNibbleBytes);
        const bool areBytes = blocks->second.type == "U8" && scales->second.type == "U8";
        const bool alternates = stem == "gate_up_proj";
        if (!areBytes || blocks->second.shape != expected || expected.size() != 4 ||
            (alternates && expected[1] % 2 != 0)) {
            invalid("The tensors " + inQuotes(blocks->second.name) + " and " +
                    inQuotes(scales->second.name) + " do not match.");
        }
        const std::array<std::uint64_t, 3> shape{
            expected[2] * kBlockElements, alternates ? expected[1] / 2 : expected[1], expected[0]};
        const auto add = [&](const char* name, std::size_t step, std::size_t first) {
            addMatrix(prefix + name, TensorType::MXFP4, shape,
                      m_storage.keep(std::make_unique<BlockRows>(
                          blocks->second.bytes, scales->second.bytes,
                          static_cast<std::size_t>(expected[2]), step, first)));
        };
        if (alternates) {
            add("ffn_gate_exps.weight", 2, 0);
            add("ffn_up_exps.weight", 2, 1);
        } else {
            add("ffn_down_exps.weight", 1, 0);
        }
    }
    for (const auto& [end, stored] : parts) {
        if (end.ends_with("_bias")) {
            splitBias(prefix, stored);
        }
    }
}

// [E][rows], of gate and up alternating.
void ExpertTensors::splitBias(const std::string& prefix, const StoredTensor& bias) {
    const bool alternates = bias.name.ends_with("gate_up_proj_bias");
    const std::size_t step = alternates ? 2 : 1;
    if (bias.shape.size() != 2 || bias.shape[1] % step != 0) {
        invalid("The tensor " + inQuotes(bias.name) + " is not a bias for every expert.");
    }
    const std::vector<float> values = readStoredFloats(bias);
    const std::array names{alternates ? "ffn_gate_exps.bias" : "ffn_down_exps.bias",
                           "ffn_up_exps.bias"};
    for (std::size_t part = 0; part < step; ++part) {
        std::vector<float> own;
        for (std::size_t i = part; i < values.size(); i += step) {
            own.push_back(values[i]);
        }
        const auto bytes = std::as_bytes(std::span(own));
        Tensor tensor;
        tensor.name = m_storage.keep(prefix + names.at(part));
        tensor.typeId = static_cast<std::uint32_t>(TensorType::F32);
        tensor.rank = 2;
        tensor.shape = {bias.shape[1] / step, bias.shape[0], 1, 1};
        tensor.bytes = m_storage.keep(std::vector<std::byte>(bytes.begin(), bytes.end()));
        m_contents.tensors.push_back(tensor);
    }
}

}  // namespace concordia
