#include "app/inference/error_report.h"

#include <QCoreApplication>

namespace concordia {
namespace {

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(concordia::ErrorReport)

public:
    static void describeLoad(ErrorReport& report, std::optional<ErrorCode> code);
    static void describeAnswer(ErrorReport& report, std::optional<ErrorCode> code);
    static QString modelKept(EarlierModel earlier) {
        return earlier == EarlierModel::Kept ? tr("The earlier model is still loaded.")
                                             : tr("Your conversation is kept.");
    }
    static QString textKept(WrittenText written) {
        return written == WrittenText::Some ? tr("The text so far is kept.")
                                            : tr("Your message is kept.");
    }
    static QString notLocal() { return tr("This is not a file on this computer."); }
    static QString openLocal() { return tr("Save the file on this computer first, then open it."); }
};

void Sentences::describeLoad(ErrorReport& report, std::optional<ErrorCode> code) {
    report.happened = tr("The model could not be loaded.");
    report.advice = tr("Try again, or open another model.");
    if (!code) {
        return;
    }
    switch (*code) {
        case ErrorCode::FileNotFound:
            report.happened = tr("The model file is not there.");
            report.advice = tr("Check whether it was moved, or open another model.");
            break;
        case ErrorCode::FileUnreadable:
            report.happened = tr("The model file could not be read.");
            report.advice = tr("Check that you may read it and that its disk is connected.");
            break;
        case ErrorCode::InvalidFile:
            report.happened = tr("The file is damaged, incomplete or not a model.");
            report.advice = tr("Get the file again, or open another model.");
            break;
        case ErrorCode::Unsupported:
            report.happened = tr("This version of Concordia cannot run this model.");
            report.advice = tr("Open another model.");
            break;
        case ErrorCode::OutOfMemory:
            report.happened = tr("There is not enough memory for this model.");
            report.advice = tr("Close other programs, or open a smaller model.");
            break;
        case ErrorCode::DeviceUnavailable:
            report.happened = tr("The chosen device cannot be used.");
            report.advice = tr("Choose another device.");
            break;
        case ErrorCode::DeviceLost:
            report.happened = tr("The device stopped working while the model was loaded.");
            report.advice = tr("Try again, or choose another device.");
            break;
        case ErrorCode::WrongResults:
            report.happened = tr("The device computes wrong results.");
            report.advice = tr("Update its driver, or choose another device.");
            break;
        case ErrorCode::FileUnwritable:  // loading writes nothing
        case ErrorCode::InvalidArgument:
        case ErrorCode::ContextFull:
            break;
    }
}

void Sentences::describeAnswer(ErrorReport& report, std::optional<ErrorCode> code) {
    report.happened = tr("The answer could not be written.");
    report.advice = tr("Try again, or open another model.");
    if (!code) {
        return;
    }
    switch (*code) {
        case ErrorCode::OutOfMemory:
            report.happened = tr("The answer stopped: memory is full.");
            report.advice = tr("Close other programs, or continue with a smaller model.");
            break;
        case ErrorCode::DeviceLost:
            report.happened = tr("The answer stopped: the device stopped working.");
            report.advice = tr("Open the model again, or choose another device.");
            break;
        case ErrorCode::WrongResults:
            report.happened = tr("The answer stopped: the device computes wrong results.");
            report.advice = tr("Update its driver, or choose another device.");
            break;
        case ErrorCode::ContextFull:
            report.happened = tr("The conversation is longer than this model can read.");
            report.advice = tr("Start a new conversation, or open a model with a longer context.");
            break;
        case ErrorCode::FileNotFound:
        case ErrorCode::FileUnreadable:
        case ErrorCode::FileUnwritable:
        case ErrorCode::InvalidFile:
        case ErrorCode::Unsupported:
        case ErrorCode::InvalidArgument:
        case ErrorCode::DeviceUnavailable:
            break;
    }
}

}  // namespace

ErrorReport reportLoadFailure(const Failure& failure, EarlierModel earlier) {
    ErrorReport report;
    Sentences::describeLoad(report, failure.code);
    report.kept = Sentences::modelKept(earlier);
    report.details = failure.details;
    return report;
}

ErrorReport reportNotLocal(const QString& address, EarlierModel earlier) {
    return {Sentences::notLocal(), Sentences::modelKept(earlier), Sentences::openLocal(), address};
}

ErrorReport reportAnswerFailure(const Failure& failure, WrittenText written) {
    ErrorReport report;
    Sentences::describeAnswer(report, failure.code);
    report.kept = Sentences::textKept(written);
    report.details = failure.details;
    return report;
}

}  // namespace concordia
