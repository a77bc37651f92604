pragma ComponentBehavior: Bound

// The assistants as buttons, for a conversation that is about to begin.
import QtQuick
import QtQuick.Templates as T
import Concordia.App
import Concordia.Controls
import Concordia.Theme

Item {
    id: choice

    required property AssistantModel assistants

    readonly property int gap: Theme.space8

    // Line by line, each in the middle.
    function place() {
        const lines = [[]];
        let used = 0;
        for (let i = 0; i < repeater.count; ++i) {
            const button = repeater.itemAt(i) as Item;
            if (button === null) {
                return;  // not all are there yet
            }
            if (used > 0 && used + button.implicitWidth > width) {
                lines.push([]);
                used = 0;
            }
            lines[lines.length - 1].push(button);
            used += button.implicitWidth + gap;
        }
        lines.forEach((line, number) => {
            const whole = line.reduce((sum, button) => sum + button.implicitWidth, 0)
                + (line.length - 1) * gap;
            let from = Math.round((width - whole) / 2);
            for (const button of line) {
                button.x = LayoutMirroring.enabled ? width - from - button.implicitWidth : from;
                button.y = number * (Theme.targetSize + gap);
                from += button.implicitWidth + gap;
            }
        });
        implicitHeight = lines.length * (Theme.targetSize + gap) - gap;
    }

    implicitHeight: Theme.targetSize
    onWidthChanged: place()
    LayoutMirroring.onEnabledChanged: place()
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Assistant")

    Repeater {
        id: repeater

        onCountChanged: choice.place()
        model: choice.assistants

        T.Button {
            id: button

            required property real assistantId
            required property string name
            required property string instructions

            readonly property bool chosen: choice.assistants.chosen === assistantId

            text: name
            implicitWidth: Math.min(words.implicitWidth + leftPadding + rightPadding,
                                    choice.width)
            implicitHeight: Theme.targetSize
            onImplicitWidthChanged: choice.place()
            leftPadding: Theme.space12
            rightPadding: Theme.space12
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.CheckBox
            Accessible.name: name
            Accessible.description: instructions
            Accessible.checkable: true
            Accessible.checked: chosen
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            onClicked: choice.assistants.choose(chosen ? 0 : assistantId)

            contentItem: Label {
                id: words

                text: button.text
                kind: Label.Small
                strong: button.chosen
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }

            background: Rectangle {
                radius: height / 2
                color: button.chosen ? Theme.selected : button.hovered || button.down
                    ? Theme.hover : "transparent"
                border.width: 1
                border.color: button.chosen ? Theme.accent : Theme.outline

                FocusRing {
                    visible: button.visualFocus
                    targetRadius: button.height / 2
                }
            }
        }
    }
}
