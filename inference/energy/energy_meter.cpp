#include "inference/energy/energy_meter.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>

namespace concordia {
namespace {

namespace fs = std::filesystem;

constexpr double kMicro = 1e-6;
constexpr auto kShortestPause = std::chrono::milliseconds(100);

std::optional<std::uint64_t> readNumber(const fs::path& file) {
    std::ifstream stream(file);
    std::uint64_t value = 0;
    return stream >> value ? std::optional(value) : std::nullopt;
}

std::string readWord(const fs::path& file) {
    std::ifstream stream(file);
    std::string word;
    stream >> word;
    return word;
}

// In a fixed order; a folder that is missing has none.
std::vector<fs::path> foldersIn(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end;
         each.increment(error)) {
        found.push_back(each->path());
    }
    std::ranges::sort(found);
    return found;
}

}  // namespace

EnergyMeter::EnergyMeter(const std::filesystem::path& root) {
    for (const fs::path& folder : foldersIn(root / "sys/class/powercap")) {
        addPowercap(folder);
    }
    for (const fs::path& folder : foldersIn(root / "sys/class/hwmon")) {
        addHwmon(folder);
    }
}

// Packages only: their parts (core, uncore, dram) have folders of their own and may be contained in
// them, and psys covers the packages again. powercap, Documentation/power/powercap.
void EnergyMeter::addPowercap(const std::filesystem::path& folder) {
    if (const std::string name = readWord(folder / "name"); name.starts_with("package-")) {
        add({name, folder / "energy_uj", false, readNumber(folder / "max_energy_range_uj")});
    }
}

// Of graphics cards: a counter where there is one, else the power, averaged by the card or not.
// Documentation/hwmon/sysfs-interface and Documentation/gpu/amdgpu of Linux.
void EnergyMeter::addHwmon(const std::filesystem::path& folder) {
    constexpr std::array<std::string_view, 4> kCards{"amdgpu", "i915", "xe", "nouveau"};
    const std::string name = readWord(folder / "name");
    if (std::ranges::find(kCards, name) == kCards.end()) {
        return;
    }
    const std::size_t before = m_sources.size();
    add({name, folder / "energy1_input", false, std::nullopt});
    for (const char* power : {"power1_average", "power1_input"}) {
        if (m_sources.size() == before) {
            add({name, folder / power, true, std::nullopt});
        }
    }
}

// Counters that only the administrator may read count as none.
void EnergyMeter::add(Source source) {
    if (readNumber(source.file)) {
        m_sources.push_back(std::move(source));
    }
}

std::vector<std::string> EnergyMeter::sources() const {
    std::vector<std::string> names;
    for (const Source& source : m_sources) {
        names.push_back(source.name);
    }
    return names;
}

void EnergyMeter::start() {
    m_failed = false;
    read();
    for (Source& source : m_sources) {
        source.joules = 0;
    }
}

void EnergyMeter::sample() {
    if (!m_sources.empty() && Clock::now() - m_lastRead >= kShortestPause) {
        read();
    }
}

void EnergyMeter::read() {
    const Clock::time_point now = Clock::now();
    const double seconds = std::chrono::duration<double>(now - m_lastRead).count();
    m_lastRead = now;
    for (Source& source : m_sources) {
        const auto value = readNumber(source.file);
        if (!value) {
            m_failed = true;
        } else if (source.isPower) {
            // Between two readings the mean of both.
            source.joules += (static_cast<double>(source.last) + static_cast<double>(*value)) / 2 *
                             kMicro * seconds;
        } else if (*value >= source.last) {
            source.joules += static_cast<double>(*value - source.last) * kMicro;
        } else if (source.range) {
            source.joules += static_cast<double>(*source.range - source.last + *value) * kMicro;
        } else {
            m_failed = true;
        }
        source.last = value.value_or(source.last);
    }
}

std::optional<double> EnergyMeter::joules() {
    if (m_sources.empty()) {
        return std::nullopt;
    }
    read();
    double sum = 0;
    for (const Source& source : m_sources) {
        sum += source.joules;
    }
    return m_failed ? std::nullopt : std::optional(sum);
}

}  // namespace concordia
