#include "app/markdown/block_parser.h"

#include "app/markdown/block_builder.h"
#include "app/markdown/extensions.h"

#include <md4c.h>

#include <QRegularExpression>

namespace concordia::markdown {
namespace {

constexpr unsigned kDialect = MD_DIALECT_GITHUB | MD_FLAG_NOHTML | MD_FLAG_LATEXMATHSPANS;

BlockBuilder& builderOf(void* userData) {
    return *static_cast<BlockBuilder*>(userData);
}

int onEnterBlock(MD_BLOCKTYPE type, void* detail, void* userData) {
    builderOf(userData).enterBlock(type, detail);
    return 0;
}

int onLeaveBlock(MD_BLOCKTYPE type, void*, void* userData) {
    builderOf(userData).leaveBlock(type);
    return 0;
}

int onEnterSpan(MD_SPANTYPE type, void* detail, void* userData) {
    builderOf(userData).enterSpan(type, detail);
    return 0;
}

int onLeaveSpan(MD_SPANTYPE type, void*, void* userData) {
    builderOf(userData).leaveSpan(type);
    return 0;
}

int onText(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* userData) {
    builderOf(userData).addText(type, {text, static_cast<qsizetype>(size)});
    return 0;
}

}  // namespace

ParsedMarkdown parseMarkdown(const QByteArray& utf8, qsizetype position) {
    // After blank lines in a list item, md4c 0.5 may take the lowest byte of a line's offset for
    // the kind of a block. Empty lines in front, which mean nothing, keep that byte as it is.
    const qsizetype padding = position % 256;
    const QByteArray input = QByteArray(padding, '\n') + withExtensions(utf8);
    BlockBuilder builder{input};
    MD_PARSER parser{};
    parser.flags = kDialect;
    parser.enter_block = onEnterBlock;
    parser.leave_block = onLeaveBlock;
    parser.enter_span = onEnterSpan;
    parser.leave_span = onLeaveSpan;
    parser.text = onText;
    // It fails only when memory runs out, and what was built until then is still worth showing.
    md_parse(input.constData(), static_cast<MD_SIZE>(input.size()), &parser, &builder);
    ParsedMarkdown result = builder.take();
    if (result.lastTextOffset >= 0) {
        result.lastTextOffset -= padding;
    }
    return result;
}

bool mayDefineReferences(QStringView text) {
    if (!text.contains(u"]:")) {
        return false;
    }
    // A definition begins a line, after the marks of quotes, list items and tasks. Its label has no
    // bracket without a backslash, and at most 999 characters.
    static const QRegularExpression kDefinition{
        QStringLiteral(R"((?:^|[\r\n])[ \t>*+\-0-9.)]*(?:\[[ xX]\][ \t]+)?)"
                       R"(\[(?:[^\[\]\\]|\\[\s\S]){1,999}\]:)")};
    return kDefinition.matchView(text).hasMatch();
}

}  // namespace concordia::markdown
