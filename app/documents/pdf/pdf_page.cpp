#include "app/documents/pdf/pdf_page.h"

namespace concordia::documents {

QString textOf(const PageLine& line, LineKind kind) {
    QString text;
    for (const LinePiece& piece : line.pieces) {
        if (!text.isEmpty()) {
            text += kind == LineKind::TableRow ? u'\t' : u' ';
        }
        text += piece.text;
    }
    return text;
}

QRectF boxOf(const PageLine& line) {
    QRectF all;
    for (const LinePiece& piece : line.pieces) {
        all = all.united(piece.box);
    }
    return all;
}

}  // namespace concordia::documents
