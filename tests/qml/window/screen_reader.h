// Meets the window as a screen reader does: only through the tree of QAccessible.
// Thread rule: GUI thread.
#pragma once

#include <QAccessible>
#include <QObject>
#include <QQuickWindow>
#include <QStringList>

namespace concordia::test {

class ScreenReader : public QObject {
    Q_OBJECT

public:
    explicit ScreenReader(QObject* parent = nullptr);
    ~ScreenReader() override;

    // What can be met in the window, in the tree's order: "button: Send".
    [[nodiscard]] Q_INVOKABLE QStringList read(QQuickWindow* window) const;
    // What a person could not make sense of: controls without a name or a role, choices without a
    // state, things outside the window that can be pressed. Sentences.
    [[nodiscard]] Q_INVOKABLE QStringList problems(QQuickWindow* window) const;
    // "button: Send" of what has the focus; empty when nothing has it.
    [[nodiscard]] Q_INVOKABLE QString focused(QQuickWindow* window) const;
    // Presses what read() lists as `what`; false when it is not there or cannot be pressed.
    Q_INVOKABLE bool press(QQuickWindow* window, const QString& what) const;
    // What was announced since the last call.
    [[nodiscard]] Q_INVOKABLE QStringList heard();
};

}  // namespace concordia::test
