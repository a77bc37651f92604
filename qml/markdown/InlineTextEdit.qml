pragma ComponentBehavior: Bound

// Selectable words with their styles. Links are reached by Tab and followed by Enter.
import QtQuick
import Concordia.Theme
import Concordia.Markdown.Model

TextEdit {
    id: edit

    required property inlineText content
    property alias pixelSize: formatter.pixelSize
    property alias lineHeight: formatter.lineHeight
    property alias weight: formatter.weight
    property alias alignment: formatter.alignment
    property alias rightToLeft: formatter.rightToLeft
    readonly property alias shift: formatter.shift
    // The place after the last glyph, kept only while `tracksEnd`.
    property bool tracksEnd: false
    property rect endRectangle
    property int currentLink: -1
    // What the numbers in brackets are about; null: nothing.
    property Citations citations: null
    property int laidOut: 0  // how often; the places of citations depend on it

    topPadding: formatter.shift
    bottomPadding: -formatter.shift
    readOnly: true
    selectByMouse: true
    textFormat: TextEdit.RichText
    wrapMode: TextEdit.Wrap
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font: MarkdownTheme.textFont
    activeFocusOnTab: formatter.linkCount > 0
    Accessible.name: content.text

    onTracksEndChanged: updateEnd()
    onContentSizeChanged: updateEnd()
    onWidthChanged: updateEnd()
    onActiveFocusChanged: {
        currentLink = -1;
        if (!activeFocus) {
            deselect();
        } else if (!pointer.active) {
            selectLink(0);
        }
    }
    onLinkHovered: link => hover.cursorShape = link !== "" ? Qt.PointingHandCursor : Qt.IBeamCursor
    Keys.onTabPressed: event => event.accepted = selectLink(currentLink + 1)
    Keys.onBacktabPressed: event => event.accepted = selectLink(currentLink - 1)
    Keys.onReturnPressed: event => event.accepted = followLink()
    Keys.onEnterPressed: event => event.accepted = followLink()

    // Once for every `layout`. The citations may be known before their text is there.
    function placeOf(position: int, layout: int): rect {
        return position <= length ? positionToRectangle(position) : Qt.rect(0, 0, 0, 0);
    }

    function updateEnd() {
        ++laidOut;
        if (tracksEnd) {
            endRectangle = positionToRectangle(length);
        }
    }

    function selectLink(link: int): bool {
        if (link < 0 || link >= formatter.linkCount) {
            return false;
        }
        currentLink = link;
        const range = formatter.linkRange(link);
        select(range.x, range.y);
        return true;
    }

    function followLink(): bool {
        if (currentLink < 0) {
            return false;
        }
        linkActivated(formatter.linkTarget(currentLink));
        return true;
    }

    TextFormatter {
        id: formatter

        document: edit.textDocument
        style: MarkdownTheme
        content: edit.content
        pixelSize: MarkdownTheme.readingSize
        lineHeight: MarkdownTheme.readingLine
        onApplied: edit.updateEnd()
    }

    Repeater {
        model: edit.citations === null ? [] : formatter.citations

        delegate: CitationChip {
            required property citationPlace modelData

            readonly property rect from: edit.placeOf(modelData.start, edit.laidOut)
            readonly property rect to: edit.placeOf(modelData.end, edit.laidOut)

            x: Math.min(from.x, to.x)
            y: Math.round(from.y + (from.height - height) / 2) - edit.shift
            width: Math.max(Theme.space24, Math.abs(to.x - from.x) - Theme.space2)
            height: Theme.space24
            place: modelData
            citations: edit.citations
        }
    }

    PointHandler {
        id: pointer
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.IBeamCursor
    }
}
