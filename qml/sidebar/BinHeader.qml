pragma ComponentBehavior: Bound

// Above what was deleted: how long it stays, and the way to be rid of it now.
import QtQuick
import Concordia.Controls
import Concordia.Theme

Column {
    id: header

    signal emptyRequested

    leftPadding: Theme.space16
    rightPadding: Theme.space16
    topPadding: Theme.space4
    bottomPadding: Theme.space12
    spacing: Theme.space8

    Label {
        width: header.width - 2 * Theme.space16
        kind: Label.Small
        secondary: true
        text: qsTr("What was deleted stays here for %Ln day(s).", "", 30)
    }

    Button {
        text: qsTr("Empty the bin…")
        onClicked: header.emptyRequested()
    }
}
