#include "tests/inference/tiny_model.h"

#include <array>
#include <cassert>
#include <cmath>
#include <cstdio>
#include <string>

#include "tests/inference/quantize.h"

namespace concordia::test {
namespace {

// PCG32 (O'Neill 2014).
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed + kIncrement) { (void)next(); }

    std::uint32_t next() {
        const std::uint64_t state = m_state;
        m_state = state * 6364136223846793005U + kIncrement;
        const auto shifted = static_cast<std::uint32_t>(((state >> 18) ^ state) >> 27);
        const auto rotation = static_cast<std::uint32_t>(state >> 59);
        return (shifted >> rotation) | (shifted << ((32 - rotation) % 32));
    }
    float uniform() { return static_cast<float>(next() >> 8) * 0x1p-24F; }  // [0, 1)

private:
    static constexpr std::uint64_t kIncrement = 1442695040888963407U;
    std::uint64_t m_state;
};

enum TokenKind : std::int32_t { kNormal = 1, kUnknown = 2, kControl = 3, kByte = 6 };

struct Vocabulary {
    std::vector<std::string> pieces;
    std::vector<float> scores;
    std::vector<std::int32_t> kinds;

    void add(const std::string& piece, float score, TokenKind kind) {
        pieces.push_back(piece);
        scores.push_back(score);
        kinds.push_back(kind);
    }
};

// As SentencePiece lays a BPE vocabulary out: control tokens, bytes, then pieces in the order of
// merging, whose scores fall. Merges of pieces that come earlier fill up what is left.
Vocabulary makeVocabulary(std::uint32_t size) {
    assert(size >= 300);
    Vocabulary vocabulary;
    vocabulary.add("<unk>", 0, kUnknown);
    vocabulary.add("<s>", 0, kControl);
    vocabulary.add("</s>", 0, kControl);
    for (unsigned value = 0; value < 256; ++value) {
        std::array<char, 8> name{};
        (void)std::snprintf(name.data(), name.size(), "<0x%02X>", value);
        vocabulary.add(name.data(), 0, kByte);
    }
    std::vector<std::string> pieces{"▁t", "he", "▁a", "in", "er", "▁the", "on", "▁"};
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        pieces.emplace_back(1, letter);
    }
    for (char first = 'a'; first <= 'z'; ++first) {
        for (char second = 'A'; second <= 'Z'; ++second) {
            pieces.push_back({first, second});
        }
    }
    for (std::size_t i = 0; vocabulary.pieces.size() < size; ++i) {
        const std::string piece = i < pieces.size() ? pieces[i] : "piece" + std::to_string(i);
        vocabulary.add(piece, -static_cast<float>(i), kNormal);
    }
    return vocabulary;
}

class TinyModelWriter {
public:
    explicit TinyModelWriter(const TinyModel& model) : m_model(model) {}

    GgufWriter write() {
        writeMetadata();
        writeVocabulary();
        writeMatrix("token_embd.weight", m_model.vocabularySize, m_model.hiddenSize);
        for (std::uint32_t layer = 0; layer < m_model.layers; ++layer) {
            writeLayer("blk." + std::to_string(layer) + ".");
        }
        writeVector("output_norm.weight", m_model.hiddenSize, 1);
        if (!m_model.tiedOutput) {
            writeMatrix("output.weight", m_model.vocabularySize, m_model.hiddenSize);
        }
        if (m_model.rotaryFactors) {
            writeRotaryFactors();
        }
        return m_writer;
    }

private:
    void writeMetadata();
    void writeVocabulary();
    void writeLayer(const std::string& prefix);
    void writeMatrix(const std::string& name, std::uint32_t rows, std::uint32_t columns);
    void writeExperts(const std::string& name, std::uint32_t rows, std::uint32_t columns);
    void writeVector(const std::string& name, std::uint32_t size, float mean);
    void writeRotaryFactors();

    TinyModel m_model;
    GgufWriter m_writer;
    std::uint64_t m_tensors = 0;  // so that every tensor has its own random numbers
};

void TinyModelWriter::writeMetadata() {
    const auto key = [this](const char* name) { return m_model.architecture + "." + name; };
    m_writer.addString("general.architecture", m_model.architecture);
    m_writer.addString("general.name", "Tiny test model");
    m_writer.addString("general.license", "CC0-1.0");
    m_writer.addUint32(key("block_count"), m_model.layers);
    m_writer.addUint32(key("context_length"), m_model.contextLength);
    m_writer.addUint32(key("embedding_length"), m_model.hiddenSize);
    m_writer.addUint32(key("feed_forward_length"), m_model.feedForwardSize);
    m_writer.addUint32(key("attention.head_count"), m_model.heads);
    m_writer.addUint32(key("attention.head_count_kv"), m_model.keyValueHeads);
    m_writer.addUint32(key("attention.key_length"), m_model.headSize);
    m_writer.addUint32(key("attention.value_length"), m_model.headSize);
    m_writer.addFloat(key("attention.layer_norm_rms_epsilon"), 1e-5F);
    m_writer.addUint32(key("rope.dimension_count"), m_model.headSize);
    m_writer.addFloat(key("rope.freq_base"), 10'000);
    if (m_model.experts > 0) {
        m_writer.addUint32(key("expert_count"), m_model.experts);
        m_writer.addUint32(key("expert_used_count"), 2);
    }
}

void TinyModelWriter::writeVocabulary() {
    const Vocabulary vocabulary = makeVocabulary(m_model.vocabularySize);
    m_writer.addString("tokenizer.ggml.model", "llama");
    m_writer.addStrings("tokenizer.ggml.tokens", vocabulary.pieces);
    m_writer.addFloats("tokenizer.ggml.scores", vocabulary.scores);
    m_writer.addInt32s("tokenizer.ggml.token_type", vocabulary.kinds);
    m_writer.addUint32("tokenizer.ggml.unknown_token_id", 0);
    m_writer.addUint32("tokenizer.ggml.bos_token_id", 1);
    m_writer.addUint32("tokenizer.ggml.eos_token_id", 2);
    if (!m_model.chatTemplate.empty()) {
        m_writer.addString("tokenizer.chat_template", m_model.chatTemplate);
    }
    m_writer.addBool("tokenizer.ggml.add_bos_token", true);
    m_writer.addBool("tokenizer.ggml.add_eos_token", false);
}

void TinyModelWriter::writeLayer(const std::string& prefix) {
    const std::uint32_t queries = m_model.heads * m_model.headSize;
    const std::uint32_t keys = m_model.keyValueHeads * m_model.headSize;
    writeVector(prefix + "attn_norm.weight", m_model.hiddenSize, 1);
    writeMatrix(prefix + "attn_q.weight", queries, m_model.hiddenSize);
    writeMatrix(prefix + "attn_k.weight", keys, m_model.hiddenSize);
    writeMatrix(prefix + "attn_v.weight", keys, m_model.hiddenSize);
    writeMatrix(prefix + "attn_output.weight", m_model.hiddenSize, queries);
    if (m_model.attentionBiases) {
        writeVector(prefix + "attn_q.bias", queries, 0);
        writeVector(prefix + "attn_k.bias", keys, 0);
        writeVector(prefix + "attn_v.bias", keys, 0);
        writeVector(prefix + "attn_output.bias", m_model.hiddenSize, 0);
    }
    writeVector(prefix + "ffn_norm.weight", m_model.hiddenSize, 1);
    if (m_model.experts > 0) {
        writeMatrix(prefix + "ffn_gate_inp.weight", m_model.experts, m_model.hiddenSize);
    }
    writeExperts(prefix + "ffn_gate", m_model.feedForwardSize, m_model.hiddenSize);
    writeExperts(prefix + "ffn_up", m_model.feedForwardSize, m_model.hiddenSize);
    writeExperts(prefix + "ffn_down", m_model.hiddenSize, m_model.feedForwardSize);
}

void TinyModelWriter::writeMatrix(const std::string& name, std::uint32_t rows,
                                  std::uint32_t columns) {
    const TensorType type =
        columns % traits(m_model.type).blockElements == 0 ? m_model.type : TensorType::F16;
    // Keeps activations near 1 through all layers.
    const float deviation = 1 / std::sqrt(static_cast<float>(columns));
    const auto values = randomFloats(std::size_t{rows} * columns, deviation,
                                     m_model.seed * 1'000'003 + m_tensors++);
    m_writer.addTensor({.name = name,
                        .typeId = static_cast<std::uint32_t>(type),
                        .shape = {columns, rows},
                        .data = quantize(type, values),
                        .offset = {}});
}

// One matrix, or those of all experts in one tensor.
void TinyModelWriter::writeExperts(const std::string& name, std::uint32_t rows,
                                   std::uint32_t columns) {
    if (m_model.experts == 0) {
        return writeMatrix(name + ".weight", rows, columns);
    }
    writeMatrix(name + "_exps.weight", rows * m_model.experts, columns);
    m_writer.tensor(name + "_exps.weight").shape = {columns, rows, m_model.experts};
}

void TinyModelWriter::writeVector(const std::string& name, std::uint32_t size, float mean) {
    auto values = randomFloats(size, 0.1F, m_model.seed * 1'000'003 + m_tensors++);
    for (float& value : values) {
        value += mean;
    }
    m_writer.addTensor({.name = name,
                        .typeId = static_cast<std::uint32_t>(TensorType::F32),
                        .shape = {size},
                        .data = quantize(TensorType::F32, values),
                        .offset = {}});
}

// As Llama 3.1 has them: 1 for the fast pairs, rising to 8 for the slow ones.
void TinyModelWriter::writeRotaryFactors() {
    const std::uint32_t pairs = m_model.headSize / 2;
    std::vector<float> factors(pairs);
    for (std::uint32_t i = 0; i < pairs; ++i) {
        factors[i] = 1 + 7 * static_cast<float>(i) / static_cast<float>(pairs);
    }
    m_writer.addTensor({.name = "rope_freqs.weight",
                        .typeId = static_cast<std::uint32_t>(TensorType::F32),
                        .shape = {pairs},
                        .data = quantize(TensorType::F32, factors),
                        .offset = {}});
}

}  // namespace

GgufWriter tinyModelWriter(const TinyModel& model) {
    return TinyModelWriter(model).write();
}

Bytes makeTinyModel(const TinyModel& model) {
    return tinyModelWriter(model).bytes();
}

std::vector<float> randomFloats(std::size_t count, float deviation, std::uint64_t seed) {
    Random random(seed);
    std::vector<float> values(count);
    for (float& value : values) {
        float sum = -6;
        for (int i = 0; i < 12; ++i) {
            sum += random.uniform();
        }
        value = sum * deviation;
    }
    return values;
}

}  // namespace concordia::test
