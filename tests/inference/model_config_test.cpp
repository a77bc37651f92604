// Hyperparameters: read, defaulted, and refused where they are implausible or ask for something
// that the engine does not do.
#include "inference/model/model_config.h"

#include <QTest>
#include <functional>
#include <limits>

#include "tests/inference/expect_error.h"
#include "tests/inference/tiny_model.h"

using namespace concordia;
using namespace concordia::test;

namespace {

using Change = std::function<void(GgufWriter&)>;

template <typename Value>
Change replaced(const char* key, Value value) {
    return [key, value](GgufWriter& writer) {
        writer.remove(key);
        if constexpr (std::is_same_v<Value, bool>) {
            writer.addBool(key, value);
        } else if constexpr (std::is_same_v<Value, float>) {
            writer.addFloat(key, value);
        } else if constexpr (std::is_integral_v<Value>) {
            writer.addUint32(key, value);
        } else {
            writer.addString(key, value);
        }
    };
}

Change removed(const char* key) {
    return [key](GgufWriter& writer) { writer.remove(key); };
}

Change both(const Change& first, const Change& second) {
    return [first, second](GgufWriter& writer) {
        first(writer);
        second(writer);
    };
}

Change perLayer(const char* key) {
    return [key](GgufWriter& writer) {
        writer.remove(key);
        writer.addInt32s(key, std::vector<std::int32_t>{4, 2});
    };
}

// The plain model under the name of another architecture.
Change asArchitecture(const std::string& name) {
    return [name](GgufWriter& writer) { writer = tinyModelWriter({.architecture = name}); };
}

ModelConfig configOf(GgufWriter writer, const Change& change = {}) {
    if (change) {
        change(writer);
    }
    const Bytes bytes = writer.bytes();
    return readModelConfig(ModelFile::fromBytes(bytes));
}

}  // namespace

Q_DECLARE_METATYPE(Change)

class ModelConfigTest : public QObject {
    Q_OBJECT

private slots:
    void readsAllValues();
    void absentValuesHaveDefaults();
    void readsRotaryFactors();
    void readsLinearScaling_data();
    void readsLinearScaling();
    void readsYarn();
    void readsWindows_data();
    void readsWindows();
    void localLayersTurnFaster();
    void readsScores();
    void readsExperts();
    void readsXielu();
    void neutralVariantsAreAccepted();
    void refuses_data();
    void refuses();

private:
    const GgufWriter m_plain = tinyModelWriter({});
};

void ModelConfigTest::readsAllValues() {
    const ModelConfig config = configOf(tinyModelWriter({.layers = 3, .headSize = 24}));
    QCOMPARE(config.architecture, std::string("llama"));
    QCOMPARE(config.layers, 3U);
    QCOMPARE(config.hiddenSize, 64U);
    QCOMPARE(config.heads, 4U);
    QCOMPARE(config.keyValueHeads, 2U);
    QCOMPARE(config.headSize, 24U);  // not hiddenSize / heads
    QCOMPARE(config.rotaryDimensions, 24U);
    QCOMPARE(config.feedForwardSize, 96U);
    QCOMPARE(config.vocabularySize, 320U);
    QCOMPARE(config.contextLength, 128U);
    QCOMPARE(config.normEpsilon, 1e-5F);
    QCOMPARE(config.rotary.base, 10'000.0F);
    QVERIFY(config.rotary.scaling == RotaryScaling::None);
    QCOMPARE(config.slidingWindow, 0U);
    QVERIFY(config.rotary.factors.empty());
}

void ModelConfigTest::absentValuesHaveDefaults() {
    const ModelConfig config =
        configOf(tinyModelWriter({.keyValueHeads = 4}), [](GgufWriter& writer) {
            for (const char* const key :
                 {"llama.attention.head_count_kv", "llama.attention.key_length",
                  "llama.attention.value_length", "llama.rope.dimension_count",
                  "llama.rope.freq_base"}) {
                writer.remove(key);
            }
        });
    QCOMPARE(config.keyValueHeads, 4U);
    QCOMPARE(config.headSize, 16U);
    QCOMPARE(config.rotaryDimensions, 16U);
    QCOMPARE(config.rotary.base, 10'000.0F);
}

void ModelConfigTest::readsRotaryFactors() {
    const ModelConfig config = configOf(tinyModelWriter({.rotaryFactors = true}));
    QCOMPARE(config.rotary.factors.size(), std::size_t{8});
    QCOMPARE(config.rotary.factors[0], 1.0F);
    QCOMPARE(config.rotary.factors[4], 4.5F);
}

void ModelConfigTest::readsLinearScaling_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<float>("factor");
    const Change linear = replaced("llama.rope.scaling.type", "linear");
    QTest::newRow("linear") << both(linear, replaced("llama.rope.scaling.factor", 4.0F)) << 4.0F;
    QTest::newRow("linear without a factor") << linear << 1.0F;
    QTest::newRow("none") << both(replaced("llama.rope.scaling.type", "none"),
                                  replaced("llama.rope.scaling.factor", 4.0F))
                          << 1.0F;
    QTest::newRow("old name") << replaced("llama.rope.scale_linear", 2.0F) << 2.0F;
    QTest::newRow("factor 0") << replaced("llama.rope.scale_linear", 0.0F) << 1.0F;
}

void ModelConfigTest::readsLinearScaling() {
    QFETCH(Change, change);
    QFETCH(float, factor);
    QCOMPARE(configOf(m_plain, change).rotary.scalingFactor, factor);
}

void ModelConfigTest::readsYarn() {
    const auto yarn = [this](const Change& change) {
        return configOf(m_plain, both(both(replaced("llama.rope.scaling.type", "yarn"),
                                           replaced("llama.rope.scaling.factor", 4.0F)),
                                      change))
            .rotary;
    };
    const RotaryConfig plain = yarn(replaced("llama.rope.scaling.yarn_beta_fast", 16.0F));
    QVERIFY(plain.scaling == RotaryScaling::Yarn);
    QCOMPARE(plain.originalContext, 128U);  // the context's length where nothing is said
    QCOMPARE(plain.betaFast, 16.0F);
    QCOMPARE(plain.betaSlow, 1.0F);
    QVERIFY(plain.truncate);
    QCOMPARE(plain.magnitude, 1.138629436F);  // 1 + ln(4) / 10
    QCOMPARE(yarn(replaced("llama.rope.scaling.yarn_log_multiplier", 1.0F)).magnitude, 1.0F);
    QCOMPARE(yarn(replaced("llama.rope.scaling.yarn_attn_factor", 1.5F)).magnitude, 1.5F);
    QVERIFY(!yarn(replaced("llama.rope.scaling.yarn_truncate", false)).truncate);
}

void ModelConfigTest::readsWindows_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("expected");  // layers, w with a window
    QTest::newRow("all layers") << "llama" << "" << "wwwwwww";
    QTest::newRow("every other one") << "gpt-oss" << "" << "w.w.w.w";
    QTest::newRow("five of six") << "gemma3" << "" << "wwwww.w";
    QTest::newRow("a period that the file states") << "gemma3" << "3" << "ww.ww.w";
    QTest::newRow("a period of 1") << "gemma3" << "1" << ".......";
    QTest::newRow("a list that repeats") << "qwen2" << ".ww" << ".ww.ww.";
}

void ModelConfigTest::readsWindows() {
    QFETCH(const QString, architecture);
    QFETCH(const QString, pattern);
    QFETCH(const QString, expected);
    const std::string name = architecture.toStdString();
    const std::string key = name + ".attention.sliding_window_pattern";
    GgufWriter writer = tinyModelWriter({.layers = 7, .architecture = name});
    writer.addUint32(name + ".attention.sliding_window", 5);
    writer.addUint32(name + ".expert_count", name == "gpt-oss" ? 4 : 0);
    writer.addUint32(name + ".expert_used_count", 2);
    bool isNumber = false;
    const std::uint32_t period = pattern.toUInt(&isNumber);
    if (isNumber) {
        writer.addUint32(key, period);
    } else if (!pattern.isEmpty()) {
        std::vector<bool> list;
        for (const QChar layer : pattern) {
            list.push_back(layer == QLatin1Char('w'));
        }
        writer.addBools(key, list);
    }
    const ModelConfig config = configOf(writer);
    QCOMPARE(config.slidingWindow, 5U);
    for (std::uint32_t layer = 0; layer < 7; ++layer) {
        QCOMPARE(config.isLocal(layer), expected.at(layer) == QLatin1Char('w'));
    }
}

void ModelConfigTest::localLayersTurnFaster() {
    GgufWriter writer = tinyModelWriter({.architecture = "gemma3"});
    writer.addString("gemma3.rope.scaling.type", "linear");
    writer.addFloat("gemma3.rope.scaling.factor", 8);
    const ModelConfig usual = configOf(writer);
    QCOMPARE(usual.rotary.scalingFactor, 8.0F);
    QCOMPARE(usual.localRotary.base, 10'000.0F);
    QVERIFY(usual.localRotary.scaling == RotaryScaling::None);
    writer.addFloat("gemma3.rope.freq_base_swa", 500);
    QCOMPARE(configOf(writer).localRotary.base, 500.0F);
    // Others turn all layers alike.
    const ModelConfig other = configOf(m_plain, both(replaced("llama.attention.sliding_window", 5U),
                                                     replaced("llama.rope.scale_linear", 2.0F)));
    QCOMPARE(other.localRotary.scalingFactor, 2.0F);
}

void ModelConfigTest::readsScores() {
    const ModelConfig usual = configOf(tinyModelWriter({.architecture = "gemma2"}));
    QCOMPARE(usual.attentionSoftCap, 50.0F);
    QCOMPARE(usual.outputSoftCap, 30.0F);
    QCOMPARE(usual.slidingWindow, 4096U);
    const ModelConfig stated =
        configOf(m_plain, both(both(replaced("llama.attn_logit_softcapping", 20.0F),
                                    replaced("llama.attention.scale", 0.25F)),
                               both(replaced("llama.attention.temperature_scale", 0.1F),
                                    replaced("llama.attention.temperature_length", 64U))));
    QCOMPARE(stated.attentionSoftCap, 20.0F);
    QCOMPARE(stated.outputSoftCap, 0.0F);
    QCOMPARE(stated.attentionScale, 0.25F);
    QCOMPARE(stated.temperatureScale, 0.1F);
    QCOMPARE(stated.temperatureLength, 64U);
}

void ModelConfigTest::readsExperts() {
    const Change experts =
        both(replaced("llama.expert_count", 8U), replaced("llama.expert_used_count", 2U));
    const ModelConfig config = configOf(m_plain, experts);
    QCOMPARE(config.experts, 8U);
    QCOMPARE(config.expertsUsed, 2U);
    QCOMPARE(config.feedForwardSize, 96U);
    QCOMPARE(configOf(m_plain, both(experts, replaced("llama.expert_feed_forward_length", 24U)))
                 .feedForwardSize,
             24U);
    QCOMPARE(configOf(m_plain).experts, 0U);
}

void ModelConfigTest::readsXielu() {
    GgufWriter writer = tinyModelWriter({.architecture = "apertus"});
    writer.addFloats("xielu.alpha_p", std::vector<float>{1, 2});
    writer.addFloats("xielu.alpha_n", std::vector<float>{3, 4});
    writer.addFloat("xielu.beta", 0.5F);  // one for all layers
    writer.addFloats("xielu.eps", std::vector<float>{-1, -2});
    const ModelConfig config = configOf(writer);
    QCOMPARE(config.xielu.size(), std::size_t{2});
    QCOMPARE(config.xielu[1].alphaPositive, 2.0F);
    QCOMPARE(config.xielu[1].alphaNegative, 4.0F);
    QCOMPARE(config.xielu[1].beta, 0.5F);
    QCOMPARE(config.xielu[1].epsilon, -2.0F);
    writer.remove("xielu.eps");
    writer.addFloats("xielu.eps", std::vector<float>{-1});
    expectError(ErrorCode::InvalidFile, "xielu.eps", [&] { (void)configOf(writer); });
}

void ModelConfigTest::neutralVariantsAreAccepted() {
    const ModelConfig config = configOf(m_plain, [](GgufWriter& writer) {
        writer.addBool("llama.attention.causal", true);
        writer.addUint32("llama.attention.sliding_window", 0);
        writer.addUint32("llama.expert_count", 0);
        writer.addFloat("llama.logit_scale", 1);
        writer.addUint32("split.count", 1);
    });
    QCOMPARE(config.layers, 2U);
}

void ModelConfigTest::refuses_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* what, ErrorCode code, const char* named, const Change& change) {
        QTest::newRow(what) << change << code << QString::fromUtf8(named);
    };
    const auto invalid = [&](const char* what, const char* named, const Change& change) {
        row(what, ErrorCode::InvalidFile, named, change);
    };
    const auto unsupported = [&](const char* what, const char* named, const Change& change) {
        row(what, ErrorCode::Unsupported, named, change);
    };

    for (const char* const key :
         {"general.architecture", "llama.block_count", "llama.embedding_length",
          "llama.feed_forward_length", "llama.context_length", "llama.attention.head_count",
          "llama.attention.layer_norm_rms_epsilon"}) {
        invalid(qPrintable(QStringLiteral("no ") + QLatin1String(key)), key, removed(key));
    }
    for (const char* const key :
         {"llama.block_count", "llama.embedding_length", "llama.feed_forward_length",
          "llama.context_length", "llama.attention.head_count", "llama.attention.head_count_kv",
          "llama.attention.key_length", "llama.rope.dimension_count"}) {
        invalid(qPrintable(QStringLiteral("0 as ") + QLatin1String(key)), key, replaced(key, 0U));
        invalid(qPrintable(QStringLiteral("2³¹ as ") + QLatin1String(key)), key,
                replaced(key, 1U << 31));
    }
    invalid("layers as text", "llama.block_count", replaced("llama.block_count", "two"));
    invalid("heads not divided", "llama.attention.head_count_kv",
            replaced("llama.attention.head_count_kv", 3U));
    invalid("width not divided", "llama.attention.head_count",
            both(removed("llama.attention.key_length"),
                 both(replaced("llama.attention.head_count", 6U),
                      replaced("llama.attention.head_count_kv", 2U))));
    invalid("odd head size", "heads of 15",
            both(replaced("llama.attention.key_length", 15U),
                 replaced("llama.attention.value_length", 15U)));
    invalid("odd rotation", "llama.rope.dimension_count",
            replaced("llama.rope.dimension_count", 7U));
    invalid("rotation wider than heads", "llama.rope.dimension_count",
            replaced("llama.rope.dimension_count", 18U));
    for (const float epsilon : {0.0F, -1e-5F, 0.2F, std::numeric_limits<float>::quiet_NaN()}) {
        invalid(qPrintable(QStringLiteral("epsilon %1").arg(double{epsilon})),
                "llama.attention.layer_norm_rms_epsilon",
                replaced("llama.attention.layer_norm_rms_epsilon", epsilon));
    }
    for (const float base : {0.0F, -10'000.0F, std::numeric_limits<float>::infinity()}) {
        invalid(qPrintable(QStringLiteral("RoPE base %1").arg(double{base})),
                "llama.rope.freq_base", replaced("llama.rope.freq_base", base));
    }
    for (const float factor : {-1.0F, 1e9F, std::numeric_limits<float>::quiet_NaN()}) {
        invalid(qPrintable(QStringLiteral("RoPE factor %1").arg(double{factor})),
                "llama.rope.scaling.factor",
                both(replaced("llama.rope.scaling.type", "linear"),
                     replaced("llama.rope.scaling.factor", factor)));
    }
    invalid("no embedding", "token_embd.weight",
            [](GgufWriter& writer) { writer.tensor("token_embd.weight").name = "other"; });
    invalid("fewer tokens than embeddings", "tokenizer.ggml.tokens", [](GgufWriter& writer) {
        writer.remove("tokenizer.ggml.tokens");
        writer.addStrings("tokenizer.ggml.tokens", std::vector<std::string>{"<unk>"});
    });
    const auto factors = [](const std::vector<float>& values) {
        return [values](GgufWriter& writer) {
            const auto raw = std::as_bytes(std::span{values});
            writer.addTensor(
                {"rope_freqs.weight", 0, {values.size()}, Bytes(raw.begin(), raw.end()), {}});
        };
    };
    invalid("too few RoPE factors", "rope_freqs.weight", factors({1, 1, 1}));
    invalid("RoPE factor 0", "rope_freqs.weight", factors({1, 1, 1, 0, 1, 1, 1, 1}));

    unsupported("architecture", "‘mamba’", replaced("general.architecture", "mamba"));
    invalid("experts without their use", "llama.expert_used_count",
            replaced("llama.expert_count", 8U));
    invalid("more experts used than there are", "llama.expert_used_count",
            both(replaced("llama.expert_count", 8U), replaced("llama.expert_used_count", 9U)));
    unsupported("experts where the architecture has none", "8 experts",
                both(asArchitecture("qwen2"), replaced("qwen2.expert_count", 8U)));
    unsupported("shared experts", "llama.expert_shared_count",
                replaced("llama.expert_shared_count", 1U));
    unsupported(
        "sigmoid experts", "llama.expert_gating_func",
        both(both(replaced("llama.expert_count", 8U), replaced("llama.expert_used_count", 2U)),
             replaced("llama.expert_gating_func", 2U)));
    unsupported("split", "split into 3 files", replaced("split.count", 3U));
    for (const char* const key : {"llama.attention.head_count", "llama.attention.head_count_kv",
                                  "llama.feed_forward_length"}) {
        unsupported(qPrintable(QStringLiteral("array as ") + QLatin1String(key)), key,
                    perLayer(key));
    }
    unsupported("value length", "llama.attention.value_length",
                replaced("llama.attention.value_length", 8U));
    unsupported("LongRoPE", "‘longrope’", replaced("llama.rope.scaling.type", "longrope"));
    for (const char* const key : {"llama.rope.scaling.attn_factor", "llama.attn_logit_softcapping",
                                  "llama.final_logit_softcapping",
                                  "llama.attention.temperature_scale", "llama.attention.scale"}) {
        invalid(qPrintable(QStringLiteral("−1 as ") + QLatin1String(key)), key,
                replaced(key, -1.0F));
    }
    unsupported("not causal", "llama.attention.causal", replaced("llama.attention.causal", false));
    unsupported("window of unknown layers", "qwen2.attention.sliding_window",
                both(asArchitecture("qwen2"), replaced("qwen2.attention.sliding_window", 4096U)));
    unsupported("narrower windowed heads", "llama.attention.key_length_swa",
                replaced("llama.attention.key_length_swa", 8U));
    invalid("xIELU without its numbers", "xielu.alpha_p", asArchitecture("apertus"));
    invalid("LayerNorm without epsilon", "nemotron.attention.layer_norm_epsilon",
            asArchitecture("nemotron"));
    unsupported("scaled logits", "llama.logit_scale", replaced("llama.logit_scale", 0.5F));
    unsupported("RoPE factors as F16", "rope_freqs.weight", [](GgufWriter& writer) {
        writer.addTensor({"rope_freqs.weight", 1, {8}, Bytes(16), {}});
    });
}

void ModelConfigTest::refuses() {
    QFETCH(Change, change);
    QFETCH(ErrorCode, code);
    QFETCH(QString, named);
    expectError(code, named, [&] { (void)configOf(m_plain, change); });
}

QTEST_APPLESS_MAIN(ModelConfigTest)
#include "model_config_test.moc"
