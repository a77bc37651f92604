#include "app/markdown/parser_details.h"

#include "app/markdown/entities.h"

#include <QByteArrayView>

#include <algorithm>

namespace concordia::markdown {
namespace {

QString attributeText(const MD_ATTRIBUTE& attribute) {
    QString text;
    if (attribute.text == nullptr || attribute.size == 0) {
        return text;
    }
    for (int part = 0; attribute.substr_offsets[part] < attribute.size; ++part) {
        const MD_OFFSET begin = attribute.substr_offsets[part];
        const QByteArrayView piece{
            attribute.text + begin,
            static_cast<qsizetype>(attribute.substr_offsets[part + 1] - begin)};
        switch (attribute.substr_types[part]) {
            case MD_TEXT_ENTITY:
                text += decodeEntity(piece);
                break;
            case MD_TEXT_NULLCHAR:
                text += QChar{QChar::ReplacementCharacter};
                break;
            default:
                text += QString::fromUtf8(piece);
                break;
        }
    }
    return text;
}

}  // namespace

QString safeTarget(const MD_ATTRIBUTE& address) {
    const QString text = attributeText(address);
    for (const QLatin1StringView scheme :
         {QLatin1StringView{"http://"}, QLatin1StringView{"https://"},
          QLatin1StringView{"mailto:"}}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive)) {
            return text;
        }
    }
    return {};
}

QString languageName(const MD_ATTRIBUTE& info) {
    QString name = attributeText(info);
    // Some write "{.python}" or "python:file.py".
    if (name.startsWith(u'{')) {
        name = name.mid(name.startsWith(u"{.") ? 2 : 1);
    }
    const auto end = std::find_if(name.cbegin(), name.cend(), [](QChar character) {
        return character == u'}' || character == u':' || character == u',' || character.isSpace();
    });
    constexpr qsizetype kLongestName = 40;
    return name.left(std::min<qsizetype>(end - name.cbegin(), kLongestName));
}

CellAlignment cellAlignment(MD_ALIGN align) {
    switch (align) {
        case MD_ALIGN_LEFT:
            return CellAlignment::Leading;
        case MD_ALIGN_CENTER:
            return CellAlignment::Centre;
        case MD_ALIGN_RIGHT:
            return CellAlignment::Trailing;
        case MD_ALIGN_DEFAULT:
            break;
    }
    return CellAlignment::Default;
}

}  // namespace concordia::markdown
