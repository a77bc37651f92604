#include "app/markdown/block.h"

#include <algorithm>

namespace concordia::markdown {

bool Block::operator==(const Block& other) const {
    const bool sameTable = table == other.table || (table && other.table && *table == *other.table);
    return sameTable && kind == other.kind && level == other.level &&
           continuation == other.continuation && rightToLeft == other.rightToLeft &&
           neutral == other.neutral && gap == other.gap && text == other.text &&
           code == other.code && language == other.language && containers == other.containers;
}

Gap gapBetween(const Block* previous, const Block& block) {
    if (previous == nullptr || block.continuation) {
        return Gap::None;
    }
    if (block.kind == BlockKind::Heading) {
        return Gap::AboveHeading;
    }
    if (previous->kind == BlockKind::Heading) {
        return Gap::BelowHeading;
    }
    const auto isBox = [](BlockKind kind) { return kind != BlockKind::Paragraph; };
    if (isBox(block.kind) || isBox(previous->kind)) {
        return Gap::AroundBox;
    }
    // Items of a tight list stand close together, and so does a list within such an item.
    const auto isItem = [](const Container& container) {
        return container.kind != ContainerKind::Quote;
    };
    const auto opened = std::find_if(
        block.containers.begin(), block.containers.end(),
        [&](const Container& container) { return container.opening && isItem(container); });
    if (opened == block.containers.end() || !opened->tight) {
        return Gap::BetweenParagraphs;
    }
    const bool nested = std::any_of(block.containers.begin(), opened, isItem);
    return nested || !opened->first ? Gap::Tight : Gap::BetweenParagraphs;
}

}  // namespace concordia::markdown
