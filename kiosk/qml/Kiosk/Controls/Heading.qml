import QtQuick
import Kiosk.Theme

// The title of a screen, page or panel.
KioskText {
    lineHeight: Theme.lineHeightTitle
    weight: Font.Bold

    Accessible.role: Accessible.Heading
}
