#include "app/attachments/refusal_sentence.h"

#include <QCoreApplication>

namespace concordia {
namespace {

// Codes that ask the same of a person have the same sentence.
const char* sourceOf(documents::ReadErrorCode code) {
    using enum documents::ReadErrorCode;
    switch (code) {
        case Unreadable:
        case NoSuchPage:  // of pages that are drawn only
        case NoPages:
            break;
        case UnknownFormat:
        case NotSupported:
            return QT_TRANSLATE_NOOP("concordia::RefusalSentence",
                                     "Concordia cannot read this kind of file.");
        case PasswordProtected:
            return QT_TRANSLATE_NOOP("concordia::RefusalSentence",
                                     "It is protected by a password. Attach a copy without one.");
        case Damaged:
            return QT_TRANSLATE_NOOP("concordia::RefusalSentence",
                                     "It is damaged. Attach an intact copy.");
        case TooLarge:
        case TooDeep:
        case TooManyParts:
        case TookTooLong:
        case OutOfMemory:
            return QT_TRANSLATE_NOOP(
                "concordia::RefusalSentence",
                "It is too large or too complex. Attach the part you need as a file of its own.");
        case NoText:
            return QT_TRANSLATE_NOOP("concordia::RefusalSentence",
                                     "It holds no text. Attach a copy whose text can be searched.");
    }
    return QT_TRANSLATE_NOOP("concordia::RefusalSentence",
                             "It cannot be opened. Check that it is still there and may be read.");
}

}  // namespace

QString refusalSentence(documents::ReadErrorCode code) {
    return QCoreApplication::translate("concordia::RefusalSentence", sourceOf(code));
}

}  // namespace concordia
