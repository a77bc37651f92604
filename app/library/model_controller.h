// The model in use: opens it, shows how loading goes, and remembers it.
// Thread rule: GUI thread.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QElapsedTimer>
#include <QObject>
#include <QSettings>
#include <QUrl>
#include <vector>

#include "app/inference/error_report.h"
#include "app/inference/inference_requests.h"
#include "app/library/device_entry.h"
#include "app/library/known_models.h"

namespace concordia {

class InferenceThread;

class ModelController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program and handed to the window.")
    Q_PROPERTY(bool ready READ ready NOTIFY modelChanged)
    Q_PROPERTY(QString name READ name NOTIFY modelChanged)
    Q_PROPERTY(QString path READ path NOTIFY modelChanged)
    Q_PROPERTY(double fileBytes READ fileBytes NOTIFY modelChanged)
    Q_PROPERTY(QString licence READ licence NOTIFY modelChanged)
    Q_PROPERTY(QStringList languages READ languages NOTIFY modelChanged)
    Q_PROPERTY(QString languageNames READ languageNames NOTIFY modelChanged)
    Q_PROPERTY(int contextLength READ contextLength NOTIFY modelChanged)
    Q_PROPERTY(bool starter READ starter NOTIFY modelChanged)
    Q_PROPERTY(QList<int> contextChoices READ contextChoices NOTIFY modelChanged)
    Q_PROPERTY(QList<double> contextBytes READ contextBytes NOTIFY modelChanged)
    Q_PROPERTY(int cacheType READ cacheType NOTIFY modelChanged)
    Q_PROPERTY(QList<double> cacheBytes READ cacheBytes NOTIFY modelChanged)
    Q_PROPERTY(bool continuesText READ continuesText NOTIFY modelChanged)
    Q_PROPERTY(concordia::DeviceEntry device READ device NOTIFY modelChanged)
    Q_PROPERTY(QString deviceReason READ deviceReason NOTIFY modelChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)
    Q_PROPERTY(QString loadingName READ loadingName NOTIFY loadingChanged)
    Q_PROPERTY(double loadedBytes READ loadedBytes NOTIFY progressChanged)
    Q_PROPERTY(double totalBytes READ totalBytes NOTIFY progressChanged)
    Q_PROPERTY(int remainingSeconds READ remainingSeconds NOTIFY progressChanged)
    Q_PROPERTY(bool failed READ failed NOTIFY errorChanged)
    Q_PROPERTY(concordia::ErrorReport error READ error NOTIFY errorChanged)
    Q_PROPERTY(QString recentName READ recentName NOTIFY recentChanged)
    Q_PROPERTY(QUrl startFolder READ startFolder NOTIFY recentChanged)
    Q_PROPERTY(QList<concordia::DeviceEntry> devices READ devices NOTIFY devicesChanged)

public:
    // Requires: both outlive the controller.
    ModelController(InferenceThread& inference, QSettings& settings, QObject* parent = nullptr);

    [[nodiscard]] bool ready() const { return m_model.has_value(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString path() const { return m_path; }  // empty when none is open
    [[nodiscard]] double fileBytes() const;
    [[nodiscard]] QString licence() const;  // empty when the file does not say
    // The codes of the answer languages that it knows; empty when that is not known.
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] QString languageNames() const;  // each in itself, as a list
    [[nodiscard]] int contextLength() const;
    // The model in use is the small one that comes with the program.
    [[nodiscard]] bool starter() const;
    // Lengths in tokens that the model could read instead, ascending, and the memory each takes.
    [[nodiscard]] QList<int> contextChoices() const;
    [[nodiscard]] QList<double> contextBytes() const;
    // How what has been read is kept, as an index of kCacheTypes; and the memory that each type
    // takes at the present length.
    [[nodiscard]] int cacheType() const;
    [[nodiscard]] QList<double> cacheBytes() const;
    // The model has no form for conversations: it continues text instead of answering.
    [[nodiscard]] bool continuesText() const;
    [[nodiscard]] DeviceEntry device() const;
    [[nodiscard]] QString deviceReason() const;
    [[nodiscard]] bool loading() const { return m_request.has_value(); }
    [[nodiscard]] QString loadingName() const;  // of the file
    [[nodiscard]] double loadedBytes() const { return m_loadedBytes; }
    [[nodiscard]] double totalBytes() const { return m_totalBytes; }
    // Estimated from the speed so far; 0 while there is nothing worth saying.
    [[nodiscard]] int remainingSeconds() const;
    [[nodiscard]] bool failed() const { return !m_error.happened.isEmpty(); }
    [[nodiscard]] const ErrorReport& error() const { return m_error; }
    // The file name of the model used last, when it is still there and not open now.
    [[nodiscard]] QString recentName() const;
    // Where to look for a model file: beside the last one, else among the downloads.
    [[nodiscard]] QUrl startFolder() const;
    [[nodiscard]] QList<DeviceEntry> devices() const;

    Q_INVOKABLE void open(const QUrl& file);
    // Whether that is, by its name, a model's file or the folder of a checkpoint.
    [[nodiscard]] Q_INVOKABLE static bool isModel(const QUrl& file);
    [[nodiscard]] Q_INVOKABLE static QString fileName(const QString& path);
    Q_INVOKABLE void openRecent();
    // Opens the file unless it is open already.
    Q_INVOKABLE void use(const QString& path);
    // A model opened before that knows the language; empty for none.
    [[nodiscard]] Q_INVOKABLE QString pathSpeaking(const QString& language) const;
    // Opens the model made for the language in place of one made for another alone.
    Q_INVOKABLE void followLanguage(const QString& language);
    Q_INVOKABLE void retry();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void dismissError();
    // Loads the model again on another device.
    Q_INVOKABLE void useDevice(const QString& id);
    // Load the model again so, and every later one too. Ignored where there is no such choice.
    Q_INVOKABLE void useContextLength(int tokens);
    Q_INVOKABLE void useCacheType(int index);
    Q_INVOKABLE void refreshDevices();

    // An empty device keeps the one wanted so far.
    void openPath(const QString& path, const QString& device = {});
    // Where the small model lies that comes with the program; empty when there is none. It is never
    // remembered as the model that was chosen, nor offered as one that knows a language.
    void setStarterModel(const QString& path) { m_starterPath = path; }
    // Opens the model that was chosen last, or the starter model where none was or its file is
    // gone. A load that never came to an end is not repeated, because it may have taken the
    // computer down.
    void openAtStart();

    // What is told of devices is told anew, in the interface's language.
    void retranslate();

signals:
    void modelChanged();
    void loadingChanged();
    void progressChanged();
    void errorChanged();
    void recentChanged();
    void devicesChanged();
    void loadStarted();
    void loadFinished();

private:
    void startLoading(const QString& path, const QString& device);
    [[nodiscard]] ContextChoice contextChoice() const;
    [[nodiscard]] double bytesFor(int tokens, int cacheType) const;
    void loadAgain(const QString& device);
    void endLoading();
    void setError(const ErrorReport& error);
    void dropModelIfGone(EarlierModel earlier);
    void takeProgress(RequestId id, quint64 done, quint64 total);
    void takeModel(RequestId id, const LoadedModel& model);
    void takeCancelled(RequestId id, EarlierModel earlier);
    void takeFailure(RequestId id, const Failure& failure, EarlierModel earlier);
    void takeDevices(const std::vector<DeviceInfo>& devices);

    InferenceThread& m_inference;
    QSettings& m_settings;
    KnownModels m_known{m_settings};
    std::optional<LoadedModel> m_model;
    QString m_path;          // of m_model
    QString m_starterPath;   // of the small model that comes with the program
    QString m_wantedPath;    // of the load in progress or tried last
    QString m_wantedDevice;  // empty: the best one
    std::optional<RequestId> m_request;
    double m_loadedBytes = 0;
    double m_totalBytes = 0;
    QElapsedTimer m_sinceLoadStarted;
    ErrorReport m_error;
    std::vector<DeviceInfo> m_devices;
};

}  // namespace concordia
