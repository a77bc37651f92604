// Tells what a model thinks from what it answers while the text comes, and takes out the markers
// between them.
// Thread rule: one thread at a time.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "inference/tokenizer/reasoning_markers.h"
#include "inference/types.h"

namespace concordia {

class AnswerSplitter {
public:
    using OnPiece = std::function<void(TextKind kind, std::string_view text)>;

    // Null `markers`: everything is the answer. `startsInReasoning`: the prompt has opened the
    // reasoning already. Markers that are control tokens come by addControl alone; others are
    // looked for in the text, and may be split over several pieces of it.
    enum class MarkersAre { ControlTokens, Text };
    AnswerSplitter(const ReasoningMarkers* markers, MarkersAre markersAre, bool startsInReasoning,
                   OnPiece onPiece);

    void addText(std::string_view text);
    void addControl(std::string_view piece);
    // Releases what was held back.
    void finish();

    [[nodiscard]] bool isReasoning() const { return m_state == State::Reasoning; }

private:
    enum class State {
        Answer,
        Reasoning,
        Header,  // of a channel: its name, up to the marker that ends it
        Hidden,  // between the messages of channels
    };

    void enter(State state);
    void addPairControl(std::string_view piece);
    void addChannelControl(std::string_view piece);
    // Text that has no marker in it.
    void write(std::string_view text);
    [[nodiscard]] std::string_view awaitedMarker() const;

    const ReasoningMarkers* m_markers;
    MarkersAre m_markersAre;
    OnPiece m_onPiece;
    State m_state;
    std::string m_pending;       // may be the start of a marker
    std::string m_space;         // white space that more text has to follow to count
    std::string m_header;        // of a channel
    bool m_skipsSpace;           // at the start of what comes
    bool m_hasAnswered = false;  // more than white space
};

}  // namespace concordia
