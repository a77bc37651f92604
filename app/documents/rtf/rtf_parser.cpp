// RTF. Pages exist only once a program has laid them out, so none are claimed.

#include "app/documents/parsers.h"
#include "app/documents/rtf/rtf_reader.h"

namespace concordia::documents {

void parseRtf(const Input& input, const Limits& limits, BlockSink& sink) {
    RtfReader(limits, sink)
        .read({reinterpret_cast<const char*>(input.bytes.data()), input.bytes.size()});
}

}  // namespace concordia::documents
