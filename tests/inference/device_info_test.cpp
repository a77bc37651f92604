// Which device is chosen from made-up lists, why, and what is refused.
#include "inference/device_info.h"

#include <QFile>
#include <QTest>
#include <algorithm>
#include <set>

#include "tests/inference/expect_error.h"

using namespace concordia;
using test::expectError;
using Devices = std::vector<DeviceInfo>;

namespace {

constexpr std::uint64_t kGigabyte = 1'000'000'000;
constexpr const char* kVectorWidth = "LP_NATIVE_VECTOR_WIDTH";

DeviceInfo device(const std::string& id, const std::string& name, DeviceKind kind,
                  std::uint64_t memory, const std::string& unusable = {}) {
    DeviceInfo info;
    info.id = id;
    info.name = name;
    info.kind = kind;
    info.memoryBytes = memory * kGigabyte;
    info.unusable = unusable;
    return info;
}

const DeviceInfo kReference = device("reference", "Plain C++", DeviceKind::Reference, 0);
const DeviceInfo kSoftware = device("0", "llvmpipe", DeviceKind::Cpu, 64);
const DeviceInfo kBuiltIn = device("1", "Iris Xe Graphics", DeviceKind::IntegratedGpu, 24);
const DeviceInfo kSmallCard = device("2", "Radeon RX 6400", DeviceKind::DiscreteGpu, 4);
const DeviceInfo kLargeCard = device("3", "GeForce RTX 3090", DeviceKind::DiscreteGpu, 24);
const DeviceInfo kVirtual = device("4", "Virtio-GPU Venus", DeviceKind::VirtualGpu, 8);
const DeviceInfo kOther = device("5", "Something new", DeviceKind::Other, 500);
const DeviceInfo kOldCard =
    device("6", "GeForce GT 710", DeviceKind::DiscreteGpu, 2, "It offers Vulkan 1.1.");

}  // namespace

class DeviceInfoTest : public QObject {
    Q_OBJECT

private slots:
    void bestIsChosen_data();
    void bestIsChosen();
    void orderOfTheListDoesNotMatter();
    void reasonsDiffer();
    void askedForById();
    void askedForByName();
    void widthOfSoftwareVulkanIsThePersons();
    void widthOfSoftwareVulkanFitsTheProcessor();
    void referenceOnlyWhenAskedFor();
    void unusableDevices();
    void unknownDevice();
    void nothingThere();
    void thisMachine();
};

void DeviceInfoTest::bestIsChosen_data() {
    QTest::addColumn<Devices>("devices");
    QTest::addColumn<QString>("id");
    QTest::newRow("only software") << Devices{kSoftware, kReference} << "0";
    QTest::newRow("built in") << Devices{kSoftware, kBuiltIn, kReference} << "1";
    QTest::newRow("a card with less memory than the processor")
        << Devices{kSoftware, kBuiltIn, kSmallCard} << "2";
    QTest::newRow("the card with more memory") << Devices{kSmallCard, kLargeCard} << "3";
    QTest::newRow("virtual before software") << Devices{kSoftware, kVirtual} << "4";
    QTest::newRow("built in before virtual") << Devices{kVirtual, kBuiltIn} << "1";
    QTest::newRow("unknown kind before software") << Devices{kSoftware, kOther} << "5";
    QTest::newRow("virtual before unknown kind") << Devices{kOther, kVirtual} << "4";
    QTest::newRow("unusable card") << Devices{kOldCard, kSoftware} << "0";
    QTest::newRow("first of equals") << Devices{device("7", "A", DeviceKind::DiscreteGpu, 8),
                                                device("8", "B", DeviceKind::DiscreteGpu, 8)}
                                     << "7";
}

void DeviceInfoTest::bestIsChosen() {
    QFETCH(const Devices, devices);
    QFETCH(const QString, id);
    const DeviceChoice choice = chooseDevice(devices);
    QCOMPARE(QString::fromStdString(choice.device.id), id);
    QVERIFY(QString::fromStdString(explain(choice)).endsWith('.'));
}

void DeviceInfoTest::orderOfTheListDoesNotMatter() {
    Devices devices{kSoftware, kBuiltIn, kSmallCard, kLargeCard, kVirtual, kOldCard, kReference};
    const auto byId = [](const DeviceInfo& a, const DeviceInfo& b) { return a.id < b.id; };
    std::ranges::sort(devices, byId);
    do {
        QCOMPARE(chooseDevice(devices).device.id, kLargeCard.id);
    } while (std::ranges::next_permutation(devices, byId).found);
}

void DeviceInfoTest::reasonsDiffer() {
    std::set<std::string> reasons;
    for (const Devices& devices : {Devices{kSoftware}, Devices{kSoftware, kBuiltIn},
                                   Devices{kSmallCard}, Devices{kSmallCard, kLargeCard},
                                   Devices{kSoftware, kVirtual}, Devices{kSoftware, kOther}}) {
        reasons.insert(explain(chooseDevice(devices)));
    }
    QCOMPARE(reasons.size(), 6U);
    QVERIFY(QString::fromStdString(explain(chooseDevice({kSoftware}))).contains("software Vulkan"));
}

void DeviceInfoTest::askedForById() {
    const DeviceChoice choice = chooseDevice({kSoftware, kLargeCard, kReference}, "0");
    QCOMPARE(choice.device.name, kSoftware.name);
    QVERIFY(QString::fromStdString(explain(choice)).contains("asked for"));
}

void DeviceInfoTest::askedForByName() {
    const Devices devices{kSoftware, kBuiltIn, kSmallCard, kLargeCard, kReference};
    QCOMPARE(chooseDevice(devices, "radeon").device.id, kSmallCard.id);
    QCOMPARE(chooseDevice(devices, "RTX 3090").device.id, kLargeCard.id);
    // An id is meant before a part of a name: "3" is also in "RTX 3090", "0" in "RX 6400".
    QCOMPARE(chooseDevice(devices, "3").device.id, kLargeCard.id);
    QCOMPARE(chooseDevice(devices, "0").device.id, kSoftware.id);
}

void DeviceInfoTest::referenceOnlyWhenAskedFor() {
    QCOMPARE(chooseDevice({kSoftware, kReference}, "reference").device.kind, DeviceKind::Reference);
    expectError(ErrorCode::DeviceUnavailable, "mesa-vulkan-drivers",
                [] { (void)chooseDevice({kReference}); });
}

void DeviceInfoTest::unusableDevices() {
    expectError(ErrorCode::DeviceUnavailable, "Vulkan 1.1",
                [] { (void)chooseDevice({kOldCard, kSoftware}, "GT 710"); });
    expectError(ErrorCode::DeviceUnavailable, "GeForce GT 710: It offers Vulkan 1.1.",
                [] { (void)chooseDevice({kOldCard, kReference}); });
}

void DeviceInfoTest::unknownDevice() {
    expectError(ErrorCode::DeviceUnavailable, "voodoo",
                [] { (void)chooseDevice({kSoftware, kReference}, "voodoo"); });
}

void DeviceInfoTest::nothingThere() {
    expectError(ErrorCode::DeviceUnavailable, "mesa-vulkan-drivers",
                [] { (void)chooseDevice({}); });
}

// The tests need a Vulkan device; software Vulkan is enough.
void DeviceInfoTest::thisMachine() {
    const Devices devices = listDevices();
    QVERIFY(devices.size() >= 2);
    QCOMPARE(devices.back().kind, DeviceKind::Reference);
    QCOMPARE(devices.back().id, std::string("reference"));
    for (std::size_t i = 0; i + 1 < devices.size(); ++i) {
        QCOMPARE(devices[i].id, std::to_string(i));
        QVERIFY(!devices[i].name.empty());
        QVERIFY(!devices[i].apiVersion.empty());
    }
    const DeviceInfo chosen = chooseDevice(devices).device;
    QVERIFY(!chosen.driver.empty());
    QVERIFY(chosen.memoryBytes > 0);
    QVERIFY(chosen.subgroupSize >= 4);
}

void DeviceInfoTest::widthOfSoftwareVulkanIsThePersons() {
    qputenv(kVectorWidth, "128");
    prepareSoftwareVulkan();
    QCOMPARE(qgetenv(kVectorWidth), "128");
}

void DeviceInfoTest::widthOfSoftwareVulkanFitsTheProcessor() {
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("The system does not list the processor's features.");
    }
    const QByteArray features = file.readAll();
    const bool wide = features.contains("avx512vl") && features.contains("avx512bw") &&
                      features.contains("avx512dq");
    qunsetenv(kVectorWidth);
    prepareSoftwareVulkan();
    QCOMPARE(qgetenv(kVectorWidth), wide ? QByteArray("512") : QByteArray());
}

QTEST_APPLESS_MAIN(DeviceInfoTest)
#include "device_info_test.moc"
