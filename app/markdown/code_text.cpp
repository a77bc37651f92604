#include "app/markdown/code_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace concordia::markdown {
namespace {

// One line of a million characters would be laid out as a whole at each growth.
QString breakLongLines(const QString& code) {
    constexpr qsizetype kLongestLine = 4000;
    QString result;
    result.reserve(code.size());
    qsizetype lineStart = 0;
    while (lineStart <= code.size()) {
        const qsizetype found = code.indexOf(u'\n', lineStart);
        const qsizetype lineEnd = found < 0 ? code.size() : found;
        while (lineEnd - lineStart > kLongestLine) {
            const qsizetype cut = lineStart + kLongestLine;
            const qsizetype whole = code[cut].isLowSurrogate() ? cut - 1 : cut;
            result += QStringView{code}.sliced(lineStart, whole - lineStart);
            result += u'\n';
            lineStart = whole;
        }
        result += QStringView{code}.sliced(lineStart, lineEnd - lineStart);
        if (found < 0) {
            break;
        }
        result += u'\n';
        lineStart = found + 1;
    }
    // These end a line of QTextDocument or stand for its objects.
    result.replace(u'\r', QChar::ReplacementCharacter);
    for (const char16_t reserved : {u'\x2029', u'\xfdd0', u'\xfdd1', u'\xfffc'}) {
        result.replace(QChar{reserved}, QChar::ReplacementCharacter);
    }
    return result;
}

qsizetype commonPrefix(const QString& left, const QString& right) {
    const auto end = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const qsizetype length = end.first - left.begin();
    return length > 0 && left[length - 1].isHighSurrogate() ? length - 1 : length;
}

}  // namespace

void CodeText::componentComplete() {
    m_complete = true;
    connect(this, &CodeText::inputChanged, this, &CodeText::applyAll);
    applyAll();
}

void CodeText::setStyle(TextStyle* style) {
    if (style == m_style) {
        return;
    }
    if (m_style) {
        disconnect(m_style, nullptr, this, nullptr);
    }
    m_style = style;
    if (m_style) {
        connect(m_style, &TextStyle::changed, this, &CodeText::colour);
    }
    emit inputChanged();
}

void CodeText::setRepository(SyntaxRepository* repository) {
    if (repository == m_repository) {
        return;
    }
    if (m_repository) {
        disconnect(m_repository, nullptr, this, nullptr);
    }
    m_repository = repository;
    if (m_repository) {
        connect(m_repository, &SyntaxRepository::ready, this, [this](const QString& language) {
            if (language == m_language.toLower()) {
                colour();
            }
        });
    }
    emit inputChanged();
}

void CodeText::setCode(const QString& code) {
    if (code == m_code) {
        return;
    }
    const bool wasEmpty = m_code.isEmpty();
    m_code = code;
    if (m_complete) {
        apply(commonPrefix(m_shown, breakLongLines(m_code)));
        if (wasEmpty) {
            colour();
        }
    }
    emit codeChanged();
}

void CodeText::setLanguage(const QString& language) {
    if (language == m_language) {
        return;
    }
    m_language = language;
    if (m_complete) {
        colour();
    }
    emit languageChanged();
}

void CodeText::copy() const {
    QGuiApplication::clipboard()->setText(m_code);
}

void CodeText::applyAll() {
    apply(0);
    colour();
}

void CodeText::apply(qsizetype unchanged) {
    if (!m_document) {
        return;
    }
    QTextDocument& document = *m_document->textDocument();
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    if (!m_highlighter && !m_language.isEmpty()) {
        m_highlighter = new CodeHighlighter{&document};
    }
    m_shown = breakLongLines(m_code);
    QTextCursor cursor{&document};
    cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(unchanged));
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (unchanged == 0) {
        QTextBlockFormat block;
        block.setLineHeight(m_lineHeight, QTextBlockFormat::FixedHeight);
        block.setLayoutDirection(Qt::LeftToRight);
        block.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        cursor.setBlockFormat(block);
    }
    cursor.insertText(m_shown.mid(unchanged));
    cursor.endEditBlock();
    emit applied();
}

void CodeText::colour() {
    // While the first line of a block is being written its language is not whole yet.
    if (!m_document || !m_style || !m_repository || m_code.isEmpty()) {
        return;
    }
    if (m_language.isEmpty()) {
        setLanguageName({});
        return;
    }
    const auto* definition = m_repository->definition(m_language);
    setLanguageName(definition != nullptr && definition->isValid() ? definition->translatedName()
                                                                   : m_language);
    if (definition == nullptr) {
        return;
    }
    if (!m_highlighter) {
        m_highlighter = new CodeHighlighter{m_document->textDocument()};
    }
    m_highlighter->use(*definition, m_repository->theme(m_style->dark));
}

void CodeText::setLanguageName(const QString& name) {
    if (name != m_languageName) {
        m_languageName = name;
        emit languageNameChanged();
    }
}

}  // namespace concordia::markdown
