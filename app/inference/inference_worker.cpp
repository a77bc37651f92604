#include "app/inference/inference_worker.h"

#include <QFile>
#include <algorithm>
#include <new>
#include <utility>

#include "app/inference/context_fitting.h"
#include "app/languages/model_languages.h"

namespace concordia {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint32_t kSummaryTokens = 256;

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
    options.cacheType = request.context.cacheType;
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
            const ModelInfo info = inspectRunnable(request.path);
            if (request.context.length) {
                options.contextLength = std::min(*request.context.length, info.contextLength);
            }
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
    const AnswerSource loaded = source();
    emit loadFinished(request.id, {loaded.modelFile, m_engine->model(), loaded.languages,
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
        ContextUse use;
        const std::vector<Message> conversation = fit(request, use);
        if (use.omittedMessages > 0) {
            emit contextFitted(request.id, use);
        }
        result = m_engine->generate(
            conversation, request.options,
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

void InferenceWorker::viewPrompt(const GenerationRequest& request) {
    PromptView view;
    ContextUse use;
    const auto failure = failureOf([&] {
        if (!m_engine) {
            throw std::runtime_error("No model is loaded.");
        }
        view = m_engine->viewPrompt(fit(request, use), request.options.reasoning);
    });
    if (failure) {
        emit generationFailed(request.id, *failure);
    } else {
        emit promptViewed(request.id, view, use);
    }
}

// What of the conversation the model is given. A summary takes the place of what is left out, as a
// turn: every chat format can write that.
std::vector<Message> InferenceWorker::fit(const GenerationRequest& request, ContextUse& use) {
    if (request.context.whenFull == WhenFull::Stop) {
        return request.conversation;
    }
    std::size_t reserve = answerReserve(m_engine->contextLength(), request.options.maxTokens);
    const bool summarizes = request.context.whenFull == WhenFull::Summarize;
    reserve += summarizes ? answerReserve(m_engine->contextLength(), kSummaryTokens) : 0;
    FittedConversation fitted =
        fitConversation(*m_engine, request.conversation, reserve, request.options.reasoning);
    use.omittedMessages = static_cast<int>(fitted.omitted.size());
    if (!fitted.omitted.empty() && summarizes) {
        const std::string summary = summaryOf(fitted.omitted, request);
        use.summary = QString::fromStdString(summary);
        const auto first = std::ranges::find(fitted.messages, Role::User, &Message::role);
        fitted.messages.insert(
            first, {{Role::User, request.context.summaryPrompt}, {Role::Assistant, summary}});
    }
    return std::move(fitted.messages);
}

std::string InferenceWorker::summaryOf(const std::vector<Message>& messages,
                                       const GenerationRequest& request) {
    const auto isSame = [](const Message& left, const Message& right) {
        return left.role == right.role && left.text == right.text;
    };
    if (!std::ranges::equal(messages, m_summarized, isSame)) {
        std::vector<Message> asked = messages;
        asked.push_back({Role::User, request.context.summaryPrompt});
        GenerationOptions options;
        const std::size_t reserve = answerReserve(m_engine->contextLength(), kSummaryTokens);
        options.maxTokens = static_cast<std::uint32_t>(reserve);
        options.reasoning = Reasoning::Off;
        options.sampling.temperature = 0;
        const FittedConversation fitted =
            fitConversation(*m_engine, std::move(asked), reserve, options.reasoning);
        const GenerationResult result =
            m_engine->generate(fitted.messages, options, {}, request.stop);
        if (result.stopReason == StopReason::Cancelled) {
            return result.text;  // the answer is stopped as well
        }
        m_summary = result.text;
        m_summarized = messages;
    }
    return m_summary;
}

void InferenceWorker::listDevices() {
    std::vector<DeviceInfo> devices;
    // A driver that fails while being asked leaves the list empty; loading says why.
    static_cast<void>(failureOf([&] { devices = m_factory->devices(); }));
    emit devicesListed(devices);
}

ModelInfo InferenceWorker::inspectRunnable(const std::filesystem::path& path) {
    ModelInfo info = m_factory->inspect(path);
    if (info.unsupported.empty()) {
        return info;
    }
    std::string sentences;
    for (const std::string& sentence : info.unsupported) {
        sentences += (sentences.empty() ? "" : " ") + sentence;
    }
    throw Error(ErrorCode::Unsupported, sentences);
}

AnswerSource InferenceWorker::source() const {
    const ModelInfo& model = m_engine->model();
    QStringList stated;
    for (const std::string& language : model.languages) {
        stated.append(QString::fromStdString(language));
    }
    const QString name = QString::fromStdString(model.name);
    const QString file = QFile::decodeName(m_path.string().c_str());
    return {.model = name,
            .modelFile = file,
            .device = QString::fromStdString(m_engine->device().device.name),
            .contextLength = m_engine->contextLength(),
            .languages = modelLanguages(name, file, stated),
            .answers = model.answers(),
            .parameters = model.parameters};
}

EarlierModel InferenceWorker::earlierModel() const {
    return m_engine ? EarlierModel::Kept : EarlierModel::Gone;
}

}  // namespace concordia
