// Why a document was refused. Thrown by parsers inside the reading process, and carried as a value
// to the program. Thread rule: plain values, usable on any thread.
#pragma once

#include <exception>
#include <string>
#include <utility>

namespace concordia::documents {

// The index keeps these as numbers: new ones are appended.
enum class ReadErrorCode {
    Unreadable,         // the file cannot be opened, is no regular file, or reading failed
    UnknownFormat,      // nothing that is known by its content
    PasswordProtected,  // encrypted
    Damaged,            // truncated, contradictory or malformed
    TooLarge,           // it is, or it inflates to, more than the limits allow
    TooDeep,            // elements or archives are nested too deeply
    TooManyParts,       // an archive has too many entries, a document too many blocks
    TookTooLong,        // the time limit was reached
    OutOfMemory,        // the memory limit was reached
    NoText,             // it was read, and holds no text
    NotSupported,       // a known format that this version does not read
    NoSuchPage,         // of a page that is to be drawn: the document ends before it
    NoPages             // of a page that is to be drawn: the format has none
};

inline constexpr ReadErrorCode kLastReadErrorCode = ReadErrorCode::NoPages;

class ReadError : public std::exception {
public:
    // `detail` is for people who look closer: the field or part at fault, in English.
    explicit ReadError(ReadErrorCode code, std::string detail = {})
        : m_code(code), m_detail(std::move(detail)) {}

    [[nodiscard]] ReadErrorCode code() const noexcept { return m_code; }
    [[nodiscard]] const std::string& detail() const noexcept { return m_detail; }
    [[nodiscard]] const char* what() const noexcept override { return m_detail.c_str(); }

private:
    ReadErrorCode m_code;
    std::string m_detail;
};

}  // namespace concordia::documents
