#include "app/library/model_controller.h"

#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <algorithm>
#include <iterator>

#include "app/inference/inference_thread.h"
#include "app/languages/answer_languages.h"

namespace concordia {
namespace {

constexpr auto kRecentFile = "model/recentFile";
constexpr auto kOpenAtStart = "model/openAtStart";
constexpr auto kContextLength = "model/contextLength";  // absent: as the engine has it
constexpr auto kCacheType = "model/cacheType";          // as nameOf has it

}  // namespace

ModelController::ModelController(InferenceThread& inference, QSettings& settings, QObject* parent)
    : QObject(parent), m_inference(inference), m_settings(settings) {
    connect(&inference, &InferenceThread::loadProgressed, this, &ModelController::takeProgress);
    connect(&inference, &InferenceThread::loadFinished, this, &ModelController::takeModel);
    connect(&inference, &InferenceThread::loadCancelled, this, &ModelController::takeCancelled);
    connect(&inference, &InferenceThread::loadFailed, this, &ModelController::takeFailure);
    connect(&inference, &InferenceThread::devicesListed, this, &ModelController::takeDevices);
}

QString ModelController::name() const {
    return m_model ? QString::fromStdString(m_model->model.name) : QString();
}

double ModelController::fileBytes() const {
    return m_model ? static_cast<double>(m_model->model.fileBytes) : 0.0;
}

QString ModelController::licence() const {
    return m_model ? QString::fromStdString(m_model->model.licence) : QString();
}

QStringList ModelController::languages() const {
    return m_model ? m_model->languages : QStringList();
}

QString ModelController::languageNames() const {
    QStringList names;
    for (const QString& language : languages()) {
        names.append(endonymOf(language));
    }
    return QLocale().createSeparatedList(names);
}

int ModelController::contextLength() const {
    return m_model ? static_cast<int>(m_model->contextLength) : 0;
}

bool ModelController::starter() const {
    return m_model && !m_starterPath.isEmpty() && m_path == m_starterPath;
}

// Powers of two, and all that the model was trained for.
QList<int> ModelController::contextChoices() const {
    constexpr int kShortest = 2048;
    constexpr int kLongest = 131'072;
    QList<int> choices;
    if (m_model && m_model->model.contextLength > 0) {
        const auto trained = std::min<std::uint32_t>(m_model->model.contextLength, kLongest);
        for (int tokens = kShortest; tokens < static_cast<int>(trained); tokens *= 2) {
            choices.append(tokens);
        }
        choices.append(static_cast<int>(trained));
    }
    return choices;
}

double ModelController::bytesFor(int tokens, int cacheType) const {
    return m_model ? static_cast<double>(
                         concordia::cacheBytes(m_model->model, static_cast<std::uint32_t>(tokens),
                                               kCacheTypes.at(static_cast<std::size_t>(cacheType))))
                   : 0.0;
}

QList<double> ModelController::contextBytes() const {
    QList<double> bytes;
    for (const int tokens : contextChoices()) {
        bytes.append(bytesFor(tokens, cacheType()));
    }
    return bytes;
}

int ModelController::cacheType() const {
    const std::string name = m_settings.value(kCacheType).toString().toStdString();
    const auto* const found = std::ranges::find(kCacheTypes, name, nameOf);
    return found == kCacheTypes.end() ? 0 : static_cast<int>(found - kCacheTypes.begin());
}

QList<double> ModelController::cacheBytes() const {
    QList<double> bytes;
    for (std::size_t type = 0; type < kCacheTypes.size(); ++type) {
        bytes.append(bytesFor(contextLength(), static_cast<int>(type)));
    }
    return bytes;
}

ContextChoice ModelController::contextChoice() const {
    ContextChoice choice;
    const int length = m_settings.value(kContextLength).toInt();
    if (length > 0) {
        choice.length = static_cast<std::uint32_t>(length);
    }
    choice.cacheType = kCacheTypes.at(static_cast<std::size_t>(cacheType()));
    return choice;
}

bool ModelController::continuesText() const {
    return m_model && !m_model->model.answers();
}

DeviceEntry ModelController::device() const {
    return m_model ? describeDevice(m_model->device.device) : DeviceEntry{};
}

QList<DeviceEntry> ModelController::devices() const {
    QList<DeviceEntry> entries;
    std::ranges::transform(m_devices, std::back_inserter(entries), describeDevice);
    return entries;
}

QString ModelController::deviceReason() const {
    return m_model ? reasonSentence(m_model->device) : QString();
}

QString ModelController::loadingName() const {
    return loading() ? fileName(m_wantedPath) : QString();
}

int ModelController::remainingSeconds() const {
    constexpr double kMillisecondsBeforeEstimate = 2000;
    constexpr double kShortestWorthSaying = 5;
    const auto elapsed = static_cast<double>(m_sinceLoadStarted.elapsed());
    if (m_loadedBytes <= 0 || elapsed < kMillisecondsBeforeEstimate) {
        return 0;
    }
    const double seconds = elapsed / 1000 * (m_totalBytes - m_loadedBytes) / m_loadedBytes;
    // A very slow start can suggest any time; a day is as good as never.
    return seconds < kShortestWorthSaying ? 0 : static_cast<int>(std::min(seconds, 86400.0));
}

QString ModelController::recentName() const {
    const QFileInfo file(m_settings.value(kRecentFile).toString());
    return file.filePath() != m_path && file.isFile() ? file.fileName() : QString();
}

QUrl ModelController::startFolder() const {
    const QFileInfo recent(m_settings.value(kRecentFile).toString());
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    for (const QString& folder :
         {recent.filePath().isEmpty() ? QString() : recent.path(), downloads}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) {
            return QUrl::fromLocalFile(folder);
        }
    }
    return QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
}

bool ModelController::isModel(const QUrl& file) {
    const QString name = file.fileName().toLower();
    return name.endsWith(QLatin1String(".gguf")) || name.endsWith(QLatin1String(".safetensors")) ||
           QFileInfo::exists(file.toLocalFile() + QStringLiteral("/config.json"));
}

void ModelController::open(const QUrl& file) {
    if (!file.isLocalFile()) {
        setError(reportNotLocal(file.toDisplayString(),
                                ready() ? EarlierModel::Kept : EarlierModel::Gone));
        return;
    }
    openPath(file.toLocalFile());
}

QString ModelController::fileName(const QString& path) {
    return QFileInfo(path).fileName();
}

void ModelController::openRecent() {
    openPath(m_settings.value(kRecentFile).toString());
}

void ModelController::use(const QString& path) {
    if (path != m_path) {
        openPath(path);
    }
}

QString ModelController::pathSpeaking(const QString& language) const {
    return m_known.speaking(language);
}

void ModelController::followLanguage(const QString& language) {
    if (languages().size() == 1 && !languages().contains(language)) {
        const QString path = pathSpeaking(language);
        if (!path.isEmpty()) {
            use(path);
        }
    }
}

void ModelController::retry() {
    startLoading(m_wantedPath, m_wantedDevice);
}

void ModelController::cancel() {
    m_inference.cancelLoad();
}

void ModelController::dismissError() {
    setError({});
}

void ModelController::useDevice(const QString& id) {
    loadAgain(id);
}

void ModelController::loadAgain(const QString& device) {
    const QString path = m_path.isEmpty() ? m_wantedPath : m_path;
    if (!path.isEmpty()) {
        startLoading(path, device);
    }
}

void ModelController::useContextLength(int tokens) {
    if (contextChoices().contains(tokens)) {
        m_settings.setValue(kContextLength, tokens);
        loadAgain(m_wantedDevice);
    }
}

void ModelController::useCacheType(int index) {
    if (index >= 0 && index < static_cast<int>(kCacheTypes.size())) {
        const std::string_view name = nameOf(kCacheTypes.at(static_cast<std::size_t>(index)));
        m_settings.setValue(kCacheType, QString::fromLatin1(name));
        loadAgain(m_wantedDevice);
    }
}

void ModelController::refreshDevices() {
    m_inference.listDevices();
}

void ModelController::openPath(const QString& path, const QString& device) {
    startLoading(QFileInfo(path).absoluteFilePath(), device.isEmpty() ? m_wantedDevice : device);
}

void ModelController::openAtStart() {
    if (!m_settings.value(kOpenAtStart, true).toBool()) {
        return;  // the last load never ended
    }
    if (QFileInfo(m_settings.value(kRecentFile).toString()).isFile()) {
        openRecent();
    } else if (!m_starterPath.isEmpty()) {
        openPath(m_starterPath);
    }
}

void ModelController::startLoading(const QString& path, const QString& device) {
    setError({});
    m_wantedPath = path;
    m_wantedDevice = device;
    m_loadedBytes = 0;
    m_totalBytes = 0;
    m_sinceLoadStarted.start();
    m_settings.setValue(kOpenAtStart, false);
    m_settings.sync();  // on disk before the load, for the case that it takes the computer down
    m_request = m_inference.load(path, device, contextChoice());
    emit progressChanged();
    emit loadingChanged();
    emit loadStarted();
}

void ModelController::endLoading() {
    m_request.reset();
    emit loadingChanged();
    emit recentChanged();
}

void ModelController::setError(const ErrorReport& error) {
    if (m_error != error) {
        m_error = error;
        emit errorChanged();
    }
}

void ModelController::dropModelIfGone(EarlierModel earlier) {
    if (earlier == EarlierModel::Gone && m_model) {
        m_model.reset();
        m_path.clear();
        emit modelChanged();
    }
}

void ModelController::takeProgress(RequestId id, quint64 done, quint64 total) {
    if (m_request != id) {
        return;
    }
    m_loadedBytes = static_cast<double>(done);
    m_totalBytes = static_cast<double>(total);
    emit progressChanged();
}

void ModelController::takeModel(RequestId id, const LoadedModel& model) {
    if (m_request != id) {
        return;
    }
    m_model = model;
    m_path = m_wantedPath;
    if (!starter()) {  // which nobody chose
        m_settings.setValue(kRecentFile, m_path);
        m_known.remember(m_path, model.languages);
    }
    m_settings.setValue(kOpenAtStart, true);
    endLoading();
    emit modelChanged();
    emit loadFinished();
}

void ModelController::takeCancelled(RequestId id, EarlierModel earlier) {
    dropModelIfGone(earlier);
    if (m_request == id) {
        endLoading();
    }
}

void ModelController::takeFailure(RequestId id, const Failure& failure, EarlierModel earlier) {
    dropModelIfGone(earlier);
    if (m_request == id) {
        endLoading();
        setError(reportLoadFailure(failure, earlier));
    }
}

void ModelController::takeDevices(const std::vector<DeviceInfo>& devices) {
    m_devices = devices;
    emit devicesChanged();
}

void ModelController::retranslate() {
    emit modelChanged();
    emit devicesChanged();
}

}  // namespace concordia
