#include "app/storage/storage_report.h"

#include <QCoreApplication>

namespace concordia {
namespace {

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(concordia::StorageReport)

public:
    static QString happened(StorageErrorCode code);
    static QString advice(StorageErrorCode code);
    static QString nothingChanged() {
        return tr(
            "Your earlier conversations are unchanged. What you write now is gone when this "
            "window closes.");
    }
    static QString tryingAgain() {
        return tr("The text stays in this window, and saving is tried again.");
    }
    static QString messageNotSaved() {
        return tr("Your message could not be saved, so it was not sent.");
    }
    static QString messageKept() { return tr("Your message stays here until the window closes."); }
    static QString noDocuments() { return tr("The attached documents cannot be searched now."); }
    static QString messageStays() { return tr("Your message is kept."); }
    static QString mendDisk() {
        return tr("Check that the disk is connected and has room, then start Concordia again.");
    }
    static ErrorReport damaged(const QString& file);
};

QString Sentences::happened(StorageErrorCode code) {
    switch (code) {
        case StorageErrorCode::InUse:
            return tr("Your conversations are open in another window of Concordia.");
        case StorageErrorCode::ReadOnly:
            return tr("The folder of your conversations cannot be written to.");
        case StorageErrorCode::Full:
            return tr("The disk with your conversations is full.");
        case StorageErrorCode::Damaged:
            return tr("The file of your conversations is damaged.");
        case StorageErrorCode::Newer:
            return tr("Your conversations were kept by a later version of Concordia.");
        case StorageErrorCode::Unreadable:
            break;
    }
    return tr("The file of your conversations could not be read or written.");
}

QString Sentences::advice(StorageErrorCode code) {
    switch (code) {
        case StorageErrorCode::InUse:
            return tr("Close this window and use the other one.");
        case StorageErrorCode::ReadOnly:
            return tr("Allow writing to the folder, or choose another one in the settings.");
        case StorageErrorCode::Full:
            return tr("Make room on the disk.");
        case StorageErrorCode::Damaged:
            return tr("Start Concordia again: it puts the file aside and begins a new one.");
        case StorageErrorCode::Newer:
            return tr("Install the latest version of Concordia.");
        case StorageErrorCode::Unreadable:
            break;
    }
    return tr("Check that the disk is connected, then start Concordia again.");
}

ErrorReport Sentences::damaged(const QString& file) {
    return {tr("The file of your conversations was damaged, so a new one was begun."),
            tr("Nothing was deleted: the damaged file was put aside."),
            tr("Ask someone who knows SQLite to recover it, or restore a backup."), file};
}

}  // namespace

ErrorReport reportUnkept(const StorageFailure& failure) {
    return {Sentences::happened(failure.code), Sentences::nothingChanged(),
            Sentences::advice(failure.code), failure.details};
}

ErrorReport reportWriteFailure(const StorageFailure& failure) {
    return {Sentences::happened(failure.code), Sentences::tryingAgain(),
            Sentences::advice(failure.code), failure.details};
}

ErrorReport reportUnsaved(const StorageFailure& failure) {
    return {Sentences::messageNotSaved() + u' ' + Sentences::happened(failure.code),
            Sentences::messageKept(), Sentences::advice(failure.code), failure.details};
}

ErrorReport reportDocumentsFailure(const QString& details) {
    return {Sentences::noDocuments(), Sentences::messageStays(), Sentences::mendDisk(), details};
}

ErrorReport reportDamaged(const QString& file) {
    return Sentences::damaged(file);
}

}  // namespace concordia
