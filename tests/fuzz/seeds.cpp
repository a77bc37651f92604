#include "tests/fuzz/seeds.h"

#include <array>

#include "tests/inference/quantize.h"
#include "tests/inference/tiny_model.h"

namespace concordia::test {
namespace {

// A whole model of about 3 kB: the vocabulary, by far the largest part, shrinks to four embeddings.
GgufWriter smallestModel(const TinyModel& model) {
    GgufWriter writer = tinyModelWriter(model);
    for (const char* const key :
         {"tokenizer.ggml.tokens", "tokenizer.ggml.scores", "tokenizer.ggml.token_type"}) {
        writer.remove(key);
    }
    writer.addStrings("tokenizer.ggml.tokens",
                      std::vector<std::string>{"<unk>", "<s>", "</s>", "▁a"});
    writer.addFloats("tokenizer.ggml.scores", std::vector<float>{0, 0, 0, -1});
    writer.addInt32s("tokenizer.ggml.token_type", std::vector<std::int32_t>{2, 3, 3, 1});
    writer.addString("tokenizer.chat_template", "<|im_start|>");
    for (TensorToWrite& tensor : writer.tensors()) {
        if (tensor.name == "token_embd.weight" || tensor.name == "output.weight") {
            tensor.data.resize(tensor.data.size() / tensor.shape[1] * 4);
            tensor.shape[1] = 4;
        }
    }
    return writer;
}

// The same with a byte-level vocabulary, of which the bytes it lacks are the unknown token.
GgufWriter byteLevelModel(const TinyModel& model) {
    GgufWriter writer = smallestModel(model);
    for (const char* const key : {"tokenizer.ggml.model", "tokenizer.ggml.tokens",
                                  "tokenizer.ggml.scores", "tokenizer.ggml.token_type"}) {
        writer.remove(key);
    }
    writer.addString("tokenizer.ggml.model", "gpt2");
    writer.addString("tokenizer.ggml.pre", "qwen2");
    writer.addStrings("tokenizer.ggml.tokens", std::vector<std::string>{"<unk>", "t", "h", "th"});
    writer.addInt32s("tokenizer.ggml.token_type", std::vector<std::int32_t>{2, 1, 1, 1});
    writer.addStrings("tokenizer.ggml.merges", std::vector<std::string>{"t h"});
    return writer;
}

GgufWriter everyValueType() {
    GgufWriter writer(2);
    writer.addString("general.architecture", "llama");
    writer.addUint32("general.alignment", 64);
    writer.setAlignment(64);
    writer.addInt32("int32", -1);
    writer.addUint64("uint64", ~std::uint64_t{0});
    writer.addFloat("float", 1e-5F);
    writer.addBool("bool", false);
    writer.addStrings("strings", std::vector<std::string>{"", "ä", "three"});
    writer.addFloats("floats", std::vector<float>{0, -1});
    writer.addInt32s("int32s", std::vector<std::int32_t>{-1, 1});
    // Arrays of one zero, by GGUF's value type ids; there are none of arrays (9).
    constexpr std::array<std::size_t, 13> kElementBytes{1, 1, 2, 2, 4, 4, 4, 1, 8, 0, 8, 8, 8};
    for (std::uint32_t type = 0; type < kElementBytes.size(); ++type) {
        if (kElementBytes[type] > 0) {
            Bytes value;
            appendNumber(value, type);
            appendNumber(value, std::uint64_t{1});
            value.resize(value.size() + kElementBytes[type]);
            writer.addRaw("array" + std::to_string(type),
                          static_cast<std::uint32_t>(GgufType::Array), value);
        }
    }
    return writer;
}

GgufWriter everyTensorType() {
    GgufWriter writer;
    const std::vector<float> values = randomFloats(256, 0.1F, 3);
    for (std::uint32_t id = 0; id <= 42; ++id) {
        const auto type = tensorTypeFromId(id);
        const auto block = traitsFromId(id);
        if (type.has_value()) {
            writer.addTensor({tensorTypeName(id), id, {256}, quantize(*type, values), {}});
        } else if (block.has_value()) {
            writer.addTensor(
                {tensorTypeName(id), id, {block->blockElements}, Bytes(block->blockBytes), {}});
        }
    }
    return writer;
}

}  // namespace

std::vector<Seed> makeSeeds() {
    const TinyModel plain{.layers = 1,
                          .hiddenSize = 8,
                          .heads = 2,
                          .keyValueHeads = 1,
                          .headSize = 4,
                          .feedForwardSize = 6};
    TinyModel rich = plain;
    rich.attentionBiases = true;
    rich.tiedOutput = true;
    rich.rotaryFactors = true;
    rich.headSize = 6;
    TinyModel quantized = plain;
    quantized.hiddenSize = 32;
    quantized.feedForwardSize = 32;
    quantized.type = TensorType::Q4_0;
    GgufWriter scaled = smallestModel(plain);
    scaled.addString("llama.rope.scaling.type", "linear");
    scaled.addFloat("llama.rope.scaling.factor", 2);
    GgufWriter windowed = smallestModel(plain);
    windowed.addUint32("llama.attention.sliding_window", 3);
    windowed.addUint32("llama.attention.sliding_window_pattern", 2);
    windowed.addString("llama.rope.scaling.type", "yarn");
    windowed.addFloat("llama.rope.scaling.factor", 4);
    windowed.addFloat("llama.attention.temperature_scale", 0.1F);
    windowed.addFloat("llama.attn_logit_softcapping", 5);
    TinyModel mixture = plain;
    mixture.experts = 3;
    TinyModel learned = plain;
    learned.architecture = "apertus";
    GgufWriter apertus = smallestModel(learned);
    for (const char* const key : {"alpha_p", "alpha_n", "beta", "eps"}) {
        apertus.addFloats("xielu." + std::string(key), std::vector<float>{-0.5F});
    }
    return {{"windowed", windowed.bytes()},
            {"experts", smallestModel(mixture).bytes()},
            {"apertus", apertus.bytes()},
            {"plain", smallestModel(plain).bytes()},
            {"rich", smallestModel(rich).bytes()},
            {"quantized", smallestModel(quantized).bytes()},
            {"scaled", scaled.bytes()},
            {"byte-level", byteLevelModel(plain).bytes()},
            {"value-types", everyValueType().bytes()},
            {"tensor-types", everyTensorType().bytes()},
            {"empty", GgufWriter().bytes()}};
}

}  // namespace concordia::test
