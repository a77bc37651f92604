#include "inference/tokenizer.h"

#include "inference/error.h"
#include "inference/model/model_file.h"
#include "inference/model/text.h"
#include "inference/tokenizer/make_tokenizer.h"
#include "inference/tokenizer/merge_tokenizer.h"
#include "inference/tokenizer/sentencepiece_tokenizer.h"
#include "inference/tokenizer/utf8_buffer.h"

namespace concordia {

std::vector<Token> encodeWithSpecial(const Tokenizer& tokenizer, std::string_view text) {
    std::vector<Token> tokens;
    if (const std::optional<Token> begin = tokenizer.beginToken()) {
        tokens.push_back(*begin);
    }
    const std::vector<Token> plain = tokenizer.encode(text);
    tokens.insert(tokens.end(), plain.begin(), plain.end());
    if (const std::optional<Token> end = tokenizer.endToken();
        end.has_value() && tokenizer.addsEndToken()) {
        tokens.push_back(*end);
    }
    return tokens;
}

std::string decodeAll(const Tokenizer& tokenizer, std::span<const Token> tokens) {
    Utf8Buffer buffer;
    std::string text;
    for (const Token token : tokens) {
        text += buffer.append(tokenizer.decode(token));
    }
    if (tokenizer.addsSpacePrefix() && text.starts_with(' ')) {
        text.erase(0, 1);
    }
    return text;
}

std::unique_ptr<Tokenizer> openTokenizer(const std::filesystem::path& modelPath) {
    return makeTokenizer(ModelFile::open(modelPath));
}

std::unique_ptr<Tokenizer> makeTokenizer(const ModelFile& file) {
    const std::optional<std::string_view> kind = file.findString("tokenizer.ggml.model");
    if (!kind.has_value()) {
        throw Error(ErrorCode::InvalidFile,
                    "The file has no tokenizer: tokenizer.ggml.model is missing.");
    }
    if (*kind == "llama") {
        return std::make_unique<SentencePieceTokenizer>(file, SentencePieceKind::BytePairs);
    }
    if (*kind == "t5") {
        return std::make_unique<SentencePieceTokenizer>(file, SentencePieceKind::Unigram);
    }
    if (*kind == "gpt2") {
        return std::make_unique<MergeTokenizer>(file);
    }
    throw Error(ErrorCode::Unsupported,
                "The model's kind of tokenizer, " + inQuotes(*kind) + ", is not supported yet.");
}

}  // namespace concordia
