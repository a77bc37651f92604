// Energy counters, faked: what is added up, what is left out, and what counts as unknown.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "inference/energy/energy_meter.h"

using namespace concordia;

namespace {

class Machine {
public:
    void write(const QString& path, const QByteArray& text) const {
        const QString whole = m_root.filePath("sys/class/" + path);
        QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text + '\n');
    }
    void remove(const QString& path) const {
        QVERIFY(QFile::remove(m_root.filePath("sys/class/" + path)));
    }
    void addPackage(const QByteArray& energy) const {
        write("powercap/intel-rapl:0/name", "package-0");
        write("powercap/intel-rapl:0/max_energy_range_uj", "10000000");
        write("powercap/intel-rapl:0/energy_uj", energy);
    }
    [[nodiscard]] std::filesystem::path root() const { return m_root.path().toStdString(); }

private:
    QTemporaryDir m_root;
};

}  // namespace

class EnergyMeterTest : public QObject {
    Q_OBJECT

private slots:
    void machineWithoutCounters();
    void packagesAreAddedUp();
    void counterBeginsAnew();
    void counterWithoutRangeThatFalls();
    void counterThatVanishes();
    void cardTellsItsPower();
};

void EnergyMeterTest::machineWithoutCounters() {
    const Machine machine;
    EnergyMeter meter(machine.root());
    meter.start();
    meter.sample();
    QVERIFY(!meter.joules());
    QVERIFY(meter.sources().empty());
}

void EnergyMeterTest::packagesAreAddedUp() {
    const Machine machine;
    machine.addPackage("1000000");
    machine.write("powercap/intel-rapl:1/name", "package-1");
    machine.write("powercap/intel-rapl:1/energy_uj", "0");
    // Contained in the packages, or containing them.
    machine.write("powercap/intel-rapl:0:0/name", "core");
    machine.write("powercap/intel-rapl:0:0/energy_uj", "5");
    machine.write("powercap/intel-rapl:2/name", "psys");
    machine.write("powercap/intel-rapl:2/energy_uj", "5");
    machine.write("hwmon/hwmon0/name", "k10temp");
    machine.write("hwmon/hwmon0/energy1_input", "5");
    machine.write("hwmon/hwmon1/name", "xe");
    machine.write("hwmon/hwmon1/energy1_input", "100");
    EnergyMeter meter(machine.root());
    QCOMPARE(meter.sources(), (std::vector<std::string>{"package-0", "package-1", "xe"}));
    meter.start();
    QCOMPARE(meter.joules().value(), 0.0);
    machine.addPackage("3500000");
    machine.write("powercap/intel-rapl:1/energy_uj", "500000");
    machine.write("hwmon/hwmon1/energy1_input", "1000100");
    QCOMPARE(meter.joules().value(), 4.0);
    meter.start();  // anew
    QCOMPARE(meter.joules().value(), 0.0);
}

void EnergyMeterTest::counterBeginsAnew() {
    const Machine machine;
    machine.addPackage("9000000");
    EnergyMeter meter(machine.root());
    meter.start();
    machine.addPackage("2000000");
    QCOMPARE(meter.joules().value(), 3.0);
}

void EnergyMeterTest::counterWithoutRangeThatFalls() {
    const Machine machine;
    machine.write("hwmon/hwmon0/name", "i915");
    machine.write("hwmon/hwmon0/energy1_input", "1000");
    EnergyMeter meter(machine.root());
    meter.start();
    machine.write("hwmon/hwmon0/energy1_input", "10");
    QVERIFY(!meter.joules());
}

void EnergyMeterTest::counterThatVanishes() {
    const Machine machine;
    machine.addPackage("1");
    EnergyMeter meter(machine.root());
    meter.start();
    machine.remove("powercap/intel-rapl:0/energy_uj");
    QVERIFY(!meter.joules());
    machine.addPackage("2");
    meter.start();
    QVERIFY(meter.joules());
}

// Twenty watts for some tenths of a second.
void EnergyMeterTest::cardTellsItsPower() {
    const Machine machine;
    machine.write("hwmon/hwmon3/name", "amdgpu");
    machine.write("hwmon/hwmon3/power1_average", "20000000");
    EnergyMeter meter(machine.root());
    QElapsedTimer timer;
    meter.start();
    timer.start();
    QTest::qSleep(150);
    meter.sample();
    QTest::qSleep(100);
    const double least = static_cast<double>(timer.nsecsElapsed()) * 1e-9 * 20;
    const double joules = meter.joules().value();
    const double most = static_cast<double>(timer.nsecsElapsed()) * 1e-9 * 20;
    QVERIFY(joules >= least);
    QVERIFY(joules <= most * 1.1 + 0.2);
}

QTEST_APPLESS_MAIN(EnergyMeterTest)
#include "energy_meter_test.moc"
