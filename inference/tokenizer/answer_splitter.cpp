#include "inference/tokenizer/answer_splitter.h"

#include <algorithm>
#include <utility>

namespace concordia {

namespace {

constexpr std::string_view kSpaces = " \t\r\n";

// How many bytes at the end of `text` could be the start of `marker`.
std::size_t partialMarker(std::string_view text, std::string_view marker) {
    for (std::size_t length = std::min(text.size(), marker.size() - 1); length > 0; --length) {
        if (text.ends_with(marker.substr(0, length))) {
            return length;
        }
    }
    return 0;
}

}  // namespace

AnswerSplitter::AnswerSplitter(const ReasoningMarkers* markers, MarkersAre markersAre,
                               bool startsInReasoning, OnPiece onPiece)
    : m_markers(markers),
      m_markersAre(markersAre),
      m_onPiece(std::move(onPiece)),
      m_state(startsInReasoning ? State::Reasoning : State::Answer),
      m_skipsSpace(startsInReasoning) {}

void AnswerSplitter::enter(State state) {
    m_pending.clear();
    m_space.clear();
    m_header.clear();
    m_state = state;
    m_skipsSpace = true;
}

std::string_view AnswerSplitter::awaitedMarker() const {
    const bool looks = m_markers != nullptr && m_markersAre == MarkersAre::Text &&
                       m_markers->style == ReasoningMarkers::Style::Pair;
    if (!looks) {
        return {};
    }
    if (m_state == State::Reasoning) {
        return m_markers->close;
    }
    // An answer may talk about the marker: it opens the reasoning only at the start.
    return m_hasAnswered ? std::string_view() : m_markers->open;
}

void AnswerSplitter::addText(std::string_view text) {
    m_pending += text;
    for (std::string_view marker = awaitedMarker(); !marker.empty(); marker = awaitedMarker()) {
        const std::size_t found = m_pending.find(marker);
        if (found == std::string::npos) {
            const std::size_t held = partialMarker(m_pending, marker);
            const std::string ready = m_pending.substr(0, m_pending.size() - held);
            m_pending.erase(0, ready.size());
            write(ready);
            if (awaitedMarker() == marker) {
                return;
            }
            continue;
        }
        const std::string before = m_pending.substr(0, found);
        const std::string after = m_pending.substr(found + marker.size());
        if (m_state == State::Answer && before.find_first_not_of(kSpaces) != std::string::npos) {
            write(before);  // an answer has begun, so the marker is a part of it
            m_pending.erase(0, found);
            continue;
        }
        if (m_state == State::Reasoning) {
            write(before);
        }
        enter(m_state == State::Reasoning ? State::Answer : State::Reasoning);
        m_pending = after;
    }
    write(std::exchange(m_pending, {}));
}

void AnswerSplitter::addControl(std::string_view piece) {
    if (m_markers == nullptr) {
        return;
    }
    if (m_markers->style == ReasoningMarkers::Style::Pair) {
        addPairControl(piece);
    } else {
        addChannelControl(piece);
    }
}

void AnswerSplitter::addPairControl(std::string_view piece) {
    if (piece == m_markers->open && m_state == State::Answer) {
        enter(State::Reasoning);
    } else if (piece == m_markers->close && m_state == State::Reasoning) {
        enter(State::Answer);
    }
}

// <|channel|>NAME<|message|>TEXT<|end|><|start|>ROLE<|channel|>…
void AnswerSplitter::addChannelControl(std::string_view piece) {
    if (piece == m_markers->open) {
        enter(State::Header);
    } else if (piece == m_markers->close) {
        const bool isAnswer = m_state != State::Header || m_header.starts_with("final");
        enter(isAnswer ? State::Answer : State::Reasoning);
    } else {
        enter(State::Hidden);
    }
}

void AnswerSplitter::write(std::string_view text) {
    if (m_state == State::Hidden) {
        return;
    }
    if (m_state == State::Header) {
        m_header += text;
        return;
    }
    if (m_skipsSpace) {
        text.remove_prefix(std::min(text.find_first_not_of(kSpaces), text.size()));
        m_skipsSpace = text.empty();
    }
    if (text.empty()) {
        return;
    }
    m_space += text;
    const std::size_t end = m_space.find_last_not_of(kSpaces) + 1;
    if (m_state == State::Answer) {
        m_hasAnswered = m_hasAnswered || end > 0;
        // White space before an opening marker is no answer yet.
        if (m_hasAnswered || m_markers == nullptr) {
            m_onPiece(TextKind::Answer, std::exchange(m_space, {}));
        }
    } else if (end > 0) {
        // White space before the closing marker belongs to the marker.
        const std::string ready = m_space.substr(0, end);
        m_space.erase(0, end);
        m_onPiece(TextKind::Reasoning, ready);
    }
}

void AnswerSplitter::finish() {
    write(std::exchange(m_pending, {}));
    if (m_state == State::Answer && !m_space.empty()) {
        m_onPiece(TextKind::Answer, std::exchange(m_space, {}));
    }
}

}  // namespace concordia
