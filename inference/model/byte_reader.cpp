#include "inference/model/byte_reader.h"

#include <string>

#include "inference/error.h"

namespace concordia {

std::span<const std::byte> ByteReader::take(std::uint64_t count, std::string_view field) {
    if (count > remaining()) {
        throw Error(ErrorCode::InvalidFile, "The file is truncated: it ends inside " +
                                                std::string(field) + ", which needs " +
                                                std::to_string(count) + " bytes where " +
                                                std::to_string(remaining()) + " are left.");
    }
    const auto part = m_bytes.subspan(m_position, static_cast<std::size_t>(count));
    m_position += part.size();
    return part;
}

}  // namespace concordia
