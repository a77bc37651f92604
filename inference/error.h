// The one error type of the engine. Everything that can go wrong outside the program's own logic
// (files, devices, memory, arguments) is thrown as an Error; a broken invariant of ours asserts.
// Thread rule: plain values, usable on any thread.
#pragma once

#include <exception>
#include <stdexcept>
#include <string>

namespace concordia {

enum class ErrorCode {
    FileNotFound,     // the path does not exist or cannot be opened
    FileUnreadable,   // reading failed midway (I/O error, no permission, not a regular file)
    FileUnwritable,   // a file cannot be written: it exists, no permission, the disk is full
    InvalidFile,      // truncated, contradictory or malformed content; the message names the field
    Unsupported,      // well-formed, but asks for something this version does not do
    InvalidArgument,  // the caller's value is out of range; the message names it
    OutOfMemory,      // host or device memory does not suffice; the message has the numbers
    DeviceUnavailable,  // no such device, or it lacks what the engine needs
    DeviceLost,         // the driver gave up the device while it was working
    WrongResults,       // the device computed wrong numbers in its known-answer check
    ContextFull,        // the prompt alone does not fit the context
};

// what() is one or more complete English sentences: what happened, and where known, what to do.
class Error : public std::runtime_error {
public:
    Error(ErrorCode code, const std::string& message) : std::runtime_error(message), m_code(code) {}

    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }

private:
    ErrorCode m_code;
};

// Thrown instead of an Error when loading was cancelled by its stop token: nothing went wrong.
class LoadCancelled : public std::exception {
public:
    [[nodiscard]] const char* what() const noexcept override { return "Loading was cancelled."; }
};

}  // namespace concordia
