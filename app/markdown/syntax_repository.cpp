#include "app/markdown/syntax_repository.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <utility>

namespace concordia::markdown {
namespace {

using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::Repository;

// Colouring an empty line makes the library read everything that the definition includes.
class Warmer : public KSyntaxHighlighting::AbstractHighlighter {
public:
    void warm(const Definition& definition) {
        setDefinition(definition);
        highlightLine(u"", KSyntaxHighlighting::State{});
    }

protected:
    void applyFormat(int, int, const KSyntaxHighlighting::Format&) override {}
};

// Names that fences use and that are neither a definition's name nor a file name's ending.
QString usualName(const QString& language) {
    static const QHash<QString, QString> kNames{
        {QStringLiteral("csharp"), QStringLiteral("C#")},
        {QStringLiteral("golang"), QStringLiteral("Go")},
        {QStringLiteral("console"), QStringLiteral("Bash")},
        {QStringLiteral("shell"), QStringLiteral("Bash")},
        {QStringLiteral("sh"), QStringLiteral("Bash")},
        {QStringLiteral("objective-c"), QStringLiteral("Objective-C")},
        {QStringLiteral("dockerfile"), QStringLiteral("Dockerfile")},
        {QStringLiteral("make"), QStringLiteral("Makefile")},
        {QStringLiteral("jsonc"), QStringLiteral("JSON")},
        {QStringLiteral("latex"), QStringLiteral("LaTeX")},
        {QStringLiteral("viml"), QStringLiteral("VimScript")},
    };
    return kNames.value(language, language);
}

Definition find(const Repository& repository, const QString& language) {
    const QString name = usualName(language);
    Definition definition = repository.definitionForName(name);
    if (!definition.isValid()) {
        definition = repository.definitionForFileName(QStringLiteral("file.") + name);
    }
    return definition;
}

}  // namespace

SyntaxRepository::SyntaxRepository(QObject* parent) : QObject{parent} {
    m_pool.setMaxThreadCount(1);
    request({});  // so that the list of languages is read before the first code block comes
}

SyntaxRepository::~SyntaxRepository() {
    m_pool.clear();
    m_pool.waitForDone();
}

const Definition* SyntaxRepository::definition(const QString& language) {
    const QString name = language.toLower();
    if (const auto found = m_definitions.constFind(name); found != m_definitions.cend()) {
        return &*found;
    }
    request(name);
    return nullptr;
}

const KSyntaxHighlighting::Theme& SyntaxRepository::theme(bool dark) const {
    return dark ? m_dark : m_light;
}

void SyntaxRepository::request(const QString& language) {
    // A hostile text names languages without end.
    constexpr qsizetype kMostLanguages = 1000;
    if (m_requested.contains(language) || m_requested.size() > kMostLanguages) {
        return;
    }
    m_requested.insert(language);
    m_pool.start([this, language] {
        if (!m_repository) {
            m_repository = std::make_unique<Repository>();
            m_repository->addCustomSearchPath(QStringLiteral(":/concordia/syntax"));
        }
        const Definition definition =
            language.isEmpty() ? Definition{} : find(*m_repository, language);
        if (definition.isValid()) {
            Warmer{}.warm(definition);
        }
        const auto light = m_repository->theme(QStringLiteral("Concordia Light"));
        const auto dark = m_repository->theme(QStringLiteral("Concordia Dark"));
        QMetaObject::invokeMethod(this, [this, language, definition, light, dark] {
            m_light = light;
            m_dark = dark;
            m_definitions.insert(language, definition);
            emit ready(language);
        });
    });
}

}  // namespace concordia::markdown
