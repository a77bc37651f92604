#include "app/markdown/text_style.h"

namespace concordia::markdown {

TextStyle::TextStyle(QObject* parent) : QObject{parent} {
    m_settled.setSingleShot(true);
    m_settled.setInterval(0);
    connect(this, &TextStyle::edited, &m_settled, qOverload<>(&QTimer::start));
    connect(&m_settled, &QTimer::timeout, this, &TextStyle::changed);
}

}  // namespace concordia::markdown
