pragma ComponentBehavior: Bound

// Concordia itself goes nowhere on the network: a link opens in the browser, after asking.
import QtQuick
import Concordia.Controls

Dialog {
    property string url

    function ask(address: string) {
        url = address;
        open();
    }

    question: qsTr("Open this link in the browser?")
    help: url
    actText: qsTr("Open link")
    onAccepted: Qt.openUrlExternally(url)
}
