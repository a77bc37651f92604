// Every pair of text and background that the window may show is readable, in both themes.
import QtQuick
import QtTest
import Concordia.Theme

TestCase {
    id: testCase

    name: "Theme"

    readonly property list<string> backgrounds: [
        "background", "sidebar", "surface", "raised", "hover", "selected", "bubble", "code"
    ]
    readonly property list<string> inks: [
        "text", "textSecondary", "accent", "success", "warning", "danger"
    ]
    readonly property list<string> syntax: [
        "syntaxKeyword", "syntaxFunction", "syntaxString", "syntaxNumber", "syntaxType",
        "syntaxConstant", "syntaxError", "syntaxComment"
    ]
    // Ink, background: the pairs beside those that the lists above make.
    readonly property var otherPairs: [
        ["onAccent", "accent"], ["onAccent", "accentHover"], ["onDanger", "danger"],
        ["accent", "accentSoft"], ["success", "successSoft"], ["warning", "warningSoft"],
        ["danger", "dangerSoft"], ["text", "accentSoft"], ["text", "successSoft"],
        ["text", "warningSoft"], ["text", "dangerSoft"], ["text", "selection"],
        ["textSecondary", "selection"], ["accent", "selection"], ["text", "mark"]
    ]

    // Relative luminance and contrast ratio as WCAG 2.2 defines them.
    function linear(channel: real): real {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    function luminance(shade: color): real {
        return 0.2126 * linear(shade.r) + 0.7152 * linear(shade.g) + 0.0722 * linear(shade.b);
    }

    function contrast(one: color, other: color): real {
        const a = luminance(one);
        const b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function checkPair(ink: string, background: string, least: real) {
        const ratio = contrast(Theme[ink], Theme[background]);
        verify(ratio >= least, ink + " on " + background + " is only " + ratio.toFixed(2));
    }

    function cleanup() {
        Theme.mode = Theme.System;
        Theme.textScale = 1.0;
        Theme.reducedMotion = false;
    }

    function test_contrastItselfIsRight() {
        fuzzyCompare(contrast("#000000", "#ffffff"), 21, 0.01);
        fuzzyCompare(contrast("#777777", "#ffffff"), 4.48, 0.01);
    }

    function test_textIsReadable_data() {
        return [{ tag: "light", mode: Theme.Light }, { tag: "dark", mode: Theme.Dark }];
    }

    function test_textIsReadable(data) {
        Theme.mode = data.mode;
        for (const background of backgrounds) {
            for (const ink of inks) {
                checkPair(ink, background, 4.5);
            }
        }
        for (const ink of syntax) {
            checkPair(ink, "code", 4.5);
            checkPair(ink, "selection", 4.5);
        }
        for (const pair of otherPairs) {
            checkPair(pair[0], pair[1], 4.5);
        }
    }

    function test_controlEdgesAreVisible_data() {
        return test_textIsReadable_data();
    }

    function test_controlEdgesAreVisible(data) {
        Theme.mode = data.mode;
        for (const background of backgrounds) {
            checkPair("outline", background, 3.0);
            checkPair("accent", background, 3.0);
        }
    }

    function test_modesDiffer() {
        Theme.mode = Theme.Light;
        verify(!Theme.dark);
        const light = Theme.background.toString();
        Theme.mode = Theme.Dark;
        verify(Theme.dark);
        verify(Theme.background.toString() !== light);
    }

    function test_textGrowsAndSpaceByHalf() {
        compare(Theme.readingFont.pixelSize, 16);
        compare(Theme.space16, 16);
        Theme.textScale = 2.0;
        compare(Theme.readingFont.pixelSize, 32);
        compare(Theme.readingLineHeight, 52);
        compare(Theme.space16, 24);
        compare(Theme.iconSize, 30);
    }

    function test_noTextIsSmallerThanTwelvePixels() {
        for (const font of [Theme.readingFont, Theme.bodyFont, Theme.smallFont, Theme.captionFont,
                            Theme.monoFont, Theme.counterFont]) {
            verify(font.pixelSize >= 12);
        }
    }

    function test_reducedMotionJumps() {
        Theme.reducedMotion = true;
        compare(Theme.panelDuration, 0);
        compare(Theme.popupDuration, 0);
        verify(Theme.fadeDuration <= 80);
    }
}
