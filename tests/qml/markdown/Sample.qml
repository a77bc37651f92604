pragma ComponentBehavior: Bound

// A page with one Markdown text, as the conversation shows it.
import QtQuick
import Concordia.Theme
import Concordia.Markdown

Rectangle {
    id: page

    property alias text: view.text
    property alias streaming: view.streaming
    property alias visibleTop: view.visibleTop
    property alias visibleHeight: view.visibleHeight
    property bool dark: false
    property int margin: 24
    readonly property Item shown: view
    property list<string> links

    width: 640 + 2 * margin
    height: view.implicitHeight + 2 * margin
    color: Theme.background
    onDarkChanged: Theme.mode = dark ? Theme.Dark : Theme.Light
    Component.onCompleted: Theme.mode = Theme.Light

    MarkdownView {
        id: view

        x: page.margin
        y: page.margin
        width: page.width - 2 * page.margin
        onLinkActivated: url => page.links.push(url)
    }
}
