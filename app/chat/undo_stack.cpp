#include "app/chat/undo_stack.h"

#include <utility>

namespace concordia {

QString UndoStack::sentence() const {
    return m_steps.isEmpty() ? QString() : m_steps.last().sentence;
}

void UndoStack::push(const QString& sentence, std::function<void()> undo) {
    m_steps.append({sentence, std::move(undo)});
    if (m_steps.size() > kMostSteps) {
        m_steps.removeFirst();
    }
    emit changed();
    emit done(sentence);
}

bool UndoStack::undo() {
    if (m_steps.isEmpty()) {
        return false;
    }
    const Step step = m_steps.takeLast();
    step.undo();
    emit changed();
    emit undone(step.sentence);
    return true;
}

}  // namespace concordia
