// ODT and ODP (OpenDocument 1.3). Pages of a text exist only once a program has laid them out, so
// none are claimed; slides are pages.

#include "app/documents/office/odf_body.h"
#include "app/documents/office/odf_package.h"
#include "app/documents/parsers.h"

namespace concordia::documents {

void parseOpenDocument(const Input& input, const Limits& limits, BlockSink& sink) {
    ZipArchive archive(input.bytes, limits);
    openOdfPackage(archive, sink);
    const OdfStyles styles(archive);
    XmlReader xml(archive, "content.xml");
    OdfBody body(xml, limits, styles, sink);
    body.read();
    if (body.slides() > 0) {
        sink.setPages(body.slides());
    }
}

}  // namespace concordia::documents
