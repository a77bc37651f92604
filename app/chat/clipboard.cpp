#include "app/chat/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextDocument>
#include <memory>

namespace concordia {

void copyMarkdown(const QString& markdown) {
    auto data = std::make_unique<QMimeData>();
    data->setText(markdown);
    data->setData(QStringLiteral("text/markdown"), markdown.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data.release());
}

void copyWithoutMarks(const QString& markdown) {
    QGuiApplication::clipboard()->setText(withoutMarks(markdown));
}

QString withoutMarks(const QString& markdown) {
    QTextDocument document;
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    features |= QTextDocument::MarkdownNoHTML;
    document.setMarkdown(markdown, features);
    return document.toPlainText().trimmed();
}

}  // namespace concordia
