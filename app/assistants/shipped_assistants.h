// The assistants that come with the program, in the interface's language.
// Thread rule: GUI thread.
#pragma once

#include <QList>

#include "app/storage/records.h"

namespace concordia {

// Their ids are small numbers that stay the same; those of a person's own are far greater.
inline constexpr RecordId kGreatestShippedId = 1000;

[[nodiscard]] QList<AssistantRecord> shippedAssistants();

// In the settings' sampling.
inline constexpr QLatin1String kTemperature{"temperature"};

}  // namespace concordia
