#include "app/documents/archive/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <array>

#include "app/documents/read_error.h"
#include "app/documents/text/ascii.h"

namespace concordia::documents {

namespace {

// Nothing is unpacked to a disk, so a name can do no harm; but one that climbs out of the archive
// is made by somebody who means it.
bool isPlain(std::string_view name) {
    if (name.empty() || name.front() == '/' || (name.size() > 1 && name[1] == ':')) {
        return false;
    }
    if (std::ranges::any_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20; })) {
        return false;
    }
    for (std::size_t start = 0; start <= name.size();) {
        const std::size_t end = std::min(name.find('/', start), name.size());
        if (name.substr(start, end - start) == "..") {
            return false;
        }
        start = end + 1;
    }
    return true;
}

ReadErrorCode codeOf(int zipError) {
    switch (zipError) {
        case ZIP_ER_NOPASSWD:
        case ZIP_ER_WRONGPASSWD:
        case ZIP_ER_ENCRNOTSUPP:
            return ReadErrorCode::PasswordProtected;
        case ZIP_ER_COMPNOTSUPP:
            return ReadErrorCode::NotSupported;
        case ZIP_ER_MEMORY:
            return ReadErrorCode::OutOfMemory;
        default:
            return ReadErrorCode::Damaged;
    }
}

}  // namespace

void ZipPart::Closer::operator()(zip_file* file) const {
    zip_fclose(file);
}

ZipPart::ZipPart(ZipArchive& archive, std::string name, zip_file* file, std::uint64_t deflatedBytes)
    : m_archive(&archive), m_name(std::move(name)), m_file(file), m_deflatedBytes(deflatedBytes) {}

std::size_t ZipPart::read(std::span<char> buffer) {
    const zip_int64_t bytes = zip_fread(m_file.get(), buffer.data(), buffer.size());
    if (bytes < 0) {
        zip_error_t* error = zip_file_get_error(m_file.get());
        throw ReadError(codeOf(zip_error_code_zip(error)),
                        m_name + ": " + zip_error_strerror(error));
    }
    count(static_cast<std::uint64_t>(bytes));
    return static_cast<std::size_t>(bytes);
}

void ZipPart::count(std::uint64_t bytes) {
    const Limits& limits = m_archive->m_limits;
    const auto ratio = static_cast<std::uint64_t>(limits.ratio);
    m_inflatedBytes += bytes;
    m_archive->m_inflatedBytes += bytes;
    const std::uint64_t all = m_archive->m_inflatedBytes;
    // Of all parts together too, because parts can share their deflated bytes.
    if (m_inflatedBytes > limits.partBytes || all > limits.inflatedBytes ||
        (m_inflatedBytes > limits.ratioFreeBytes && m_inflatedBytes / ratio > m_deflatedBytes) ||
        (all > limits.ratioFreeBytes && all / ratio > m_archive->m_archiveBytes)) {
        throw ReadError(ReadErrorCode::TooLarge, m_name);
    }
}

void ZipArchive::Discarder::operator()(zip* archive) const {
    zip_discard(archive);
}

ZipArchive::ZipArchive(std::span<const std::byte> bytes, const Limits& limits)
    : m_limits(limits), m_archiveBytes(bytes.size()) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source == nullptr) {
        zip_error_fini(&error);
        throw ReadError(ReadErrorCode::OutOfMemory, "the archive");
    }
    m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (m_archive == nullptr) {
        zip_source_free(source);
        const ReadError refusal(codeOf(zip_error_code_zip(&error)),
                                std::string("the archive: ") + zip_error_strerror(&error));
        zip_error_fini(&error);
        throw refusal;
    }
    zip_error_fini(&error);
    const zip_int64_t entries = zip_get_num_entries(m_archive.get(), 0);
    if (entries < 0 || static_cast<std::uint64_t>(entries) > limits.archiveEntries) {
        throw ReadError(ReadErrorCode::TooManyParts, std::to_string(entries) + " entries");
    }
    for (std::uint64_t i = 0; i < static_cast<std::uint64_t>(entries); ++i) {
        addEntry(i);
    }
}

void ZipArchive::addEntry(std::uint64_t index) {
    zip_stat_t entry;
    zip_stat_init(&entry);
    if (zip_stat_index(m_archive.get(), index, ZIP_FL_ENC_GUESS, &entry) != 0 ||
        (entry.valid & ZIP_STAT_NAME) == 0) {
        throw ReadError(ReadErrorCode::Damaged, "entry " + std::to_string(index));
    }
    std::string name(entry.name);
    std::ranges::replace(name, '\\', '/');  // as some programs separate folders
    if (!isPlain(name)) {
        throw ReadError(ReadErrorCode::Damaged, "the name of entry " + std::to_string(index));
    }
    if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && entry.encryption_method != ZIP_EM_NONE) {
        throw ReadError(ReadErrorCode::PasswordProtected, name);
    }
    m_lowerCaseIndices.try_emplace(lowerAscii(name), index);
    // Programs would differ in which of two they show.
    if (!m_indices.try_emplace(std::move(name), index).second) {
        throw ReadError(ReadErrorCode::Damaged, "two entries of one name");
    }
}

std::optional<std::uint64_t> ZipArchive::find(std::string_view name) const {
    if (const auto exact = m_indices.find(name); exact != m_indices.end()) {
        return exact->second;
    }
    const auto similar = m_lowerCaseIndices.find(lowerAscii(std::string(name)));
    return similar == m_lowerCaseIndices.end() ? std::nullopt : std::optional(similar->second);
}

ZipPart ZipArchive::open(std::string_view name) {
    const std::optional<std::uint64_t> index = find(name);
    if (!index.has_value()) {
        throw ReadError(ReadErrorCode::Damaged, std::string(name) + " is missing");
    }
    zip_stat_t entry;
    zip_stat_init(&entry);
    zip_stat_index(m_archive.get(), *index, 0, &entry);
    zip_file_t* file = zip_fopen_index(m_archive.get(), *index, 0);
    if (file == nullptr) {
        zip_error_t* error = zip_get_error(m_archive.get());
        throw ReadError(codeOf(zip_error_code_zip(error)),
                        std::string(name) + ": " + zip_error_strerror(error));
    }
    return {*this, std::string(name), file,
            (entry.valid & ZIP_STAT_COMP_SIZE) != 0 ? entry.comp_size : 0};
}

std::string ZipArchive::read(std::string_view name) {
    ZipPart part = open(name);
    std::string all;
    std::array<char, 16384> buffer;
    while (const std::size_t bytes = part.read(buffer)) {
        all.append(buffer.data(), bytes);
    }
    return all;
}

}  // namespace concordia::documents
