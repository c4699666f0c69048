pragma Singleton

import QtQuick

// The design tokens. ThemeInputs binds the first ones once; everything else follows from them.
QtObject {
    id: root

    property real millimetre: 3.6
    // Of the display as it hangs there, for drawings that say how long something would be on it.
    property real trueMillimetre: root.millimetre
    property real textScale: 1
    property bool highContrast: false
    // Whether the visitor asked for less movement: then nothing goes on by itself, either.
    property bool calm: false
    property real motionScale: 1
    property string fontFamily: "Inter"
    property bool mirrored: false

    // The form of a screen: with larger words less finds room on it, and what is upright has its parts below each other.
    readonly property bool largeText: root.textScale > 1

    readonly property color background: "#000000"
    readonly property color surface: root.highContrast ? "#000000" : "#0c0f18"
    readonly property color surfaceRaised: root.highContrast ? "#000000" : "#222633"
    readonly property color surfacePressed: root.highContrast ? "#3a3a3a" : "#343b50"
    readonly property color action: root.highContrast ? "#0a3582" : "#0b3d93"
    readonly property color actionPressed: root.highContrast ? "#3a3a3a" : "#124bab"
    readonly property color accent: root.highContrast ? "#ffffff" : "#298dff"
    readonly property color selection: root.highContrast ? root.action : root.accent
    readonly property color line: root.highContrast ? "#ffffff" : "#6d7794"
    readonly property color veil: root.highContrast ? "#000000" : "#d9000207"
    // What is laid over pictures below words, in parts of its opacity; painted into them where they are decoded.
    readonly property color shade: "#02040a"
    readonly property color textPrimary: "#ffffff"
    readonly property color textSecondary: root.highContrast ? "#ffffff" : "#d1d6e0"
    readonly property color textLink: root.highContrast ? "#ffffff" : "#c1d2f0"
    readonly property color focusInner: root.highContrast ? "#ffe14d" : "#ffffff"
    readonly property color focusOuter: "#000000"
    // One for each chapter of the exhibit, in the order of the menu. For rules and signs, never for words.
    readonly property list<color> chapters: root.highContrast ? ["#ffffff"] : ["#4da0ff", "#ffb454", "#b79cff", "#5fe0b0", "#ff8fb1", "#ff7f6b", "#ffd866", "#7fd4ff"]
    // What a drawing is made of: a handle to drag with the words on it, the air and the ground below it, what flies there.
    readonly property color handle: root.highContrast ? "#ffffff" : "#ffbf66"
    readonly property color handlePressed: root.highContrast ? "#d1d6e0" : "#ffd9a1"
    readonly property color handleText: "#05070d"
    readonly property color air: root.highContrast ? "#000000" : "#1b5096"
    readonly property color ground: root.highContrast ? "#000000" : "#0b2a50"
    readonly property color field: root.highContrast ? "#000000" : "#14532d"
    readonly property color hull: "#e8ecf4"
    readonly property color solarWing: root.highContrast ? "#0a3582" : "#24407f"
    // The world from above: sea and land in sunlight, each step of the dusk that is laid over them, and what flies over it.
    readonly property color sea: root.highContrast ? "#000000" : "#0a2350"
    readonly property color land: root.highContrast ? "#3c3c3c" : "#28599c"
    readonly property color coast: root.highContrast ? "#ffffff" : "#4b92e0"
    readonly property color dusk: root.highContrast ? "#73000000" : "#4c02040c"
    readonly property color orbit: root.highContrast ? "#ffffff" : "#7f9fd6"
    // A day as a ribbon: daylight, the red of its morning and evening, and the night.
    readonly property color daylight: root.highContrast ? "#ffffff" : "#8cc8ff"
    readonly property color twilight: root.highContrast ? "#ffffff" : "#ff9d5c"
    readonly property color night: root.highContrast ? "#000000" : "#13203f"
    readonly property color mapLand: root.highContrast ? "#000000" : "#16233f"

    readonly property real spaceXs: 2 * root.millimetre
    readonly property real spaceSnug: 3 * root.millimetre
    readonly property real spaceS: 4 * root.millimetre
    readonly property real spaceM: 8 * root.millimetre
    readonly property real spaceL: 12 * root.millimetre
    // A finger is as broad before a small display as before a large one.
    readonly property real touchTarget: Math.max(15 * root.millimetre, 12 * root.trueMillimetre)
    readonly property real touchPrimary: 20 * root.millimetre
    readonly property real radius: 2 * root.millimetre
    readonly property real radiusPicture: 5 * root.millimetre
    readonly property real hairline: Math.max(1, (root.highContrast ? 1 : 0.3) * root.millimetre)
    readonly property real mark: 1 * root.millimetre
    readonly property real chapterMark: 12 * root.millimetre
    readonly property real focusRing: 1 * root.millimetre

    // Capital letters of 4.8 mm, and of 7.3 mm where somebody asked for larger ones (EXPERIENCE A1, A2), and whole pixels: Inter's have 0.727 of its size.
    readonly property real textLeast: (root.largeText ? 10.5 : 6.9) * root.millimetre
    readonly property real textCaption: root.textSize(6.9)
    readonly property real textBody: root.textSize(8)
    readonly property real textLabel: root.textSize(8.5)
    readonly property real textLead: root.textSize(9.5)
    readonly property real textHeading: root.textSize(11)
    readonly property real textTitle: root.textSize(15)
    readonly property real textDisplay: root.textSize(22)
    readonly property real textHero: root.textSize(28)
    readonly property real textCountdown: root.textSize(44)
    // Of the count on the attract screen: digits of 36 mm are read from ten metres.
    readonly property real textNumeral: root.textSize(50)

    // Multiples of the font's own line spacing, which is 1.21 for Inter: 1.42 and 1.16 times the font's size.
    readonly property real lineHeightText: 1.17
    readonly property real lineHeightTitle: 0.96
    readonly property real lineHeightCall: 1.2
    readonly property real lineHeightRatio: 1.42

    readonly property int motionShort: 150 * root.motionScale
    readonly property int motionFade: 220 * root.motionScale
    readonly property int motionLong: 350 * root.motionScale
    readonly property int motionGlide: 900 * root.motionScale
    readonly property int motionJourney: 1800 * root.motionScale
    readonly property int motionFlight: 1100 * root.motionScale
    readonly property int flickTime: 80
    // A day in orbit from midnight to midnight, and what an hour of it takes where nothing is to move.
    readonly property int dayLong: 48000
    readonly property int hourStep: 2000
    readonly property int picturePatience: 120
    readonly property int hintTime: 6000
    readonly property int rippleFade: 400
    readonly property int attractScene: 8000
    readonly property int attractFade: 1200 * root.motionScale
    readonly property real attractDrift: 0.1 * root.motionScale

    readonly property real shrinkStep: 0.9

    readonly property int longestLineCharacters: 65

    readonly property real opacityDisabled: 0.35
    readonly property real opacityHidden: 0.6
    readonly property real opacityPressed: 0.2

    // 65 characters of Inter in running text, measured at 0.43 of the size each in the lines that hold most (EXPERIENCE A8).
    function longestLine(pixelSize: real): real {
        return root.longestLineCharacters * 0.43 * pixelSize;
    }

    function chapter(index: int): color {
        return root.chapters[index % root.chapters.length];
    }

    function isUpright(width: real, height: real): bool {
        return height > width;
    }

    function textSize(millimetres: real): int {
        return Math.max(18, Math.round(millimetres * root.millimetre * root.textScale));
    }
}
