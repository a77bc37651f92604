#include "tests/inference/checkpoint_folder.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <utility>

namespace concordia::test {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kNames{{
    {"token_embd.", "model.embed_tokens."},
    {"output_norm.", "model.norm."},
    {"output.", "lm_head."},
    {"attn_q.", "self_attn.q_proj."},
    {"attn_k.", "self_attn.k_proj."},
    {"attn_v.", "self_attn.v_proj."},
    {"attn_output.", "self_attn.o_proj."},
    {"attn_norm.", "input_layernorm."},
    {"ffn_norm.", "post_attention_layernorm."},
    {"ffn_gate.", "mlp.gate_proj."},
    {"ffn_up.", "mlp.up_proj."},
    {"ffn_down.", "mlp.down_proj."},
}};

std::string storedName(std::string_view name) {
    std::string prefix;
    if (name.starts_with("blk.")) {
        const std::size_t end = name.find('.', 4) + 1;
        prefix = "model.layers." + std::string(name.substr(4, end - 4));
        name.remove_prefix(end);
    }
    for (const auto& [gguf, stored] : kNames) {
        if (name.starts_with(gguf)) {
            return prefix + std::string(stored) + std::string(name.substr(gguf.size()));
        }
    }
    throw std::logic_error("no checkpoint has " + std::string(name));
}

// Rows 2i and 2i + 1 of a head become its rows i and i + half.
Bytes inHalves(const Tensor& tensor, std::uint64_t headSize) {
    const std::size_t elements = tensor.rank == 1 ? tensor.columns() : tensor.rows();
    const std::size_t bytes = tensor.bytes.size() / elements;
    Bytes result(tensor.bytes.size());
    for (std::size_t row = 0; row < elements; ++row) {
        const std::size_t inHead = row % headSize;
        const std::size_t target = row - inHead + inHead / 2 + inHead % 2 * (headSize / 2);
        std::ranges::copy(tensor.bytes.subspan(row * bytes, bytes),
                          result.begin() + static_cast<std::ptrdiff_t>(target * bytes));
    }
    return result;
}

// Protocol Buffers' wire format.
void appendVarint(Bytes& bytes, std::uint64_t value) {
    while (value >= 0x80) {
        bytes.push_back(static_cast<std::byte>(value | 0x80U));
        value >>= 7U;
    }
    bytes.push_back(static_cast<std::byte>(value));
}

void appendNumberField(Bytes& bytes, unsigned field, std::uint64_t value) {
    appendVarint(bytes, field << 3U);
    appendVarint(bytes, value);
}

void appendBytesField(Bytes& bytes, unsigned field, std::span<const std::byte> value) {
    appendVarint(bytes, field << 3U | 2U);
    appendVarint(bytes, value.size());
    appendBytes(bytes, value);
}

}  // namespace

Bytes makeSafetensors(const std::vector<SafetensorsEntry>& tensors) {
    nlohmann::json header;
    Bytes data;
    for (const SafetensorsEntry& tensor : tensors) {
        const std::size_t begin = data.size();
        appendBytes(data, tensor.data);
        header[tensor.name] = {{"dtype", tensor.type},
                               {"shape", tensor.shape},
                               {"data_offsets", {begin, data.size()}}};
    }
    header["__metadata__"] = {{"format", "pt"}};
    return makeSafetensors(header.dump(), data);
}

Bytes makeSafetensors(std::string_view header, const Bytes& data) {
    Bytes file;
    appendString(file, header);
    appendBytes(file, data);
    return file;
}

CheckpointFolder::CheckpointFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "checkpoint-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    m_path = pattern;
}

CheckpointFolder::~CheckpointFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

void CheckpointFolder::write(const std::string& name, const Bytes& bytes) const {
    write(name, std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

void CheckpointFolder::write(const std::string& name, std::string_view text) const {
    std::ofstream file(m_path / name, std::ios::binary);
    file << text;
    if (!file.flush()) {
        throw std::runtime_error("cannot write " + name);
    }
}

void CheckpointFolder::write(const std::string& name, const nlohmann::json& document) const {
    write(name, std::string_view(document.dump()));
}

nlohmann::json checkpointConfig(const ModelFile& model, std::string_view modelType) {
    const auto value = [&](const char* key) {
        return model.findUint32("llama." + std::string(key)).value();
    };
    return {{"model_type", modelType},
            {"hidden_act", "silu"},
            {"hidden_size", value("embedding_length")},
            {"intermediate_size", value("feed_forward_length")},
            {"num_hidden_layers", value("block_count")},
            {"num_attention_heads", value("attention.head_count")},
            {"num_key_value_heads", value("attention.head_count_kv")},
            {"head_dim", value("attention.key_length")},
            {"max_position_embeddings", value("context_length")},
            {"rms_norm_eps", model.findFloat("llama.attention.layer_norm_rms_epsilon").value()},
            {"rope_theta", model.findFloat("llama.rope.freq_base").value()},
            {"tie_word_embeddings", model.findTensor("output.weight") == nullptr},
            {"vocab_size", model.findTensor("token_embd.weight")->rows()}};
}

std::vector<SafetensorsEntry> checkpointTensors(const ModelFile& model) {
    const std::uint64_t headSize = model.findUint32("llama.attention.key_length").value();
    std::vector<SafetensorsEntry> entries;
    for (const Tensor& tensor : model.tensors()) {
        SafetensorsEntry entry;
        entry.name = storedName(tensor.name);
        entry.type = tensorTypeName(tensor.typeId);
        entry.shape.assign(tensor.shape.begin(), tensor.shape.begin() + tensor.rank);
        std::reverse(entry.shape.begin(), entry.shape.end());
        const bool isRotated = tensor.name.find(".attn_q.") != std::string_view::npos ||
                               tensor.name.find(".attn_k.") != std::string_view::npos;
        entry.data = isRotated ? inHalves(tensor, headSize)
                               : Bytes(tensor.bytes.begin(), tensor.bytes.end());
        entries.push_back(std::move(entry));
    }
    return entries;
}

Bytes makeSentencePiece(const ModelFile& model) {
    const auto pieces = model.findStrings("tokenizer.ggml.tokens");
    const std::vector<float> scores = model.findFloats("tokenizer.ggml.scores");
    const std::vector<std::int32_t> kinds = model.findInt32s("tokenizer.ggml.token_type");
    Bytes file;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        Bytes piece;
        appendBytesField(piece, 1, std::as_bytes(std::span(pieces[i])));
        appendVarint(piece, 2U << 3U | 5U);
        appendNumber(piece, scores.at(i));
        appendNumberField(piece, 3, static_cast<std::uint64_t>(kinds.at(i)));
        appendBytesField(file, 1, piece);
    }
    Bytes trainer;
    appendNumberField(trainer, 3, model.findString("tokenizer.ggml.model") == "t5" ? 1 : 2);
    appendBytesField(file, 2, trainer);
    Bytes charsmap;
    for (const std::int32_t byte : model.findInt32s("tokenizer.ggml.precompiled_charsmap")) {
        charsmap.push_back(static_cast<std::byte>(byte));
    }
    Bytes normalizer;
    appendBytesField(normalizer, 2, charsmap);
    appendNumberField(normalizer, 3,
                      model.findBool("tokenizer.ggml.add_space_prefix").value_or(true) ? 1 : 0);
    appendNumberField(
        normalizer, 4,
        model.findBool("tokenizer.ggml.remove_extra_whitespaces").value_or(false) ? 1 : 0);
    appendBytesField(file, 3, normalizer);
    return file;
}

}  // namespace concordia::test
