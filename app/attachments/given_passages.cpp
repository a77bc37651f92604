#include "app/attachments/given_passages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <algorithm>

namespace concordia {
namespace {

constexpr QLatin1String kLetters{"abcdefghijklmnopqrstuvwxyz0123456789"};
constexpr int kWordLength = 4;

QString randomWord() {
    QString word;
    for (int i = 0; i < kWordLength; ++i) {
        word += kLetters[QRandomGenerator::system()->bounded(kLetters.size())];
    }
    return word;
}

bool occurs(const QString& word, const QList<GivenPassage>& passages) {
    return std::ranges::any_of(passages, [&](const GivenPassage& each) {
        return each.text.contains(word, Qt::CaseInsensitive) ||
               each.header.contains(word, Qt::CaseInsensitive);
    });
}

// On lines that are set in from the second on.
QString asLines(const QString& text) {
    static const QRegularExpression kLineEnd(QStringLiteral("[\n\r\v\f\u0085\u2028\u2029]"));
    QString lines;
    for (QStringView line : QStringView(text).split(kLineEnd, Qt::SkipEmptyParts)) {
        line = line.trimmed();
        if (!line.isEmpty()) {
            lines += lines.isEmpty() ? QString() : QStringLiteral("\n  ");
            lines += line;
        }
    }
    return lines;
}

QJsonObject toObject(const GivenPassage& passage) {
    return {{QStringLiteral("id"), passage.id},         {QStringLiteral("file"), passage.file},
            {QStringLiteral("sha256"), passage.sha256}, {QStringLiteral("text"), passage.text},
            {QStringLiteral("header"), passage.header}, {QStringLiteral("offset"), passage.offset},
            {QStringLiteral("page"), passage.page}};
}

GivenPassage passageOf(const QJsonObject& object) {
    return {.id = object[QLatin1String("id")].toString(),
            .file = object[QLatin1String("file")].toString(),
            .sha256 = object[QLatin1String("sha256")].toString(),
            .text = object[QLatin1String("text")].toString(),
            .header = object[QLatin1String("header")].toString(),
            .offset = object[QLatin1String("offset")].toInteger(),
            .page = object[QLatin1String("page")].toInt()};
}

}  // namespace

const GivenPassage* GivenPassages::find(QStringView id) const {
    const auto found =
        std::ranges::find_if(passages, [&](const GivenPassage& each) { return each.id == id; });
    return found == passages.end() ? nullptr : &*found;
}

void nameForPrompt(GivenPassages& given) {
    for (qsizetype i = 0; i < given.passages.size(); ++i) {
        given.passages[i].id = QString::number(i + 1);
    }
    do {
        given.word = randomWord();
    } while (occurs(given.word, given.passages));
}

// The form that the starter model is trained on: resources/starter-model/data/FORMAT.md.
QString promptOf(const GivenPassages& given, const QString& question) {
    QString prompt = QStringLiteral("<passages %1>\n").arg(given.word);
    for (const GivenPassage& passage : given.passages) {
        const QString text =
            passage.header.isEmpty() ? passage.text : passage.header + u'\n' + passage.text;
        prompt += QStringLiteral("[") + passage.id + QStringLiteral("] ") + asLines(text) + u'\n';
    }
    prompt += QStringLiteral("</passages %1>\n\n").arg(given.word);
    prompt += given.instruction.isEmpty() ? QString() : given.instruction + u'\n';
    return prompt + question;
}

QString toJson(const GivenPassages& given) {
    QJsonArray passages;
    for (const GivenPassage& passage : given.passages) {
        passages.append(toObject(passage));
    }
    const QJsonObject object{{QStringLiteral("word"), given.word},
                             {QStringLiteral("instruction"), given.instruction},
                             {QStringLiteral("passages"), passages}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<GivenPassages> givenPassagesFromJson(const QString& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    GivenPassages given{.word = object[QLatin1String("word")].toString(),
                        .instruction = object[QLatin1String("instruction")].toString(),
                        .passages = {}};
    for (const QJsonValue each : object[QLatin1String("passages")].toArray()) {
        given.passages.append(passageOf(each.toObject()));
    }
    return given;
}

}  // namespace concordia
