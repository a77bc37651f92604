#include "tests/fuzz/checkpoint_fuzzer.h"

#include <cstdlib>
#include <string_view>
#include <utility>

#include "inference/error.h"
#include "inference/model/checkpoint/checkpoint_config.h"
#include "inference/model/checkpoint/checkpoint_tensors.h"
#include "inference/model/checkpoint/model_card.h"
#include "inference/model/checkpoint/sentencepiece_file.h"
#include "inference/model/checkpoint/tokenizer_json.h"
#include "tests/inference/checkpoint_folder.h"
#include "tests/inference/tiny_model.h"

namespace concordia::test {
namespace {

using Input = std::span<const std::byte>;

constexpr const char* kConfigs[] = {
    R"({"model_type": "llama"})", R"({"model_type": "gemma3_text"})",
    R"({"model_type": "apertus"})", R"({"model_type": "mixtral"})", R"({"model_type": "gpt_oss"})"};

void readConfig(Input bytes) {
    const nlohmann::json document = parseJson(bytes, "config.json");
    const nlohmann::json language = languageConfig(JsonValue(document, "config.json"));
    const JsonValue config(language, "config.json");
    ModelContents contents;
    ModelStorage storage;
    MetadataBuilder metadata(contents, storage);
    (void)describeModel(config, checkpointArchitecture(config), metadata);
}

void readTokenizer(Input bytes) {
    const nlohmann::json document = parseJson(bytes, "tokenizer.json");
    const JsonValue value(document, "tokenizer.json");
    (void)addedPieces(value);
    (void)surroundingTokens(value);
    (void)readTokenizerJson(value);
}

// Every row of every tensor must lie where its shape says.
void readRows(const ModelContents& contents) {
    std::vector<std::byte> scratch;
    for (const Tensor& tensor : contents.tensors) {
        const auto type = tensorTypeFromId(tensor.typeId);
        if (!type.has_value() || tensor.columns() > 65'536) {
            continue;
        }
        std::vector<float> values(static_cast<std::size_t>(tensor.columns()));
        for (const std::uint64_t row : {std::uint64_t{0}, tensor.rows() - 1}) {
            dequantizeRow(*type, tensor.row(row, scratch), values);
        }
    }
}

void readTensors(Input bytes) {
    const std::vector<StoredTensor> tensors = parseSafetensors(bytes, "model.safetensors");
    for (const char* const text : kConfigs) {
        try {
            const nlohmann::json document = nlohmann::json::parse(text);
            const JsonValue config(document, "config.json");
            ModelContents contents;
            ModelStorage storage;
            placeTensors(tensors,
                         {.architecture = checkpointArchitecture(config), .config = config},
                         contents, storage);
            readRows(contents);
        } catch (const Error&) {
            continue;  // the next architecture may take them
        }
    }
}

void readCard(Input bytes) {
    ModelContents contents;
    ModelStorage storage;
    MetadataBuilder metadata(contents, storage);
    describeCard({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, metadata);
}

Bytes seed(unsigned kind, std::string_view text) {
    Bytes bytes{static_cast<std::byte>(kind)};
    appendBytes(bytes, std::as_bytes(std::span(text)));
    return bytes;
}

}  // namespace

bool readUntrustedCheckpoint(Input bytes) {
    if (bytes.empty()) {
        return false;
    }
    constexpr void (*kReaders[])(Input) = {readConfig, readTokenizer,
                                           [](Input input) { (void)parseSentencePiece(input); },
                                           readTensors, readCard};
    try {
        kReaders[static_cast<unsigned>(bytes[0]) % std::size(kReaders)](bytes.subspan(1));
    } catch (const Error& error) {
        if (*error.what() == '\0') {
            std::abort();
        }
        return false;
    }
    return true;
}

std::vector<Bytes> checkpointSeeds() {
    const Bytes model = makeTinyModel({.layers = 1,
                                       .hiddenSize = 8,
                                       .heads = 2,
                                       .keyValueHeads = 1,
                                       .headSize = 4,
                                       .feedForwardSize = 6,
                                       .vocabularySize = 300});
    const ModelFile file = ModelFile::fromBytes(model);
    nlohmann::json config = checkpointConfig(file, "llama");
    config["rope_scaling"] = {{"rope_type", "llama3"},
                              {"factor", 8.0},
                              {"low_freq_factor", 1.0},
                              {"high_freq_factor", 4.0},
                              {"original_max_position_embeddings", 64}};
    std::vector<SafetensorsEntry> tensors{
        {"model.layers.0.self_attn.q_proj.weight", "BF16", {4, 2}, Bytes(16)},
        {"model.layers.0.mlp.act_fn.alpha_p", "F32", {1}, Bytes(4)},
        {"model.layers.0.mlp.act_fn.alpha_n", "F32", {1}, Bytes(4)},
        {"model.layers.0.block_sparse_moe.experts.0.w1.weight", "F16", {2, 2}, Bytes(8)},
        {"model.layers.0.block_sparse_moe.experts.1.w1.weight", "F16", {2, 2}, Bytes(8)}};
    for (const char* const name : {"gate_up_proj", "down_proj"}) {
        const std::string prefix = "model.layers.0.mlp.experts." + std::string(name);
        tensors.push_back({prefix + "_blocks", "U8", {2, 2, 1, 16}, Bytes(64)});
        tensors.push_back({prefix + "_scales", "U8", {2, 2, 1}, Bytes(4)});
        tensors.push_back({prefix + "_bias", "BF16", {2, 2}, Bytes(8)});
    }
    Bytes safetensors{std::byte{3}};
    appendBytes(safetensors, makeSafetensors(tensors));
    Bytes pieces{std::byte{2}};
    appendBytes(pieces, makeSentencePiece(file));
    constexpr std::string_view kByteLevel =
        R"({"model": {"type": "BPE", "vocab": {"a": 0, "b": 1, "ab": 2}, "merges": ["a b"]},
            "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": false},
            "post_processor": {"type": "TemplateProcessing", "single": [{"Sequence": {}}]},
            "added_tokens": [{"id": 3, "content": "<|x|>", "special": true}]})";
    constexpr std::string_view kFallback =
        R"({"model": {"type": "BPE", "byte_fallback": true, "vocab": {"a": 0, "b": 1, "ab": 2},
            "merges": [["a", "b"]]}, "normalizer": {"type": "Replace",
            "pattern": {"String": " "}, "content": "▁"}})";
    return {seed(0, config.dump()),
            seed(1, kByteLevel),
            seed(1, kFallback),
            pieces,
            safetensors,
            seed(4, "---\nlicense: mit\nlanguage: [en, de]\n---\n")};
}

}  // namespace concordia::test
