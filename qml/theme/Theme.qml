pragma Singleton
pragma ComponentBehavior: Bound

// Every colour, length, font and duration of the window. Lengths are in device-independent pixels
// at 100 % text; text grows with textScale, space and icons by half as much.
import QtQuick

QtObject {
    id: theme

    enum Mode {
        System,
        Light,
        Dark
    }

    // Set once by the window, from the settings.
    property int mode: Theme.System
    property real textScale: 1.0      // 0.8 … 2.0
    property bool reducedMotion: false

    readonly property bool dark: mode === Theme.Dark
        || (mode === Theme.System && Application.styleHints.colorScheme === Qt.ColorScheme.Dark)

    // Colours by role. No other colour appears in the window.
    readonly property color background: dark ? "#1A1917" : "#FBFAF7"
    readonly property color sidebar: dark ? "#141311" : "#F3F0EA"
    readonly property color surface: dark ? "#23211F" : "#FFFFFF"
    readonly property color raised: dark ? "#2C2A27" : "#FFFFFF"
    readonly property color hover: dark ? "#3A3733" : "#EAE6DE"
    readonly property color selected: dark ? "#2A354A" : "#E1E8F4"
    readonly property color bubble: dark ? "#2E2B27" : "#EFEBE2"
    readonly property color code: dark ? "#141311" : "#F4F1EB"
    readonly property color text: dark ? "#ECE8E1" : "#1F1D1A"
    readonly property color textSecondary: dark ? "#B8B2A7" : "#5A554C"
    readonly property color outline: dark ? "#948E83" : "#857F73"
    readonly property color divider: dark ? "#403D38" : "#E0DBD1"
    readonly property color accent: dark ? "#A3C0F2" : "#24508F"
    readonly property color accentHover: dark ? "#BAD0F7" : "#1B3F73"
    readonly property color accentSoft: dark ? "#25324A" : "#E6EDF8"
    readonly property color success: dark ? "#86CFA4" : "#1F6B45"
    readonly property color successSoft: dark ? "#1B3426" : "#E4F2EA"
    readonly property color warning: dark ? "#E8BE6A" : "#7A4E00"
    readonly property color warningSoft: dark ? "#3A2E16" : "#FBF0D9"
    readonly property color danger: dark ? "#F2A29B" : "#A3261F"
    readonly property color dangerSoft: dark ? "#43211F" : "#FBEAE8"
    readonly property color selection: dark ? "#2B4166" : "#D9E5F8"
    readonly property color mark: dark ? "#5C4A16" : "#FFE7A3"
    // On pages, which are white in the dark too.
    readonly property color pageMark: "#FFE7A3"
    readonly property color brass: dark ? "#D9A441" : "#B7791F"
    readonly property color scrim: "#66000000"
    // Aliases, because QML takes a value given to "onAccent" for the handler of a signal.
    property alias onAccent: inks.overAccent
    property alias onDanger: inks.overDanger
    readonly property QtObject inks: QtObject {
        id: inks

        readonly property color overAccent: theme.dark ? "#10203A" : "#FFFFFF"
        readonly property color overDanger: theme.dark ? "#3A0B08" : "#FFFFFF"
    }

    // Syntax colours, readable on `code`.
    readonly property color syntaxKeyword: dark ? "#D9A5D0" : "#7A2E6B"
    readonly property color syntaxFunction: accent
    readonly property color syntaxString: success
    readonly property color syntaxNumber: dark ? "#F0AC85" : "#9A3B12"
    readonly property color syntaxType: dark ? "#7FCBD6" : "#0E6470"
    readonly property color syntaxConstant: warning
    readonly property color syntaxError: danger
    readonly property color syntaxComment: textSecondary

    // Families: the packaged ones where they are installed, else the system's.
    readonly property list<string> installedFamilies: Qt.fontFamilies()
    readonly property string textFamily: installedFamilies.includes("Inter")
        ? "Inter" : Application.font.family
    readonly property string monoFamily: installedFamilies.includes("JetBrains Mono")
        ? "JetBrains Mono" : "monospace"
    readonly property string arabicFamily: installedFamilies.includes("Noto Sans Arabic")
        ? "Noto Sans Arabic" : textFamily
    // Arabic letters are smaller in the em square and need more room above and below.
    readonly property bool arabicInterface: Application.layoutDirection === Qt.RightToLeft
    readonly property real scriptScale: arabicInterface ? 1.06 : 1.0

    readonly property font displayFont: interfaceFont(28, Font.DemiBold)
    readonly property font titleFont: interfaceFont(20, Font.DemiBold)
    readonly property font h1Font: interfaceFont(22, Font.DemiBold)
    readonly property font h2Font: interfaceFont(19, Font.DemiBold)
    readonly property font h3Font: interfaceFont(17, Font.DemiBold)
    readonly property font readingFont: interfaceFont(16, Font.Normal)
    readonly property font bodyFont: interfaceFont(14, Font.Normal)
    readonly property font bodyMediumFont: interfaceFont(14, Font.Medium)
    readonly property font smallFont: interfaceFont(13, Font.Normal)
    readonly property font captionFont: interfaceFont(12, Font.Medium)
    readonly property font monoFont: Qt.font({
        family: monoFamily,
        pixelSize: Math.round(14 * textScale),
        // Ligatures off: code shows the characters it is made of.
        features: { "liga": 0, "calt": 0 }
    })
    // Digits of equal width, so that counters do not wobble.
    readonly property font counterFont: Qt.font({
        family: textFamily,
        pixelSize: Math.round(13 * textScale * scriptScale),
        features: { "tnum": 1 }
    })

    readonly property int displayLineHeight: line(28, 36)
    readonly property int titleLineHeight: line(20, 28)
    readonly property int h1LineHeight: line(22, 30)
    readonly property int h2LineHeight: line(19, 28)
    readonly property int h3LineHeight: line(17, 26)
    readonly property int readingLineHeight: line(16, 26)
    readonly property int bodyLineHeight: line(14, 20)
    readonly property int smallLineHeight: line(13, 18)
    readonly property int captionLineHeight: line(12, 16)
    readonly property int monoLineHeight: Math.round(21 * textScale)

    readonly property FontMetrics latinMetrics: FontMetrics {
        font.family: theme.textFamily
        font.pixelSize: 100
    }
    readonly property FontMetrics arabicMetrics: FontMetrics {
        font.family: theme.arabicFamily
        font.pixelSize: 100
    }

    readonly property real spaceScale: 1 + (textScale - 1) / 2
    readonly property int space2: Math.round(2 * spaceScale)
    readonly property int space4: Math.round(4 * spaceScale)
    readonly property int space8: Math.round(8 * spaceScale)
    readonly property int space12: Math.round(12 * spaceScale)
    readonly property int space16: Math.round(16 * spaceScale)
    readonly property int space24: Math.round(24 * spaceScale)
    readonly property int space32: Math.round(32 * spaceScale)
    readonly property int space48: Math.round(48 * spaceScale)
    readonly property int space64: Math.round(64 * spaceScale)

    readonly property int radiusCode: 4
    readonly property int radiusChip: 6
    readonly property int radiusControl: 8
    readonly property int radiusCard: 12
    readonly property int radiusDialog: 16

    readonly property int controlHeight: Math.round(36 * spaceScale)
    readonly property int sendSize: Math.round(40 * spaceScale)
    readonly property int targetSize: Math.round(32 * spaceScale)
    readonly property int iconSize: Math.round(20 * spaceScale)
    readonly property int headerHeight: Math.round(48 * spaceScale)
    readonly property int rowHeight: Math.round(40 * spaceScale)
    readonly property int focusRing: 2
    readonly property int focusGap: 2

    readonly property int measure: Math.round(640 * textScale)      // of a chat line
    readonly property int dialogWidth: Math.round(480 * textScale)
    readonly property int mediumWidth: Math.round(720 * textScale)  // from here: medium
    readonly property int wideWidth: Math.round(1140 * textScale)   // from here: wide

    // Milliseconds. With reduced motion moves jump and fades stay under 80.
    readonly property int pressDuration: reducedMotion ? 0 : 90
    readonly property int popupDuration: reducedMotion ? 0 : 160
    readonly property int panelDuration: reducedMotion ? 0 : 240
    readonly property int fadeDuration: reducedMotion ? 80 : 160

    function isArabic(text: string): bool {
        return /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]/.test(text);
    }

    // How far below the middle of a line its baseline belongs, in parts of the text's size: half
    // the height of the letters.
    function baselineDrop(arabic: bool): real {
        return arabic ? 0.2 : 0.36;
    }

    // What Text, which puts a line at the top of its height, needs above it.
    function leadingAbove(size: real, lineHeight: real, text: string): int {
        const arabic = isArabic(text);
        const ascent = (arabic ? arabicMetrics : latinMetrics).ascent / 100;
        return Math.round(lineHeight / 2 + (baselineDrop(arabic) - ascent) * size);
    }

    // How far down a text document belongs whose first line has its baseline there.
    function documentShift(size: real, lineHeight: real, text: string, baseline: real): int {
        return Math.round(lineHeight / 2 + baselineDrop(isArabic(text)) * size - baseline);
    }

    function interfaceFont(size: real, weight: int): font {
        return Qt.font({
            family: textFamily,
            pixelSize: Math.round(size * textScale * scriptScale),
            weight: weight
        });
    }

    // The line height for text of `size`: as given, or 1.7 of the size for Arabic.
    function line(size: real, height: real): int {
        return Math.round((arabicInterface ? size * scriptScale * 1.7 : height) * textScale);
    }
}
