#include "tests/qml/window/screen_reader.h"

#include <QMetaEnum>
#include <functional>
#include <utility>

namespace concordia::test {
namespace {

QAccessible::UpdateHandler previousHandler = nullptr;
QStringList announced;

void noteAnnouncements(QAccessibleEvent* event) {
    if (event->type() == QAccessible::Announcement) {
        announced.append(static_cast<QAccessibleAnnouncementEvent*>(event)->message());
    }
    if (previousHandler != nullptr) {
        previousHandler(event);
    }
}

QString nameOf(const QAccessibleInterface& node) {
    return node.text(QAccessible::Name);
}

// "button: Send"
QString describe(const QAccessibleInterface& node) {
    const char* const role =
        QMetaEnum::fromType<QAccessible::Role>().valueToKey(static_cast<int>(node.role()));
    QString text = QString::fromLatin1(role);
    text[0] = text[0].toLower();
    return text + QStringLiteral(": ") + nameOf(node);
}

bool isHidden(const QAccessibleInterface& node) {
    return !node.isValid() || node.state().invisible;
}

// Calls `visit` for what is to be met below `node`, in order.
void walk(QAccessibleInterface& node, const std::function<void(QAccessibleInterface&)>& visit) {
    for (int i = 0; i < node.childCount(); ++i) {
        QAccessibleInterface* const child = node.child(i);
        if (child != nullptr && !isHidden(*child)) {
            visit(*child);
            walk(*child, visit);
        }
    }
}

void walk(QQuickWindow* window, const std::function<void(QAccessibleInterface&)>& visit) {
    if (QAccessibleInterface* const root = QAccessible::queryAccessibleInterface(window)) {
        walk(*root, visit);
    }
}

bool canBePressed(QAccessibleInterface& node) {
    QAccessibleActionInterface* const actions = node.actionInterface();
    return actions != nullptr &&
           actions->actionNames().contains(QAccessibleActionInterface::pressAction());
}

bool isChoice(QAccessible::Role role) {
    return role == QAccessible::CheckBox || role == QAccessible::RadioButton;
}

}  // namespace

ScreenReader::ScreenReader(QObject* parent) : QObject(parent) {
    QAccessible::setActive(true);
    announced.clear();
    previousHandler = QAccessible::installUpdateHandler(noteAnnouncements);
}

ScreenReader::~ScreenReader() {
    QAccessible::installUpdateHandler(previousHandler);
}

QStringList ScreenReader::read(QQuickWindow* window) const {
    QStringList lines;
    walk(window, [&](QAccessibleInterface& node) { lines.append(describe(node)); });
    return lines;
}

QStringList ScreenReader::problems(QQuickWindow* window) const {
    QStringList sentences;
    const QRect frame(window->position(), window->size());
    walk(window, [&](QAccessibleInterface& node) {
        const bool pressed = canBePressed(node);
        const bool reached = node.state().focusable || pressed;
        if (reached && nameOf(node).trimmed().isEmpty()) {
            QAccessibleInterface* const parent = node.parent();
            sentences.append(QStringLiteral("‘%1’ in ‘%2’ has no name.")
                                 .arg(describe(node), parent ? describe(*parent) : QString()));
        }
        if (reached && (node.role() == QAccessible::NoRole || node.role() == QAccessible::Client)) {
            sentences.append(QStringLiteral("‘%1’ does not say what it is.").arg(nameOf(node)));
        }
        if (isChoice(node.role()) && !node.state().checkable) {
            sentences.append(
                QStringLiteral("‘%1’ does not say whether it is on.").arg(describe(node)));
        }
        if (node.state().focused && !frame.intersects(node.rect())) {
            sentences.append(
                QStringLiteral("‘%1’ has the focus out of sight.").arg(describe(node)));
        }
    });
    return sentences;
}

QString ScreenReader::focused(QQuickWindow* window) const {
    QString found;
    walk(window, [&](QAccessibleInterface& node) {
        if (node.state().focused) {
            found = describe(node);  // the innermost is the last
        }
    });
    return found;
}

bool ScreenReader::press(QQuickWindow* window, const QString& what) const {
    QAccessibleActionInterface* actions = nullptr;
    walk(window, [&](QAccessibleInterface& node) {
        if (actions == nullptr && describe(node) == what && !node.state().disabled &&
            canBePressed(node)) {
            actions = node.actionInterface();
        }
    });
    if (actions == nullptr) {
        return false;
    }
    actions->doAction(QAccessibleActionInterface::pressAction());
    return true;
}

QStringList ScreenReader::heard() {
    return std::exchange(announced, {});
}

}  // namespace concordia::test
