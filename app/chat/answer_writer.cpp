#include "app/chat/answer_writer.h"

#include <QFile>
#include <algorithm>
#include <utility>

#include "app/attachments/passage_finder.h"
#include "app/inference/inference_thread.h"

namespace concordia {
namespace {

constexpr std::uint32_t kUnknownContext = 2048;  // tokens

void takeFigures(MessageRecord& message, const GenerationResult& result) {
    const Timings& timings = result.timings;
    // A continued answer adds to what it took before.
    AnswerFigures& figures = message.figures;
    figures.promptTokens =
        static_cast<qint64>(timings.promptTokens) + static_cast<qint64>(timings.cachedTokens);
    figures.generatedTokens += static_cast<qint64>(timings.generatedTokens);
    figures.promptSeconds += timings.promptSeconds;
    figures.generationSeconds += timings.generationSeconds;
}

}  // namespace

AnswerWriter::AnswerWriter(InferenceThread& inference, PassageFinder& finder, QObject* parent)
    : QObject(parent), m_inference(inference), m_finder(finder) {
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(kRedrawMilliseconds);
    m_saving.setInterval(kSaveMilliseconds);
    connect(&m_redraw, &QTimer::timeout, this, &AnswerWriter::showPending);
    connect(&m_saving, &QTimer::timeout, this, &AnswerWriter::saveProgress);
    connectInference();
}

AnswerWriter::~AnswerWriter() {
    for (const auto& run : m_runs) {
        show(*run);
        run->conversation->change(run->answer, [](MessageRecord& message) {
            message.state = MessageState::Stopped;
            message.stopReason = StopReason::Cancelled;
        });
        run->conversation->save({run->answer});
    }
}

void AnswerWriter::connectInference() {
    connect(&m_inference, &InferenceThread::generationStarted, this, &AnswerWriter::takeSource);
    connect(&m_inference, &InferenceThread::contextFitted, this, &AnswerWriter::takeContext);
    connect(&m_inference, &InferenceThread::textGenerated, this, &AnswerWriter::takeText);
    connect(&m_inference, &InferenceThread::generationFinished, this, &AnswerWriter::takeResult);
    connect(&m_inference, &InferenceThread::generationFailed, this, &AnswerWriter::takeFailure);
    connect(&m_inference, &InferenceThread::loadFinished, this,
            [this](RequestId, const LoadedModel& loaded) {
                m_source = AnswerSource{QString::fromStdString(loaded.model.name),
                                        loaded.path,
                                        QString::fromStdString(loaded.device.device.name),
                                        loaded.contextLength,
                                        loaded.languages,
                                        loaded.model.answers(),
                                        loaded.model.parameters};
                emit sourceChanged();
            });
    const auto forget = [this](EarlierModel earlier) {
        if (earlier == EarlierModel::Gone) {
            m_source.reset();
            emit sourceChanged();
        }
    };
    connect(&m_inference, &InferenceThread::loadCancelled, this,
            [forget](RequestId, EarlierModel earlier) { forget(earlier); });
    connect(&m_inference, &InferenceThread::loadFailed, this,
            [forget](RequestId, const Failure&, EarlierModel earlier) { forget(earlier); });
}

void AnswerWriter::write(const std::shared_ptr<Conversation>& conversation,
                         const QList<RecordId>& unsaved, RecordId answer,
                         const GenerationOptions& options, const ContextPolicy& context,
                         LanguageCare care) {
    m_runs.push_back(std::make_unique<Run>(Run{.conversation = conversation,
                                               .answer = answer,
                                               .options = options,
                                               .context = context,
                                               .language = LanguageCheck(care)}));
    m_saving.start();
    emit started(conversation->id());
    conversation->save(unsaved, [this, answer](const std::optional<StorageFailure>& failure) {
        ask(answer, failure);
    });
}

void AnswerWriter::ask(RecordId answer, const std::optional<StorageFailure>& failure) {
    Run* const run = runWriting(answer);
    if (run == nullptr) {
        return;
    }
    if (failure || run->stopped) {
        run->conversation->change(answer, [&](MessageRecord& message) {
            message.state = failure ? MessageState::Failed : MessageState::Stopped;
        });
        end(*run);
        return;
    }
    const MessageRecord& message = *run->conversation->tree().find(answer);
    if (message.text.isEmpty() && message.passages.isEmpty() &&
        m_finder.isNeeded(run->conversation->id())) {
        findPassages(*run);
    } else {
        generate(*run);
    }
}

void AnswerWriter::generate(Run& run) {
    const Conversation& conversation = *run.conversation;
    std::vector<Message> messages = conversation.leadingTo(run.answer);
    // A model that continues text is asked nothing.
    if (!m_source || m_source->answers) {
        const ConversationRecord* const record = conversation.record();
        run.language.ask(messages, record == nullptr ? QString() : record->answerLanguage,
                         conversation.quotes(run.answer));
    }
    conversation.givePassages(run.answer, messages);
    run.request = m_inference.generate(std::move(messages), run.options, run.context);
}

void AnswerWriter::findPassages(Run& run) {
    run.search = ++m_searches;
    const ConversationTree& tree = run.conversation->tree();
    const ConversationRecord* const record = run.conversation->record();
    const MessageRecord* const question = tree.find(tree.find(run.answer)->parentId);
    const PassageFinder::Wish wish{
        .conversation = run.conversation->id(),
        .question = question == nullptr ? QString() : question->text,
        .language = record == nullptr ? QString() : record->answerLanguage,
        .contextTokens = m_source ? m_source->contextLength : kUnknownContext};
    m_finder.find(
        wish, this,
        [this, answer = run.answer, search = run.search](const PassageFinder::Found& found) {
            if (const auto* const failure = std::get_if<StorageFailure>(&found)) {
                failSearch(answer, search, *failure);
            } else {
                takePassages(answer, search, std::get<GivenPassages>(found));
            }
        });
}

void AnswerWriter::failSearch(RecordId answer, int search, const StorageFailure& failure) {
    Run* const run = runWriting(answer);
    if (run == nullptr || run->search != search) {
        return;  // stopped meanwhile
    }
    run->conversation->change(answer, [&](MessageRecord& message) {
        message.state = MessageState::Failed;
        message.failureCode = kDocumentsFailure;
        message.failureDetails = failure.details;
    });
    end(*run);
}

void AnswerWriter::takePassages(RecordId answer, int search, GivenPassages given) {
    Run* const run = runWriting(answer);
    if (run == nullptr || run->search != search) {
        return;  // stopped meanwhile
    }
    run->search = 0;
    // The same prompt for the same passages: what the model has read of it need not be read again.
    const ConversationTree& tree = run->conversation->tree();
    for (const RecordId version : tree.versionsOf(answer)) {
        const auto earlier = givenPassagesFromJson(tree.find(version)->passages);
        if (earlier && earlier->passages == given.passages &&
            earlier->instruction == given.instruction) {
            given.word = earlier->word;
        }
    }
    run->conversation->change(answer,
                              [&](MessageRecord& message) { message.passages = toJson(given); });
    run->conversation->save({answer});
    generate(*run);
}

void AnswerWriter::stop(RecordId conversation) {
    std::vector<Run*> searching;
    for (const auto& run : m_runs) {
        if (run->conversation->id() == conversation) {
            run->stopped = true;
            if (run->request) {
                m_inference.stop(*run->request);
            } else if (run->search != 0) {
                searching.push_back(run.get());
            }
        }
    }
    for (Run* const run : searching) {
        run->conversation->change(run->answer, [](MessageRecord& message) {
            message.state = MessageState::Stopped;
            message.stopReason = StopReason::Cancelled;
        });
        end(*run);
    }
}

bool AnswerWriter::isWriting(RecordId conversation) const {
    return std::ranges::any_of(m_runs, [conversation](const auto& run) {
        return run->conversation->id() == conversation;
    });
}

AnswerWriter::Run* AnswerWriter::runOf(RequestId request) {
    const auto found = std::ranges::find_if(
        m_runs, [request](const auto& run) { return run->request == request; });
    return found == m_runs.end() ? nullptr : found->get();
}

AnswerWriter::Run* AnswerWriter::runWriting(RecordId answer) {
    const auto found =
        std::ranges::find_if(m_runs, [answer](const auto& run) { return run->answer == answer; });
    return found == m_runs.end() ? nullptr : found->get();
}

void AnswerWriter::takeSource(RequestId id, const AnswerSource& source) {
    if (const Run* const run = runOf(id)) {
        run->conversation->change(run->answer, [&](MessageRecord& message) {
            message.origin.model = source.model;
            message.origin.modelFile = source.modelFile;
            message.origin.device = source.device;
            message.origin.sampling = run->options.sampling;
            message.origin.maxTokens = run->options.maxTokens;
        });
    }
}

void AnswerWriter::takeContext(RequestId id, const ContextUse& use) {
    if (const Run* const run = runOf(id)) {
        run->conversation->change(run->answer, [&](MessageRecord& message) {
            message.omittedMessages = use.omittedMessages;
            message.summary = use.summary;
        });
    }
}

void AnswerWriter::takeText(RequestId id, TextKind kind, const QString& text) {
    Run* const run = runOf(id);
    if (run == nullptr) {
        return;
    }
    (kind == TextKind::Reasoning ? run->reasoning : run->text) += text;
    if (!m_redraw.isActive()) {
        showPending();
    }
}

void AnswerWriter::showPending() {
    bool any = false;
    for (const auto& run : m_runs) {
        if (show(*run)) {
            any = true;
            checkLanguage(*run);
        }
    }
    if (any) {
        m_redraw.start();
    }
}

// Returns whether there was something to show.
bool AnswerWriter::show(Run& run) {
    if (run.text.isEmpty() && run.reasoning.isEmpty()) {
        return false;
    }
    if (!run.reasoning.isEmpty()) {
        run.conversation->appendReasoning(run.answer, std::exchange(run.reasoning, {}));
    }
    if (!run.text.isEmpty()) {
        run.conversation->appendText(run.answer, std::exchange(run.text, {}));
    }
    run.changed = true;
    return true;
}

// Empty: not known.
QStringList AnswerWriter::knownLanguages() const {
    return m_source ? m_source->languages : QStringList();
}

void AnswerWriter::checkLanguage(Run& run) {
    const QString& text = run.conversation->tree().find(run.answer)->text;
    if (!run.stopped && run.language.drifts(text, knownLanguages())) {
        m_inference.stop(*run.request);
    }
}

// As the next version of the answer, which stays as it is.
void AnswerWriter::writeAgain(Run& run) {
    const MessageRecord& before = *run.conversation->tree().find(run.answer);
    MessageRecord next;
    next.role = MessageRole::Model;
    next.state = MessageState::Waiting;
    next.answerLanguage = before.answerLanguage;
    next.languageOutcome = LanguageOutcome::Repeated;
    next.passages = before.passages;
    const RecordId answer = run.conversation->append(before.parentId, {next}).last();
    const QList<RecordId> unsaved = {std::exchange(run.answer, answer), answer};
    run.language.insist();
    run.changed = false;
    run.request.reset();
    run.conversation->save(unsaved, [this, answer](const std::optional<StorageFailure>& failure) {
        ask(answer, failure);
    });
}

void AnswerWriter::saveProgress() {
    for (const auto& run : m_runs) {
        show(*run);
        if (std::exchange(run->changed, false)) {
            run->conversation->saveProgress(run->answer);
        }
    }
}

void AnswerWriter::takeResult(RequestId id, const GenerationResult& result) {
    Run* const run = runOf(id);
    if (run == nullptr) {
        return;
    }
    show(*run);
    const QString& text = run->conversation->tree().find(run->answer)->text;
    const LanguageOutcome outcome =
        run->stopped ? LanguageOutcome::Kept : run->language.outcomeOf(text, knownLanguages());
    run->conversation->change(run->answer, [&](MessageRecord& message) {
        run->language.keep(outcome, message);
        message.state =
            result.stopReason == StopReason::Cancelled ? MessageState::Stopped : MessageState::Done;
        message.stopReason = result.stopReason;
        message.reasoningSeconds += result.reasoningSeconds;
        message.origin.seed = result.seed;
        takeFigures(message, result);
    });
    if (outcome == LanguageOutcome::Replaced) {
        writeAgain(*run);
    } else {
        end(*run);
    }
}

void AnswerWriter::takeFailure(RequestId id, const Failure& failure) {
    Run* const run = runOf(id);
    if (run == nullptr) {
        return;
    }
    show(*run);
    run->conversation->change(run->answer, [&](MessageRecord& message) {
        message.state = MessageState::Failed;
        message.failureCode = failure.code ? static_cast<int>(*failure.code) : -1;
        message.failureDetails = failure.details;
    });
    end(*run);
}

void AnswerWriter::end(Run& run) {
    const std::shared_ptr<Conversation> conversation = run.conversation;
    const RecordId answer = run.answer;
    std::erase_if(m_runs, [&run](const auto& other) { return other.get() == &run; });
    if (m_runs.empty()) {
        m_saving.stop();
    }
    conversation->save({answer});
    m_ended = conversation;
    emit ended(conversation->id(), answer);
    m_ended.reset();
}

}  // namespace concordia
