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
    QCOMPARE(config.rotaryBase, 10'000.0F);
    QCOMPARE(config.rotaryPositionScale, 1.0F);
    QVERIFY(config.rotaryFactors.empty());
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
    QCOMPARE(config.rotaryBase, 10'000.0F);
}

void ModelConfigTest::readsRotaryFactors() {
    const ModelConfig config = configOf(tinyModelWriter({.rotaryFactors = true}));
    QCOMPARE(config.rotaryFactors.size(), std::size_t{8});
    QCOMPARE(config.rotaryFactors[0], 1.0F);
    QCOMPARE(config.rotaryFactors[4], 4.5F);
}

void ModelConfigTest::readsLinearScaling_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<float>("scale");
    const Change linear = replaced("llama.rope.scaling.type", "linear");
    QTest::newRow("linear") << both(linear, replaced("llama.rope.scaling.factor", 4.0F)) << 0.25F;
    QTest::newRow("linear without a factor") << linear << 1.0F;
    QTest::newRow("none") << both(replaced("llama.rope.scaling.type", "none"),
                                  replaced("llama.rope.scaling.factor", 4.0F))
                          << 1.0F;
    QTest::newRow("old name") << replaced("llama.rope.scale_linear", 2.0F) << 0.5F;
    QTest::newRow("factor 0") << replaced("llama.rope.scale_linear", 0.0F) << 1.0F;
}

void ModelConfigTest::readsLinearScaling() {
    QFETCH(Change, change);
    QFETCH(float, scale);
    QCOMPARE(configOf(m_plain, change).rotaryPositionScale, scale);
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
    const auto factors = [](std::vector<float> values) {
        return [values](GgufWriter& writer) {
            const auto raw = std::as_bytes(std::span{values});
            writer.addTensor(
                {"rope_freqs.weight", 0, {values.size()}, Bytes(raw.begin(), raw.end()), {}});
        };
    };
    invalid("too few RoPE factors", "rope_freqs.weight", factors({1, 1, 1}));
    invalid("RoPE factor 0", "rope_freqs.weight", factors({1, 1, 1, 0, 1, 1, 1, 1}));

    unsupported("architecture", "‘mamba’", replaced("general.architecture", "mamba"));
    unsupported("experts", "8 experts", replaced("llama.expert_count", 8U));
    unsupported("split", "split into 3 files", replaced("split.count", 3U));
    for (const char* const key : {"llama.attention.head_count", "llama.attention.head_count_kv",
                                  "llama.feed_forward_length"}) {
        unsupported(qPrintable(QStringLiteral("array as ") + QLatin1String(key)), key,
                    perLayer(key));
    }
    unsupported("value length", "llama.attention.value_length",
                replaced("llama.attention.value_length", 8U));
    unsupported("YaRN", "‘yarn’", replaced("llama.rope.scaling.type", "yarn"));
    unsupported("attention factor", "llama.rope.scaling.attn_factor",
                replaced("llama.rope.scaling.attn_factor", 1.5F));
    unsupported("not causal", "llama.attention.causal", replaced("llama.attention.causal", false));
    unsupported("sliding window", "llama.attention.sliding_window",
                replaced("llama.attention.sliding_window", 4096U));
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
