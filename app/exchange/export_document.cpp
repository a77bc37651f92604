#include "app/exchange/export_document.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

namespace concordia {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(concordia::ExportDocument)

public:
    static QString author(const MessageRecord& message) {
        if (message.role != MessageRole::Model) {
            return tr("You");
        }
        //: Above a text in an exported conversation; %1 is the model's name
        return message.origin.model.isEmpty() ? tr("Written by AI")
                                              : tr("%1 (written by AI)").arg(message.origin.model);
    }
    static QString note() {
        return tr("Texts marked as written by AI come from a language model and may be wrong.");
    }
    static QString reasoning() { return tr("Thoughts before the answer (written by AI)"); }
    static QString title(const ExchangedConversation& conversation) {
        return conversation.conversation.title.isEmpty() ? tr("Untitled conversation")
                                                         : conversation.conversation.title;
    }
    static QString date(qint64 time) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::LongFormat);
    }
};

// A document that loads nothing, whatever its text refers to.
class ClosedDocument : public QTextDocument {
protected:
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

QString quoted(const QString& text) {
    return QStringLiteral("> ") + QString(text).replace(u'\n', QStringLiteral("\n> "));
}

// What stands between <body> and </body>; pictures become their descriptions.
QString bodyOf(const QString& markdown) {
    ClosedDocument document;
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    features |= QTextDocument::MarkdownNoHTML;
    document.setMarkdown(markdown, features);
    QString html = document.toHtml();
    const qsizetype begin = html.indexOf(u'>', html.indexOf(QLatin1String("<body"))) + 1;
    html = html.sliced(begin, html.lastIndexOf(QLatin1String("</body>")) - begin);
    static const QRegularExpression kPicture(QStringLiteral("<img src=\"([^\"]*)\"[^>]*>"));
    return html.replace(kPicture, QStringLiteral("[\\1]"));
}

QString sectionOf(const MessageRecord& message) {
    const bool ai = message.role == MessageRole::Model;
    QString section =
        QStringLiteral("<section class=\"%1\" data-author=\"%1\" data-model=\"%2\">\n<h2>%3</h2>\n")
            .arg(ai ? QStringLiteral("ai") : QStringLiteral("person"),
                 message.origin.model.toHtmlEscaped(), Words::author(message).toHtmlEscaped());
    if (!message.reasoning.isEmpty()) {
        section += QStringLiteral("<details><summary>%1</summary>%2</details>\n")
                       .arg(Words::reasoning().toHtmlEscaped(), bodyOf(message.reasoning));
    }
    return section + bodyOf(message.text) + QStringLiteral("\n</section>\n");
}

}  // namespace

QString markdownOf(const ExchangedConversation& conversation) {
    QString text = QStringLiteral("# %1\n\n%2\n\n*%3*\n")
                       .arg(Words::title(conversation),
                            Words::date(conversation.conversation.createdAt), Words::note());
    for (const MessageRecord& message : shownMessages(conversation)) {
        text += QStringLiteral("\n## %1\n\n").arg(Words::author(message));
        if (!message.reasoning.isEmpty()) {
            text += QStringLiteral("> **%1**\n>\n%2\n\n")
                        .arg(Words::reasoning(), quoted(message.reasoning));
        }
        text += message.text.trimmed() + u'\n';
    }
    return text;
}

QString htmlOf(const ExchangedConversation& conversation) {
    const QString title = Words::title(conversation).toHtmlEscaped();
    QString html = QStringLiteral(
                       "<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n"
                       "<meta charset=\"utf-8\">\n<title>%3</title>\n"
                       "<meta name=\"generator\" content=\"Concordia %4\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" "
                       "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                       "<style>body { max-width: 40em; margin: 2em auto; padding: 0 1em; }"
                       " section.person { border-inline-start: 3px solid; padding-inline-start:"
                       " 1em; } h2 { font-size: 1em; }</style>\n</head>\n<body>\n<h1>%3</h1>\n")
                       .arg(QLocale().bcp47Name(),
                            QLocale().textDirection() == Qt::RightToLeft ? QStringLiteral("rtl")
                                                                         : QStringLiteral("ltr"),
                            title, QStringLiteral(CONCORDIA_VERSION));
    html += QStringLiteral("<p>%1</p>\n<p><em>%2</em></p>\n")
                .arg(Words::date(conversation.conversation.createdAt).toHtmlEscaped(),
                     Words::note().toHtmlEscaped());
    for (const MessageRecord& message : shownMessages(conversation)) {
        html += sectionOf(message);
    }
    return html + QStringLiteral("</body>\n</html>\n");
}

QByteArray pdfOf(const ExchangedConversation& conversation) {
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(Words::title(conversation));
        writer.setCreator(QStringLiteral("Concordia " CONCORDIA_VERSION));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
        ClosedDocument document;
        document.setHtml(htmlOf(conversation));
        document.print(&writer);
    }
    return data;
}

}  // namespace concordia
