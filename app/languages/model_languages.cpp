#include "app/languages/model_languages.h"

#include <QFileInfo>
#include <algorithm>
#include <array>

#include "app/languages/answer_languages.h"

namespace concordia {
namespace {

constexpr QStringView kUnion =
    u"bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv";
constexpr QStringView kAll =
    u"ar bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv";

struct Published {
    QStringView name;  // a part of the model's or the file's name, letters and digits only
    QStringView languages;
};

// The first that fits counts. Only what the makers name; ‘many languages’ is nothing to go by.
constexpr std::array kPublished = {
    Published{u"apertus", kAll},       // model card of swiss-ai/Apertus-8B: 1811 languages
    Published{u"eurollm", kAll},       // arXiv 2506.04079: 35 languages
    Published{u"teuken", kUnion},      // model card of openGPT-X/Teuken-7B
    Published{u"salamandra", kUnion},  // model card of BSC-LT/salamandra-7b: 35 languages
    Published{u"alia40b", kUnion},     // model card of BSC-LT/ALIA-40b
    // Model card of TildeAI/TildeOpen-30b: 34 languages, Greek not among them
    Published{u"tildeopen",
              u"bg cs da de en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv"},
    Published{u"lucie7b", u"de en es fr it"},        // model card of OpenLLM-France/Lucie-7B
    Published{u"minerva", u"en it"},                 // model card of sapienzanlp/Minerva-7B
    Published{u"viking", u"da en fi sv"},            // model card of LumiOpen/Viking-7B
    Published{u"poro", u"en fi"},                    // model card of LumiOpen/Poro-34B
    Published{u"krikri", u"el en"},                  // model card of ilsp/Llama-Krikri-8B
    Published{u"meltemi", u"el en"},                 // model card of ilsp/Meltemi-7B
    Published{u"geitje", u"nl"},                     // model card of Rijgersberg/GEITje-7B
    Published{u"occiglot7beu5", u"de en es fr it"},  // model card of occiglot/occiglot-7b-eu5
    // Model card of mistralai/Ministral-3-3B-Instruct-2512
    Published{u"ministral3", u"ar de en es fr it nl pt"},
    // Model card of mistralai/Mistral-Small-3.1-24B-Instruct-2503
    Published{u"mistralsmall3", u"ar de en es fr it pl pt ro sv"},
    Published{u"mistralnemo", u"ar de en es fr it pt"},  // announcement of Mistral NeMo
    Published{u"qwen3", kAll},                    // arXiv 2505.09388, appendix: 119 languages
    Published{u"smollm3", u"de en es fr it pt"},  // model card of HuggingFaceTB/SmolLM3-3B
    Published{u"llama31", u"de en es fr it pt"},  // model card of meta-llama/Llama-3.1-8B
};

// ISO 639-3, and the codes of macrolanguages' members, as HPLT names its data.
struct LongCode {
    QStringView three;
    QStringView two;
};
constexpr std::array kLongCodes = {
    LongCode{u"ara", u"ar"}, LongCode{u"arb", u"ar"}, LongCode{u"bul", u"bg"},
    LongCode{u"ces", u"cs"}, LongCode{u"dan", u"da"}, LongCode{u"deu", u"de"},
    LongCode{u"ell", u"el"}, LongCode{u"eng", u"en"}, LongCode{u"spa", u"es"},
    LongCode{u"ekk", u"et"}, LongCode{u"est", u"et"}, LongCode{u"fin", u"fi"},
    LongCode{u"fra", u"fr"}, LongCode{u"gle", u"ga"}, LongCode{u"hrv", u"hr"},
    LongCode{u"hun", u"hu"}, LongCode{u"ita", u"it"}, LongCode{u"lit", u"lt"},
    LongCode{u"lav", u"lv"}, LongCode{u"lvs", u"lv"}, LongCode{u"mlt", u"mt"},
    LongCode{u"nld", u"nl"}, LongCode{u"pol", u"pl"}, LongCode{u"por", u"pt"},
    LongCode{u"ron", u"ro"}, LongCode{u"slk", u"sk"}, LongCode{u"slv", u"sl"},
    LongCode{u"swe", u"sv"}};

// ‘EuroLLM 9B Instruct’ and ‘eurollm-9b-instruct-q4.gguf’ begin alike.
QString plain(const QString& name) {
    QString letters;
    for (const QChar character : name.toLower()) {
        if (character.isLetterOrNumber()) {
            letters += character;
        }
    }
    return letters;
}

QString twoLetters(QStringView three) {
    const auto found = std::ranges::find(kLongCodes, three, &LongCode::three);
    return found == kLongCodes.end() ? QString() : found->two.toString();
}

// Empty for what is no answer language.
QString codeOf(const QString& stated) {
    const QString text = stated.trimmed().toLower();
    const QString base = text.section(u'-', 0, 0).section(u'_', 0, 0);
    if (findAnswerLanguage(base) != nullptr) {
        return base;
    }
    for (const AnswerLanguage& language : answerLanguages()) {
        if (languageName(language.code, QStringLiteral("en")).toLower() == text) {
            return language.code;
        }
    }
    return twoLetters(base);
}

// The language of a model of HPLT's series, one for each: ‘hplt2c_fin_checkpoints’.
QString languageInName(const QString& name) {
    const qsizetype at = name.indexOf(QLatin1String("hplt2c"));
    return at < 0 ? QString() : twoLetters(QStringView(name).sliced(at + 6).left(3));
}

QStringList publishedFor(const QString& name) {
    const QString one = languageInName(name);
    if (!one.isEmpty()) {
        return {one};
    }
    for (const Published& model : kPublished) {
        if (name.contains(model.name)) {
            return model.languages.toString().split(u' ');
        }
    }
    return {};
}

}  // namespace

QStringList modelLanguages(const QString& name, const QString& file, const QStringList& stated) {
    QStringList known;
    for (const QString& language : stated) {
        known.append(codeOf(language));
    }
    QStringList published = publishedFor(plain(name));
    if (published.isEmpty()) {
        published = publishedFor(plain(QFileInfo(file).fileName()));
    }
    known += published;
    known.removeAll(QString());
    known.sort();
    known.removeDuplicates();
    return known;
}

}  // namespace concordia
