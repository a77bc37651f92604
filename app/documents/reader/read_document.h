// The reading process: what the hidden subcommand ‘read-document’ does.
// Thread rule: call from the main thread, before any other thread has been started.
#pragma once

namespace concordia::documents {

inline constexpr char kReadDocument[] = "read-document";

// Whether the arguments ask for the reading process.
[[nodiscard]] bool isReadingProcess(int argc, const char* const* argv);

// Reads the document that is open as descriptor 0, which must be a regular file, and writes records
// to descriptor 1. Its arguments are the limit of memory in bytes, that of processor time in
// seconds, and the extension of the file's name; to make a picture of a page, also its number and
// the picture's width. Does not return.
[[noreturn]] void runReadingProcess(int argc, const char* const* argv);

}  // namespace concordia::documents
