pragma Singleton
pragma ComponentBehavior: Bound

// What the shown Markdown takes from the window's theme, and the lengths of its own.
import QtQuick
import Concordia.Theme
import Concordia.Markdown.Model

TextStyle {
    textFamily: Theme.textFamily
    arabicFamily: Theme.arabicFamily
    monoFamily: Theme.monoFamily
    text: Theme.text
    link: Theme.accent
    codeBackground: Theme.code
    chipBackground: Theme.accentSoft
    markBackground: Theme.mark
    dark: Theme.dark

    // Sizes and families are set on each run of text; features only here. Without contextual forms
    // code shows "->" as it is written, and tables have digits of equal width.
    readonly property font textFont: Qt.font({
        family: Theme.textFamily,
        pixelSize: readingSize,
        features: { "calt": 0 }
    })
    readonly property font cellFont: Qt.font({
        family: Theme.textFamily,
        pixelSize: cellSize,
        features: { "calt": 0, "tnum": 1 }
    })

    // The formatter enlarges Arabic letters itself, so these are the sizes of the others.
    readonly property int readingSize: Math.round(16 * Theme.textScale)
    readonly property int readingLine: Math.round(26 * Theme.textScale)
    readonly property int cellSize: Math.round(14 * Theme.textScale)
    readonly property int cellLine: Math.round(20 * Theme.textScale)
    readonly property int codeLine: Theme.monoLineHeight
    readonly property int boxHeader: Theme.targetSize + Theme.space8

    // Room for the mark of a list item; a quote takes less.
    readonly property int itemIndent: Theme.space24 + Theme.space4
    readonly property int quoteIndent: Theme.space16

    function headingSize(level: int): int {
        return Math.round((level === 1 ? 22 : level === 2 ? 19 : level === 3 ? 17 : 16)
                          * Theme.textScale);
    }

    function headingLine(level: int): int {
        return Math.round((level === 1 ? 30 : level === 2 ? 28 : 26) * Theme.textScale);
    }

    function gapLength(gap: int): int {
        switch (gap) {
        case Block.Gap.Tight:
            return Theme.space4;
        case Block.Gap.BelowHeading:
            return Theme.space8;
        case Block.Gap.BetweenParagraphs:
            return Theme.space12;
        case Block.Gap.AroundBox:
            return Theme.space16;
        case Block.Gap.AboveHeading:
            return Theme.space24;
        default:
            return 0;
        }
    }
}
