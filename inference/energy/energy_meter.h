// Measures the energy that the machine's own counters show: of processors (RAPL, through powercap)
// and of graphics cards (hwmon). A machine that lets nobody read them has no measurement.
// Thread rule: one thread at a time.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace concordia {

class EnergyMeter {
public:
    // `root` holds sys/class: "/" but for tests.
    explicit EnergyMeter(const std::filesystem::path& root = "/");

    // Counters that could be read at the start: "package-0", "amdgpu", …
    [[nodiscard]] std::vector<std::string> sources() const;

    // Begins a measurement, or reads in between: counters that overflow, and cards that tell their
    // power only, need it at least once a second. Reads at most every tenth of a second.
    void start();
    void sample();
    // Joules since start(), of all sources together; none when there is no source, or one could not
    // be read any more.
    [[nodiscard]] std::optional<double> joules();

private:
    using Clock = std::chrono::steady_clock;
    struct Source {
        std::string name;
        std::filesystem::path file;
        bool isPower = false;                // microwatts; else microjoules
        std::optional<std::uint64_t> range;  // the counter begins anew above it
        std::uint64_t last = 0;
        double joules = 0;  // since start()
    };
    void addPowercap(const std::filesystem::path& folder);
    void addHwmon(const std::filesystem::path& folder);
    void add(Source source);
    void read();

    std::vector<Source> m_sources;
    bool m_failed = false;
    Clock::time_point m_lastRead{};
};

}  // namespace concordia
