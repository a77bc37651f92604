#include "app/window/line_spacing.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

namespace concordia {

void LineSpacing::setDocument(QQuickTextDocument* document) {
    if (document == m_document) {
        return;
    }
    m_document = document;
    if (document != nullptr) {
        // A new text resets the format of its blocks. Lines added by typing inherit it.
        QTextDocument* text = document->textDocument();
        connect(text, &QTextDocument::contentsChanged, this, &LineSpacing::apply);
        connect(text->documentLayout(), &QAbstractTextDocumentLayout::update, this,
                &LineSpacing::measure);
        connect(text->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                &LineSpacing::measure);
    }
    emit documentChanged();
    apply();
}

void LineSpacing::setLineHeight(int pixels) {
    if (pixels == m_lineHeight) {
        return;
    }
    m_lineHeight = pixels;
    emit lineHeightChanged();
    apply();
}

void LineSpacing::apply() {
    if (m_document == nullptr || m_lineHeight <= 0) {
        return;
    }
    QTextDocument* text = m_document->textDocument();
    const QTextBlockFormat first = text->begin().blockFormat();
    if (first.lineHeightType() == QTextBlockFormat::FixedHeight &&
        static_cast<int>(first.lineHeight()) == m_lineHeight) {
        measure();
        return;
    }
    QTextBlockFormat format;
    format.setLineHeight(m_lineHeight, QTextBlockFormat::FixedHeight);
    const bool undo = text->isUndoRedoEnabled();
    // The spacing is no step that the person could undo.
    text->setUndoRedoEnabled(false);
    QTextCursor cursor(text);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    text->setUndoRedoEnabled(undo);
    measure();
}

void LineSpacing::measure() {
    if (m_document == nullptr) {
        return;
    }
    const QTextLayout* layout = m_document->textDocument()->begin().layout();
    if (layout == nullptr || layout->lineCount() == 0) {
        return;
    }
    const QTextLine line = layout->lineAt(0);
    const double baseline = layout->position().y() + line.y() + line.ascent();
    if (baseline != m_firstBaseline) {
        m_firstBaseline = baseline;
        emit firstBaselineChanged();
    }
}

}  // namespace concordia
