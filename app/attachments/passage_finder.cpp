#include "app/attachments/passage_finder.h"

#include <utility>

#include "app/chat/model_prompts.h"
#include "app/languages/detect_language.h"

namespace concordia {
namespace {

// Fewer than most tokenizers need for a token: what is given is never much too long.
constexpr std::size_t kBytesPerToken = 3;

}  // namespace

PassageFinder::PassageFinder(AttachmentLibrary& library, QObject* parent)
    : QObject(parent), m_library(library) {
    connect(&library, &AttachmentLibrary::statesChanged, this, &PassageFinder::askAgain);
    connect(&library, &AttachmentLibrary::changed, this, &PassageFinder::askAgain);
    connect(&library, &AttachmentLibrary::failureChanged, this, &PassageFinder::failWaiting);
}

bool PassageFinder::isNeeded(RecordId conversation) const {
    return !m_library.of(conversation).isEmpty();
}

void PassageFinder::find(const Wish& wish, QObject* context, OnFound onFound) {
    ask({wish, context, std::move(onFound)});
}

void PassageFinder::ask(Waiting waiting) {
    const std::size_t mostBytes = std::size_t{waiting.wish.contextTokens} / 2 * kBytesPerToken;
    const RecordId conversation = waiting.wish.conversation;
    const QString question = waiting.wish.question;
    m_library.gather(conversation, question, mostBytes, this,
                     [this, waiting = std::move(waiting)](const documents::Gathered& gathered) {
                         if (gathered.waiting && !m_library.failure()) {
                             m_waiting.push_back(waiting);
                         } else if (waiting.context && gathered.failure) {
                             waiting.onFound(*gathered.failure);
                         } else if (waiting.context && gathered.waiting) {
                             waiting.onFound(*m_library.failure());
                         } else if (waiting.context) {
                             waiting.onFound(passagesOf(gathered, waiting.wish));
                         }
                     });
}

// What they wait for will not be read.
void PassageFinder::failWaiting() {
    if (const std::optional<StorageFailure> failure = m_library.failure()) {
        for (const Waiting& waiting : std::exchange(m_waiting, {})) {
            if (waiting.context) {
                waiting.onFound(*failure);
            }
        }
    }
}

void PassageFinder::askAgain() {
    for (Waiting& waiting : std::exchange(m_waiting, {})) {
        if (waiting.context) {
            ask(std::move(waiting));
        }
    }
}

GivenPassages PassageFinder::passagesOf(const documents::Gathered& gathered, const Wish& wish) {
    GivenPassages given;
    for (const documents::GatheredPassage& passage : gathered.passages) {
        given.passages.append({.id = {},
                               .file = passage.file,
                               .sha256 = QString::fromStdString(passage.sha256),
                               .text = QString::fromStdString(passage.text),
                               .header = QString::fromStdString(passage.header),
                               .offset = static_cast<qint64>(passage.offset),
                               .page = passage.page});
    }
    const QString language =
        !wish.language.isEmpty()
            ? wish.language
            : QString::fromStdString(detectLanguage(wish.question.toStdString()));
    given.instruction = modelPrompt(
        given.passages.isEmpty() ? ModelPrompt::NothingFound : ModelPrompt::FromPassages, language);
    nameForPrompt(given);
    return given;
}

}  // namespace concordia
