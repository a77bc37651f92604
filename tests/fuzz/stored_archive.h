// A zip archive in memory whose entries are stored as they are.
// Thread rule: belongs to one thread.
#pragma once

#include <string>
#include <string_view>

namespace concordia::test {

class StoredArchive {
public:
    void add(std::string_view name, std::string_view content);
    // The whole archive.
    [[nodiscard]] std::string bytes() const;

private:
    std::string m_entries;
    std::string m_directory;
    unsigned m_count = 0;
};

}  // namespace concordia::test
