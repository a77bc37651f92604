#include "app/documents/office/odf_package.h"

#include "app/documents/archive/xml_reader.h"
#include "app/documents/office/office_package.h"
#include "app/documents/read_error.h"

namespace concordia::documents {

void openOdfPackage(ZipArchive& archive, BlockSink& sink) {
    constexpr char kManifest[] = "META-INF/manifest.xml";
    if (archive.contains(kManifest)) {
        XmlReader xml(archive, kManifest);
        while (xml.next()) {
            if (xml.isStart() && xml.name() == u"encryption-data") {
                throw ReadError(ReadErrorCode::PasswordProtected);
            }
        }
    }
    readTitle(archive, "meta.xml", sink);
}

}  // namespace concordia::documents
