#include "app/spelling/spelling_marks.h"

#include <QLocale>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextCursor>
#include <algorithm>

#include "app/languages/detect_language.h"
#include "app/spelling/dictionaries.h"

namespace concordia {
namespace {

constexpr qsizetype kMostSuggestions = 5;
constexpr qsizetype kTellingLength = 24;  // characters from which a text tells its language

// Calls `visit` with begin and end of each word of a line.
template <typename Visit>
void visitWords(const QString& line, const Visit& visit) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    qsizetype begin = -1;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        const auto reasons = finder.boundaryReasons();
        if (begin >= 0 && (reasons & QTextBoundaryFinder::EndOfItem) != 0) {
            visit(static_cast<int>(begin), static_cast<int>(at));
            begin = -1;
        }
        if ((reasons & QTextBoundaryFinder::StartOfItem) != 0) {
            begin = at;
        }
    }
}

// Whether the mark at a position ties letters into an address, a file's name or a piece of code:
// a dot or colon does so only between them.
bool tiesLetters(const QString& line, int at) {
    if (at < 0 || at >= line.size()) {
        return false;
    }
    const QChar mark = line.at(at);
    if (mark == u'.' || mark == u':') {
        return at > 0 && at + 1 < line.size() && !line.at(at - 1).isSpace() &&
               !line.at(at + 1).isSpace();
    }
    return mark.isDigit() || QStringView(u"@/\\_#=`<>{}[]$").contains(mark);
}

// Numbers, addresses, names of files and code are none of a dictionary's business.
bool isProse(const QString& line, int begin, int end) {
    const QStringView word = QStringView(line).sliced(begin, end - begin);
    return !tiesLetters(line, begin - 1) && !tiesLetters(line, end) && word.size() > 1 &&
           std::ranges::none_of(word, [](QChar letter) {
               return letter.isDigit() || letter == u'_' || letter == u'.';
           });
}

}  // namespace

SpellingMarks::SpellingMarks(QObject* parent) : QSyntaxHighlighter(parent) {
    m_speller.setAttribute(Sonnet::Speller::AutoDetectLanguage, false);
}

// The document tells of changes while the base takes its marks away.
SpellingMarks::~SpellingMarks() {
    if (m_textDocument != nullptr) {
        m_textDocument->textDocument()->disconnect(this);
    }
}

void SpellingMarks::setTextDocument(QQuickTextDocument* document) {
    if (m_textDocument == document) {
        return;
    }
    if (m_textDocument != nullptr) {
        m_textDocument->textDocument()->disconnect(this);
    }
    m_textDocument = document;
    QTextDocument* const watched = document == nullptr ? nullptr : document->textDocument();
    setDocument(watched);
    if (watched != nullptr) {
        connect(watched, &QTextDocument::contentsChanged, this, &SpellingMarks::noteChange);
    }
    chooseLanguage();
    emit textDocumentChanged();
}

void SpellingMarks::setLanguage(const QString& language) {
    if (m_language != language) {
        m_language = language;
        chooseLanguage();
        emit languageChanged();
    }
}

void SpellingMarks::setUsualLanguage(const QString& language) {
    if (m_usualLanguage != language) {
        m_usualLanguage = language;
        chooseLanguage();
        emit usualLanguageChanged();
    }
}

void SpellingMarks::setEnabled(bool enabled) {
    if (m_enabled != enabled) {
        m_enabled = enabled;
        chooseLanguage();
        rehighlight();
        emit enabledChanged();
    }
}

void SpellingMarks::setColor(const QColor& color) {
    if (m_color != color) {
        m_color = color;
        rehighlight();
        emit colorChanged();
    }
}

void SpellingMarks::setCursorPosition(int position) {
    if (m_cursorPosition == position) {
        return;
    }
    const int before = m_cursorPosition;
    m_cursorPosition = position;
    if (document() != nullptr) {
        // The word that was left is finished, the one that was entered may not be.
        rehighlightBlock(document()->findBlock(before));
        rehighlightBlock(document()->findBlock(position));
    }
    emit cursorPositionChanged();
}

void SpellingMarks::noteChange() {
    if (m_language.isEmpty()) {
        chooseLanguage();
    }
}

void SpellingMarks::chooseLanguage() {
    QString language = m_language;
    if (language.isEmpty() && document() != nullptr) {
        const QString text = document()->toPlainText();
        if (text.size() >= kTellingLength) {
            language = QString::fromStdString(detectLanguage(text.toStdString()));
        }
    }
    if (language.isEmpty()) {
        language = m_usualLanguage;
    }
    const QString country = QLocale::system().name().section(u'_', 1);
    const QString dictionary =
        m_enabled ? chooseDictionary(m_speller.availableLanguages(), language, country) : QString();
    if (dictionary == m_dictionary) {
        return;
    }
    m_dictionary = dictionary;
    if (!dictionary.isEmpty()) {
        m_speller.setLanguage(dictionary);
    }
    rehighlight();
    emit dictionaryChanged();
}

bool SpellingMarks::isUnknown(const QString& word) const {
    return !m_dictionary.isEmpty() && m_speller.isMisspelled(word);
}

void SpellingMarks::highlightBlock(const QString& text) {
    if (m_dictionary.isEmpty()) {
        return;
    }
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(m_color);
    const int start = currentBlock().position();
    visitWords(text, [&](int begin, int end) {
        if (start + end != m_cursorPosition && isProse(text, begin, end) &&
            isUnknown(text.sliced(begin, end - begin))) {
            setFormat(begin, end - begin, format);
        }
    });
}

SpellingMarks::Word SpellingMarks::wordAt(int position) const {
    Word word;
    if (document() == nullptr) {
        return word;
    }
    const QTextBlock block = document()->findBlock(position);
    const QString text = block.text();
    visitWords(text, [&](int begin, int end) {
        const int inBlock = position - block.position();
        if (begin <= inBlock && inBlock <= end && isProse(text, begin, end)) {
            word = {block.position() + begin, text.sliced(begin, end - begin)};
        }
    });
    return word;
}

QString SpellingMarks::unknownWordAt(int position) const {
    const Word word = wordAt(position);
    return isUnknown(word.text) ? word.text : QString();
}

QStringList SpellingMarks::suggestionsAt(int position) const {
    const QString word = unknownWordAt(position);
    const QStringList all = word.isEmpty() ? QStringList() : m_speller.suggest(word);
    return all.first(std::min(kMostSuggestions, all.size()));
}

void SpellingMarks::replaceAt(int position, const QString& replacement) {
    const Word word = wordAt(position);
    if (word.text.isEmpty()) {
        return;
    }
    QTextCursor cursor(document());
    cursor.setPosition(word.begin);
    cursor.setPosition(word.begin + static_cast<int>(word.text.size()), QTextCursor::KeepAnchor);
    cursor.insertText(replacement);
}

void SpellingMarks::learnAt(int position) {
    const QString word = wordAt(position).text;
    if (!word.isEmpty()) {
        m_speller.addToPersonal(word);
        rehighlight();
    }
}

}  // namespace concordia
