pragma ComponentBehavior: Bound

// Text of the interface, in one of the theme's sizes, with its line height.
import QtQuick
import Concordia.Theme

Text {
    id: label

    enum Kind {
        Reading,
        Body,
        Small,
        Caption,
        Heading,
        Title,
        Display
    }

    property int kind: Label.Body
    property bool secondary: false
    property bool strong: false
    readonly property int lineBox: {
        switch (kind) {
        case Label.Reading:
            return Theme.readingLineHeight;
        case Label.Small:
            return Theme.smallLineHeight;
        case Label.Caption:
            return Theme.captionLineHeight;
        case Label.Heading:
            return Theme.h3LineHeight;
        case Label.Title:
            return Theme.titleLineHeight;
        case Label.Display:
            return Theme.displayLineHeight;
        }
        return Theme.bodyLineHeight;
    }

    font: {
        switch (kind) {
        case Label.Reading:
            return Theme.readingFont;
        case Label.Small:
            return Theme.smallFont;
        case Label.Caption:
            return Theme.captionFont;
        case Label.Heading:
            return Theme.h3Font;
        case Label.Title:
            return Theme.titleFont;
        case Label.Display:
            return Theme.displayFont;
        }
        return strong ? Theme.bodyMediumFont : Theme.bodyFont;
    }
    color: secondary ? Theme.textSecondary : Theme.text
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    lineHeightMode: Text.FixedHeight
    lineHeight: lineBox
    topPadding: Theme.leadingAbove(font.pixelSize, lineBox, text)
    bottomPadding: -topPadding
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignTop
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
