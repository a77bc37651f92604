// What can be taken back, the latest first. Kept while the window is open.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QList>
#include <QObject>
#include <functional>

namespace concordia {

class UndoStack : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)

public:
    static constexpr qsizetype kMostSteps = 50;

    using QObject::QObject;

    [[nodiscard]] bool canUndo() const { return !m_steps.isEmpty(); }
    // What undo() would take back: ‘The message was deleted.’
    [[nodiscard]] QString sentence() const;

    // Something was done that `undo` takes back.
    void push(const QString& sentence, std::function<void()> undo);
    // Returns whether there was something to take back.
    Q_INVOKABLE bool undo();

signals:
    void changed();
    void done(const QString& sentence);    // to be shown with a way to undo it
    void undone(const QString& sentence);  // the sentence of what was taken back

private:
    struct Step {
        QString sentence;
        std::function<void()> undo;
    };

    QList<Step> m_steps;
};

}  // namespace concordia
