pragma ComponentBehavior: Bound

// The languages to choose from, above what opens them.
import QtQuick
import Concordia.Controls
import Concordia.Theme

Popup {
    id: popup

    property alias chosen: list.chosen
    readonly property real roomWidth: (parent?.Window.width ?? 360) - 2 * Theme.space16
    readonly property real roomHeight: (parent?.Window.height ?? 480) - Theme.space64

    signal languageChosen(string code)

    width: Math.min(Theme.dialogWidth * 0.6, roomWidth)
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, roomHeight)
    onAboutToShow: list.begin()
    onOpened: list.forceActiveFocus(Qt.PopupFocusReason)

    contentItem: LanguageList {
        id: list

        focus: true
        onLanguageChosen: code => {
            popup.close();
            popup.languageChosen(code);
        }
        onDismissed: popup.close()
    }
}
