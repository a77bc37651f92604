#include "tests/inference/engine_fixture.h"

#include <QFile>
#include <QStringDecoder>
#include <algorithm>
#include <cstring>

#include "tests/inference/quantize.h"
#include "tests/inference/tiny_model.h"

namespace concordia::test {
namespace {

constexpr std::uint32_t kVocabularySize = 320;

Bytes asBytes(std::span<const float> values) {
    return quantize(TensorType::F32, values);
}

}  // namespace

std::filesystem::path ModelFolder::write(const std::string& name, const Bytes& bytes) const {
    const QString path = m_folder.filePath(QString::fromStdString(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char*>(bytes.data()), qint64(bytes.size())) !=
            qint64(bytes.size())) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path.toStdString();
}

std::filesystem::path ModelFolder::endless(std::uint32_t contextLength) const {
    GgufWriter writer =
        tinyModelWriter({.vocabularySize = kVocabularySize, .contextLength = contextLength});
    // A row of zeros gives the logit 0, and of hundreds of random logits many are above it.
    TensorToWrite& output = writer.tensor("output.weight");
    const std::size_t rowBytes = output.shape[0] * sizeof(float);
    std::memset(output.data.data() + kEndToken * rowBytes, 0, rowBytes);
    return write("endless-" + std::to_string(contextLength) + ".gguf", writer.bytes());
}

// The embedding of token t is 1 at place t, the layers add nothing, and row s of the output has 1
// at t where s follows t.
std::filesystem::path ModelFolder::reciting(std::string_view prompt, std::span<const Token> answer,
                                            const std::string& chatTemplate) const {
    GgufWriter writer = tinyModelWriter({.layers = 1,
                                         .hiddenSize = kVocabularySize,
                                         .feedForwardSize = 32,
                                         .vocabularySize = kVocabularySize,
                                         .chatTemplate = chatTemplate});
    for (TensorToWrite& tensor : writer.tensors()) {
        const bool isGain = tensor.shape.size() == 1;
        std::fill(tensor.data.begin(), tensor.data.end(), std::byte{0});
        if (isGain) {
            tensor.data = asBytes(std::vector<float>(tensor.shape[0], 1.0F));
        }
    }
    std::vector<float> identity(kVocabularySize * kVocabularySize);
    for (std::size_t i = 0; i < kVocabularySize; ++i) {
        identity[i * kVocabularySize + i] = 1;
    }
    writer.tensor("token_embd.weight").data = asBytes(identity);

    const auto tokenizer = openTokenizer(write("vocabulary.gguf", writer.bytes()));
    std::vector<Token> successor(kVocabularySize, kEndToken);
    Token last = tokenizer->encode(prompt).back();
    for (const Token token : answer) {
        successor[static_cast<std::size_t>(last)] = token;
        last = token;
    }
    std::vector<float> output(kVocabularySize * kVocabularySize);
    for (std::size_t t = 0; t < kVocabularySize; ++t) {
        output[static_cast<std::size_t>(successor[t]) * kVocabularySize + t] = 1;
    }
    writer.tensor("output.weight").data = asBytes(output);
    return write("reciting.gguf", writer.bytes());
}

GenerationOptions greedy(std::uint32_t maxTokens) {
    GenerationOptions options;
    options.sampling.temperature = 0;
    options.maxTokens = maxTokens;
    return options;
}

bool isValidUtf8(std::string_view text) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArrayView(text.data(), qsizetype(text.size())));
    return !decoder.hasError() && decoded.toUtf8().toStdString() == text;
}

}  // namespace concordia::test
