pragma ComponentBehavior: Bound

// Applies the settings where they matter, at once.
import QtQuick
import Concordia.App
import Concordia.Theme

Item {
    id: bindings

    required property SettingsController settings
    required property ChatController chat

    Binding {
        target: Theme
        property: "mode"
        value: bindings.settings.appearance
    }

    Binding {
        target: Theme
        property: "textScale"
        value: bindings.settings.textScale
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: bindings.settings.reducedMotion
    }

    Binding {
        target: bindings.chat
        property: "usualSampling"
        value: bindings.settings.sampling
    }

    Binding {
        target: bindings.chat
        property: "usualReasoning"
        value: bindings.settings.reasoning
    }
}
