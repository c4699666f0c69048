import QtQuick

// The tones of a picture, from its top to its foot.
Rectangle {
    id: root

    required property list<color> tones

    readonly property real step: 1 / Math.max(1, root.tones.length - 1)

    gradient: Gradient {
        GradientStop {
            color: root.tones[0]
            position: 0
        }

        GradientStop {
            color: root.tones[1]
            position: root.step
        }

        GradientStop {
            color: root.tones[2]
            position: 2 * root.step
        }

        GradientStop {
            color: root.tones[3]
            position: 3 * root.step
        }

        GradientStop {
            color: root.tones[4]
            position: 4 * root.step
        }

        GradientStop {
            color: root.tones[5]
            position: 1
        }
    }
}
