#include "app/window/line_spacing.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace concordia {

void LineSpacing::setDocument(QQuickTextDocument* document) {
    if (document == m_document) {
        return;
    }
    m_document = document;
    if (document != nullptr) {
        // A new text resets the format of its blocks. Lines added by typing inherit it.
        connect(document->textDocument(), &QTextDocument::contentsChanged, this,
                &LineSpacing::apply);
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
}

}  // namespace concordia
