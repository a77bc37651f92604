#include "app/inference/inference_worker.h"

#include <QFile>
#include <new>
#include <utility>

namespace concordia {
namespace {

using Clock = std::chrono::steady_clock;

// Lets something through at most once per interval; the first time at once.
class Pace {
public:
    [[nodiscard]] bool due() {
        const auto now = Clock::now();
        if (m_last && now - *m_last < InferenceWorker::kEmitInterval) {
            return false;
        }
        m_last = now;
        return true;
    }

private:
    std::optional<Clock::time_point> m_last;
};

// Runs `work` and turns whatever it throws into a Failure. LoadCancelled passes through.
template <typename Work>
[[nodiscard]] std::optional<Failure> failureOf(const Work& work) {
    try {
        work();
        return std::nullopt;
    } catch (const LoadCancelled&) {
        throw;
    } catch (const Error& error) {
        return Failure{error.code(), QString::fromUtf8(error.what())};
    } catch (const std::bad_alloc&) {
        return Failure{ErrorCode::OutOfMemory,
                       QStringLiteral("The program could not get the memory it asked for.")};
    } catch (const std::exception& error) {
        return Failure{std::nullopt, QString::fromUtf8(error.what())};
    }
}

}  // namespace

InferenceWorker::InferenceWorker(std::unique_ptr<EngineFactory> factory)
    : m_factory(std::move(factory)) {}

InferenceWorker::~InferenceWorker() = default;

void InferenceWorker::load(const LoadRequest& request) {
    EngineOptions options;
    options.device = request.device;
    options.stop = request.stop;
    Pace pace;
    options.onProgress = [&](std::uint64_t done, std::uint64_t total) {
        if (pace.due() || done == total) {
            emit loadProgressed(request.id, done, total);
        }
    };
    try {
        const auto failure = failureOf([&] {
            if (request.stop.stop_requested()) {
                throw LoadCancelled();
            }
            checkRunnable(request.path);
            m_engine.reset();
            m_engine = m_factory->open(request.path, options);
            m_path = request.path;
        });
        if (failure) {
            emit loadFailed(request.id, *failure, earlierModel());
            return;
        }
    } catch (const LoadCancelled&) {
        emit loadCancelled(request.id, earlierModel());
        return;
    }
    emit loadFinished(request.id, {QFile::decodeName(m_path.string().c_str()), m_engine->model(),
                                   m_engine->device(), m_engine->contextLength()});
}

void InferenceWorker::generate(const GenerationRequest& request) {
    std::string pending;
    TextKind pendingKind = TextKind::Answer;
    Pace pace;
    const auto hand = [&] {
        if (!pending.empty()) {
            emit textGenerated(request.id, pendingKind, QString::fromUtf8(pending));
            pending.clear();
        }
    };
    GenerationResult result;
    const auto failure = failureOf([&] {
        if (!m_engine) {
            throw std::runtime_error("No model is loaded.");
        }
        emit generationStarted(request.id, source());
        result = m_engine->generate(
            request.conversation, request.options,
            [&](TextKind kind, std::string_view text) {
                if (kind != pendingKind) {
                    hand();
                    pendingKind = kind;
                }
                // What comes too early waits for the next piece: at most one token's time.
                pending += text;
                if (pace.due()) {
                    hand();
                }
            },
            request.stop);
    });
    hand();
    if (failure) {
        emit generationFailed(request.id, *failure);
    } else {
        emit generationFinished(request.id, result);
    }
}

void InferenceWorker::listDevices() {
    std::vector<DeviceInfo> devices;
    // A driver that fails while being asked leaves the list empty; loading says why.
    static_cast<void>(failureOf([&] { devices = m_factory->devices(); }));
    emit devicesListed(devices);
}

void InferenceWorker::checkRunnable(const std::filesystem::path& path) {
    const ModelInfo info = m_factory->inspect(path);
    if (info.unsupported.empty()) {
        return;
    }
    std::string sentences;
    for (const std::string& sentence : info.unsupported) {
        sentences += (sentences.empty() ? "" : " ") + sentence;
    }
    throw Error(ErrorCode::Unsupported, sentences);
}

AnswerSource InferenceWorker::source() const {
    return {QString::fromStdString(m_engine->model().name),
            QFile::decodeName(m_path.string().c_str()),
            QString::fromStdString(m_engine->device().device.name), m_engine->contextLength()};
}

EarlierModel InferenceWorker::earlierModel() const {
    return m_engine ? EarlierModel::Kept : EarlierModel::Gone;
}

}  // namespace concordia
