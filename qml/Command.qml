pragma ComponentBehavior: Bound

// Something that can be done in the window: by its keys, and from the command palette.
import QtQuick

Shortcut {
    required property string name
    property int group: Command.Window
    property bool listed: true  // in the palette and among the shortcuts
    // Where the keys are only handled by what has the focus, for the page of shortcuts.
    property string keys: nativeText

    enum Group {
        Conversations,
        Messages,
        View,
        Window
    }
}
