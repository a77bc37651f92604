#include "app/documents/read_error_text.h"

namespace concordia::documents {

namespace {

std::string sentenceOf(ReadErrorCode code) {
    switch (code) {
        case ReadErrorCode::Unreadable:
            return "The file cannot be read.";
        case ReadErrorCode::UnknownFormat:
            return "The file’s content is of no kind that Concordia can read.";
        case ReadErrorCode::PasswordProtected:
            return "The document is protected by a password. Save it without one and try again.";
        case ReadErrorCode::Damaged:
            return "The file is damaged or incomplete.";
        case ReadErrorCode::TooLarge:
            return "The document is too large, or becomes too large when it is unpacked.";
        case ReadErrorCode::TooDeep:
            return "Parts of the document are nested too deeply.";
        case ReadErrorCode::TooManyParts:
            return "The document has too many parts.";
        case ReadErrorCode::TookTooLong:
            return "Reading the document took too long and was stopped.";
        case ReadErrorCode::OutOfMemory:
            return "Reading the document took too much memory and was stopped.";
        case ReadErrorCode::NoText:
            return "The document holds no text.";
        case ReadErrorCode::NotSupported:
            return "Documents of this kind cannot be read yet.";
        case ReadErrorCode::NoSuchPage:
            return "The document does not have that page.";
        case ReadErrorCode::NoPages:
            return "Documents of this kind have no pages that can be drawn; PDFs have.";
    }
    return {};
}

std::string counted(int count, const std::string& one, const std::string& several) {
    return count == 1 ? one : std::to_string(count) + " " + several;
}

}  // namespace

std::string sentenceOf(const ReadError& error) {
    std::string text = sentenceOf(error.code());
    if (!error.detail().empty()) {
        text += " (" + error.detail() + ")";
    }
    return text;
}

std::string sentenceOf(const Warning& warning) {
    const int count = warning.count;
    switch (warning.kind) {
        case WarningKind::InvisibleCharacters:
            return counted(count, "One invisible character was", "invisible characters were") +
                   " taken out.";
        case WarningKind::HiddenText:
            return counted(count, "One piece of text is", "pieces of text are") +
                   " hidden from readers of the document.";
        case WarningKind::PagesWithoutText:
            return counted(count, "One page holds", "pages hold") + " no text, only pictures.";
        case WarningKind::UncertainEncoding:
            return "The text’s encoding is uncertain; some characters may be wrong.";
        case WarningKind::PartsLeftOut:
            return counted(count, "One part", "parts") + " could not be read" +
                   (warning.detail.empty() ? "." : ": " + warning.detail + ".");
        case WarningKind::LanguagePackMissing:
            return "Text in pictures was not recognized: the language pack ‘" + warning.detail +
                   "’ is not installed.";
    }
    return {};
}

}  // namespace concordia::documents
