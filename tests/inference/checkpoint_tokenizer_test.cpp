// The tokenizers of published checkpoints: the same ids as the GGUF files made of them give, and
// clear sentences for what is broken or not read.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "inference/model/checkpoint/sentencepiece_file.h"
#include "inference/model/model_file.h"
#include "inference/tokenizer/make_tokenizer.h"
#include "inference/tokenizer/pre_tokenizer_rules.h"
#include "tests/inference/checkpoint_folder.h"
#include "tests/inference/expect_error.h"
#include "tests/inference/merge_fixture.h"
#include "tests/inference/tiny_model.h"
#include "tests/inference/vocabulary_builder.h"
#include "tests/test_data.h"

using namespace concordia;
using namespace concordia::test;

namespace {

// A model with embeddings for `rows` tokens, without a tokenizer so far.
CheckpointFolder& fill(CheckpointFolder& folder, std::uint32_t rows) {
    const Bytes bytes = makeTinyModel({.layers = 1, .vocabularySize = std::max(rows, 300U)});
    const ModelFile model = ModelFile::fromBytes(bytes);
    std::vector<SafetensorsEntry> tensors = checkpointTensors(model);
    for (SafetensorsEntry& tensor : tensors) {
        if (tensor.shape.size() == 2 && tensor.shape[0] == std::max(rows, 300U)) {
            tensor.data.resize(tensor.data.size() / tensor.shape[0] * rows);
            tensor.shape[0] = rows;
        }
    }
    folder.write("config.json", checkpointConfig(model, "llama"));
    folder.write("model.safetensors", makeSafetensors(tensors));
    return folder;
}

QJsonArray textsOf(const char* fixture) {
    QFile file(testData("tokenizer-cases.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no fixture");
    }
    return QJsonDocument::fromJson(file.readAll())[QLatin1String(fixture)].toArray();
}

// The pre_tokenizer that stands for the rules.
nlohmann::json preTokenizerJson(const PreTokenizerRules& rules) {
    nlohmann::json steps = nlohmann::json::array();
    bool splits = false;
    for (const std::string_view pattern : rules.patterns) {
        if (pattern == kIndividualDigitsPattern) {
            steps.push_back({{"type", "Digits"}, {"individual_digits", true}});
        } else if (pattern == kByteLevelPattern) {
            splits = true;
        } else {
            steps.push_back({{"type", "Split"},
                             {"pattern", {{"Regex", pattern}}},
                             {"behavior", "Isolated"},
                             {"invert", false}});
        }
    }
    steps.push_back({{"type", "ByteLevel"}, {"add_prefix_space", false}, {"use_regex", splits}});
    return {{"type", "Sequence"}, {"pretokenizers", steps}};
}

nlohmann::json byteLevelJson(const PreTokenizerRules& rules, const MergeVocabulary& vocabulary) {
    nlohmann::json model{{"type", "BPE"},
                         {"ignore_merges", rules.wholeWords == WholeWords::First},
                         {"merges", vocabulary.merges}};
    nlohmann::json document{{"pre_tokenizer", preTokenizerJson(rules)}};
    for (std::size_t id = 0; id < vocabulary.tokens.size(); ++id) {
        if (vocabulary.kinds[id] == 1) {
            model["vocab"][vocabulary.tokens[id]] = id;
        } else {
            document["added_tokens"].push_back({{"id", id},
                                                {"content", vocabulary.tokens[id]},
                                                {"special", vocabulary.kinds[id] == 3}});
        }
    }
    document["model"] = model;
    if (rules.normalization == Normalization::Nfc) {
        document["normalizer"] = {{"type", "NFC"}};
    }
    return document;
}

}  // namespace

class CheckpointTokenizerTest : public QObject {
    Q_OBJECT

private slots:
    void readsTokenizerModel_data();
    void readsTokenizerModel();
    void normalizesForBytePairsToo();
    void readsBytePairsWithFallback();
    void readsByteLevelBytePairs_data();
    void readsByteLevelBytePairs();
    void addsPiecesAndPadsToTheEmbeddings();
    void findsTheTokensThatEndAnAnswer();
    void findsTheChatTemplate();
    void readsTheModelCard();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void refusesBrokenTokenizerModels();
};

void CheckpointTokenizerTest::readsTokenizerModel_data() {
    QTest::addColumn<QString>("fixture");
    QTest::newRow("byte pairs") << "tokenizer-bpe.gguf";
    QTest::newRow("unigram") << "tokenizer-unigram.gguf";
}

void CheckpointTokenizerTest::readsTokenizerModel() {
    QFETCH(QString, fixture);
    const ModelFile known = ModelFile::open(testData(fixture.toStdString()));
    CheckpointFolder folder;
    fill(folder, static_cast<std::uint32_t>(known.findStrings("tokenizer.ggml.tokens").size()));
    folder.write("tokenizer.model", makeSentencePiece(known));
    const ModelFile opened = ModelFile::open(folder.path());
    QCOMPARE(opened.findString("tokenizer.ggml.model"), known.findString("tokenizer.ggml.model"));
    const auto tokenizer = makeTokenizer(opened);
    const auto expected = makeTokenizer(known);
    const QJsonArray cases = textsOf(qPrintable(fixture));
    QVERIFY(cases.size() > 30);
    for (const QJsonValue one : cases) {
        const std::string text = one["text"].toString().toStdString();
        QCOMPARE(tokenizer->encode(text), expected->encode(text));
    }
}

// Byte-pair models with a normalization: this one's keeps single spaces.
void CheckpointTokenizerTest::normalizesForBytePairsToo() {
    const ModelFile known = ModelFile::open(testData("tokenizer-bpe.gguf"));
    const Bytes plain = makeSentencePiece(known);
    Bytes normalizing = plain;  // of a field that is there twice the last one counts
    appendBytes(normalizing,
                std::as_bytes(std::span(std::string_view("\x1A\x04\x18\x01\x20\x01"))));
    CheckpointFolder folder;
    fill(folder, 640);
    folder.write("tokenizer.model", normalizing);
    const auto tokenizer = makeTokenizer(ModelFile::open(folder.path()));
    folder.write("tokenizer.model", plain);
    const auto expected = makeTokenizer(ModelFile::open(folder.path()));
    QCOMPARE(tokenizer->encode("  the   cat "), expected->encode("the cat"));
    QVERIFY(expected->encode("  the   cat ") != expected->encode("the cat"));
}

// Merges as Hugging Face's converter lists them for a SentencePiece model: for each piece, best
// first, every pair of pieces that makes it.
void CheckpointTokenizerTest::readsBytePairsWithFallback() {
    const ModelFile known = ModelFile::open(testData("tokenizer-bpe.gguf"));
    const auto pieces = known.findStrings("tokenizer.ggml.tokens");
    const std::vector<float> scores = known.findFloats("tokenizer.ggml.scores");
    const std::vector<std::int32_t> kinds = known.findInt32s("tokenizer.ggml.token_type");
    std::map<std::string_view, std::size_t> normal;
    nlohmann::json document{
        {"normalizer",
         {{"type", "Sequence"},
          {"normalizers",
           {{{"type", "Prepend"}, {"prepend", "▁"}},
            {{"type", "Replace"}, {"pattern", {{"String", " "}}}, {"content", "▁"}}}}}}};
    nlohmann::json& model = document["model"];
    model = {{"type", "BPE"}, {"byte_fallback", true}, {"unk_token", "<unk>"}};
    for (std::size_t id = 0; id < pieces.size(); ++id) {
        model["vocab"][std::string(pieces[id])] = id;
        if (kinds[id] == 1) {
            normal.emplace(pieces[id], id);
        } else if (kinds[id] == 3 || kinds[id] == 4) {
            document["added_tokens"].push_back(
                {{"id", id}, {"content", pieces[id]}, {"special", kinds[id] == 3}});
        }
    }
    std::vector<std::pair<float, std::string_view>> byScore;
    for (const auto& [piece, id] : normal) {
        byScore.emplace_back(-scores[id], piece);
    }
    std::sort(byScore.begin(), byScore.end());
    model["merges"] = nlohmann::json::array();
    for (const auto& [score, piece] : byScore) {
        for (std::size_t cut = 1; cut < piece.size(); ++cut) {
            if (normal.contains(piece.substr(0, cut)) && normal.contains(piece.substr(cut))) {
                model["merges"].push_back({piece.substr(0, cut), piece.substr(cut)});
            }
        }
    }
    QVERIFY(model["merges"].size() > 100);
    CheckpointFolder folder;
    fill(folder, static_cast<std::uint32_t>(pieces.size()));
    folder.write("tokenizer.json", document);
    const auto tokenizer = makeTokenizer(ModelFile::open(folder.path()));
    const auto expected = makeTokenizer(known);
    for (const QJsonValue one : textsOf("tokenizer-bpe.gguf")) {
        const std::string text = one["text"].toString().toStdString();
        QCOMPARE(tokenizer->encode(text), expected->encode(text));
    }
    // Without one of them other scores would be needed.
    model["merges"].erase(model["merges"].size() / 2);
    folder.write("tokenizer.json", document);
    expectError(ErrorCode::Unsupported, "merges of tokenizer.json",
                [&] { (void)ModelFile::open(folder.path()); });
}

void CheckpointTokenizerTest::readsByteLevelBytePairs_data() {
    QTest::addColumn<std::string>("name");
    for (const PreTokenizerRules& rules : preTokenizerRules()) {
        QTest::newRow(std::string(rules.name).c_str()) << std::string(rules.name);
    }
}

void CheckpointTokenizerTest::readsByteLevelBytePairs() {
    QFETCH(std::string, name);
    const MergeVocabulary vocabulary = MergeVocabulary::fromFixture();
    CheckpointFolder folder;
    fill(folder, static_cast<std::uint32_t>(vocabulary.tokens.size()));
    folder.write("tokenizer.json", byteLevelJson(*findPreTokenizerRules(name), vocabulary));
    const auto tokenizer = makeTokenizer(ModelFile::open(folder.path()));
    const auto expected = tokenizerOf(vocabulary.writer(name));
    for (const QJsonValue text : mergeFixture()["texts"].toArray()) {
        const std::string one = text.toString().toStdString();
        QVERIFY2(tokenizer->encode(one) == expected->encode(one), one.c_str());
    }
}

void CheckpointTokenizerTest::addsPiecesAndPadsToTheEmbeddings() {
    const ModelFile known = ModelFile::open(testData("tokenizer-bpe.gguf"));
    const auto pieces =
        static_cast<std::uint32_t>(known.findStrings("tokenizer.ggml.tokens").size());
    CheckpointFolder folder;
    fill(folder, pieces + 4);
    folder.write("tokenizer.model", makeSentencePiece(known));
    folder.write(
        "tokenizer_config.json",
        nlohmann::json{{"added_tokens_decoder",
                        {{std::to_string(pieces + 1), {{"content", "<|turn|>"}, {"special", true}}},
                         {std::to_string(pieces + 2), {{"content", "▁▁x"}}},
                         {std::to_string(pieces + 9), {{"content", "beyond"}}}}},
                       {"add_eos_token", true},
                       {"add_bos_token", false}});
    const ModelFile opened = ModelFile::open(folder.path());
    const auto texts = opened.findStrings("tokenizer.ggml.tokens");
    const auto kinds = opened.findInt32s("tokenizer.ggml.token_type");
    QCOMPARE(texts.size(), std::size_t{pieces + 4});
    QCOMPARE(kinds[pieces], 5);
    QCOMPARE(std::string(texts[pieces + 1]), std::string("<|turn|>"));
    QCOMPARE(kinds[pieces + 1], 3);
    QCOMPARE(std::string(texts[pieces + 2]), std::string("  x"));
    QCOMPARE(kinds[pieces + 2], 4);
    QCOMPARE(kinds[pieces + 3], 5);
    QCOMPARE(opened.findBool("tokenizer.ggml.add_eos_token"), std::optional(true));
    QCOMPARE(opened.findBool("tokenizer.ggml.add_bos_token"), std::optional(false));
    const auto tokenizer = makeTokenizer(opened);
    QVERIFY(tokenizer->controlToken("<|turn|>") == static_cast<Token>(pieces + 1));

    fill(folder, pieces - 1);
    expectError(ErrorCode::InvalidFile, "embeddings for only",
                [&] { (void)ModelFile::open(folder.path()); });
}

void CheckpointTokenizerTest::findsTheTokensThatEndAnAnswer() {
    const ModelFile known = ModelFile::open(testData("tokenizer-bpe.gguf"));
    CheckpointFolder folder;
    fill(folder, 640);
    folder.write("tokenizer.model", makeSentencePiece(known));
    folder.write("tokenizer_config.json",
                 nlohmann::json{{"bos_token", "<s>"}, {"eos_token", {{"content", "</s>"}}}});
    folder.write("generation_config.json", nlohmann::json{{"eos_token_id", {2, 40, 41}}});
    const ModelFile opened = ModelFile::open(folder.path());
    QCOMPARE(opened.findUint32("tokenizer.ggml.bos_token_id"), std::optional(1U));
    QCOMPARE(opened.findUint32("tokenizer.ggml.eos_token_id"), std::optional(2U));
    const auto tokenizer = makeTokenizer(opened);
    for (const Token token : {2, 40, 41}) {
        QVERIFY(tokenizer->isEndOfGeneration(token));
    }
    QVERIFY(!tokenizer->isEndOfGeneration(42));
}

void CheckpointTokenizerTest::findsTheChatTemplate() {
    const ModelFile known = ModelFile::open(testData("tokenizer-bpe.gguf"));
    CheckpointFolder folder;
    fill(folder, 640);
    folder.write("tokenizer.model", makeSentencePiece(known));
    const auto found = [&] {
        return std::string(
            ModelFile::open(folder.path()).findString("tokenizer.chat_template").value_or(""));
    };
    QCOMPARE(found(), std::string());
    folder.write("tokenizer_config.json",
                 nlohmann::json{{"chat_template",
                                 {{{"name", "tools"}, {"template", "a"}},
                                  {{"name", "default"}, {"template", "b"}}}}});
    QCOMPARE(found(), std::string("b"));
    folder.write("chat_template.json", nlohmann::json{{"chat_template", "c"}});
    QCOMPARE(found(), std::string("c"));
    folder.write("chat_template.jinja", std::string_view("d"));
    QCOMPARE(found(), std::string("d"));
}

void CheckpointTokenizerTest::readsTheModelCard() {
    CheckpointFolder folder;
    fill(folder, 300);
    folder.write("README.md", std::string_view("---\nlanguage:\n- en\n- 'de'\nlicense: other\n"
                                               "license_name: \"own\"\ntags: [a, b]\n---\n# M\n"));
    const ModelFile opened = ModelFile::open(folder.path());
    QCOMPARE(opened.findString("general.license"), std::optional(std::string_view("other")));
    QCOMPARE(opened.findString("general.license.name"), std::optional(std::string_view("own")));
    const auto languages = opened.findStrings("general.languages");
    QCOMPARE(std::vector<std::string>(languages.begin(), languages.end()),
             (std::vector<std::string>{"en", "de"}));
    folder.write("README.md", std::string_view("---\nlicense: other\n\xFF never ends"));
    QVERIFY(!ModelFile::open(folder.path()).findString("general.license").has_value());
}

void CheckpointTokenizerTest::refusesWhatItDoesNotKnow_data() {
    QTest::addColumn<QString>("patch");  // merged into a tokenizer.json that is read
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const char* patch, ErrorCode code, const char* named) {
        QTest::newRow(name) << QString::fromUtf8(patch) << code << QString::fromUtf8(named);
    };
    row("another model", R"({"model": {"type": "WordPiece"}})", ErrorCode::Unsupported,
        "WordPiece");
    row("no model", R"({"model": null})", ErrorCode::InvalidFile, "‘model’");
    row("pieces that are a list", R"({"model": {"vocab": [1]}})", ErrorCode::InvalidFile,
        "model.vocab");
    row("number that is text", R"({"model": {"vocab": {"a": "b"}}})", ErrorCode::InvalidFile,
        "model.vocab.a");
    row("huge number", R"({"model": {"vocab": {"a": 4294967296}}})", ErrorCode::InvalidFile,
        "4294967296");
    row("merge of one", R"({"model": {"merges": ["ab"]}})", ErrorCode::InvalidFile, "model.merges");
    row("another pattern",
        R"({"pre_tokenizer": {"type": "Split", "pattern": {"Regex": "x+"}, "behavior": "Isolated"}})",
        ErrorCode::Unsupported, "pre_tokenizer");
    row("another step", R"({"pre_tokenizer": {"type": "BertPreTokenizer", "pretokenizers": null}})",
        ErrorCode::Unsupported, "BertPreTokenizer");
    row("another normalizer", R"({"normalizer": {"type": "Lowercase"}})", ErrorCode::Unsupported,
        "normalizer");
    row("fallback without marks", R"({"model": {"byte_fallback": true}})", ErrorCode::Unsupported,
        "pre_tokenizer");
    row("more pieces than embeddings", R"({"model": {"vocab": {"zzz": 5000}}})",
        ErrorCode::InvalidFile, "embeddings for only");
}

void CheckpointTokenizerTest::refusesWhatItDoesNotKnow() {
    QFETCH(QString, patch);
    QFETCH(ErrorCode, code);
    QFETCH(QString, named);
    const MergeVocabulary vocabulary = MergeVocabulary::fromFixture();
    nlohmann::json document = byteLevelJson(*findPreTokenizerRules("gpt-2"), vocabulary);
    document.merge_patch(nlohmann::json::parse(patch.toStdString()));
    CheckpointFolder folder;
    fill(folder, static_cast<std::uint32_t>(vocabulary.tokens.size()));
    folder.write("tokenizer.json", document);
    expectError(code, named, [&] { (void)ModelFile::open(folder.path()); });
}

// Every cut and many changed bytes: an Error or a vocabulary, nothing else.
void CheckpointTokenizerTest::refusesBrokenTokenizerModels() {
    const ModelFile known = ModelFile::open(testData("tokenizer-bpe.gguf"));
    const Bytes whole = makeSentencePiece(known);
    int refused = 0;
    const auto tryToRead = [&](std::span<const std::byte> bytes) {
        try {
            (void)parseSentencePiece(bytes);
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::InvalidFile ||
                    error.code() == ErrorCode::Unsupported);
            ++refused;
        }
    };
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        tryToRead(std::span(whole).first(size));
    }
    for (std::size_t at = 0; at < whole.size(); at += 5) {
        Bytes changed = whole;
        changed[at] ^= std::byte{0x95};
        tryToRead(changed);
    }
    QVERIFY(refused > 100);
    expectError(ErrorCode::InvalidFile, "tokenizer.model",
                [] { (void)parseSentencePiece(Bytes(20, std::byte{0xFF})); });
    expectError(ErrorCode::InvalidFile, "no pieces", [] { (void)parseSentencePiece({}); });
}

QTEST_GUILESS_MAIN(CheckpointTokenizerTest)
#include "checkpoint_tokenizer_test.moc"
