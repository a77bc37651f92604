#include "app/storage/records.h"

#include <QDateTime>
#include <algorithm>
#include <atomic>
#include <chrono>

namespace concordia {
namespace {

std::atomic<RecordId>& lastRecordId() {
    static std::atomic<RecordId> last = 0;
    return last;
}

}  // namespace

RecordId newRecordId() {
    using namespace std::chrono;
    const RecordId now =
        duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
    std::atomic<RecordId>& last = lastRecordId();
    RecordId before = last.load();
    RecordId id = 0;
    do {
        id = std::max(now, before + 1);
    } while (!last.compare_exchange_weak(before, id));
    return id;
}

void keepRecordIdsAbove(RecordId id) {
    std::atomic<RecordId>& last = lastRecordId();
    RecordId before = last.load();
    while (before < id && !last.compare_exchange_weak(before, id)) {
    }
}

qint64 nowMilliseconds() {
    return QDateTime::currentMSecsSinceEpoch();
}

QJsonObject toJson(const SamplingOptions& sampling) {
    return {{QStringLiteral("temperature"), static_cast<double>(sampling.temperature)},
            {QStringLiteral("topK"), static_cast<qint64>(sampling.topK)},
            {QStringLiteral("topP"), static_cast<double>(sampling.topP)},
            {QStringLiteral("minP"), static_cast<double>(sampling.minP)},
            {QStringLiteral("repetitionPenalty"), static_cast<double>(sampling.repetitionPenalty)},
            {QStringLiteral("repetitionWindow"), static_cast<qint64>(sampling.repetitionWindow)}};
}

SamplingOptions samplingFromJson(const QJsonObject& object) {
    SamplingOptions sampling;
    const auto real = [&](const char* name, float standard) {
        return static_cast<float>(object[QLatin1String(name)].toDouble(standard));
    };
    const auto whole = [&](const char* name, std::uint32_t standard) {
        const qint64 value = object[QLatin1String(name)].toInteger(standard);
        return static_cast<std::uint32_t>(std::clamp<qint64>(value, 0, UINT32_MAX));
    };
    sampling.temperature = real("temperature", sampling.temperature);
    sampling.topK = whole("topK", sampling.topK);
    sampling.topP = real("topP", sampling.topP);
    sampling.minP = real("minP", sampling.minP);
    sampling.repetitionPenalty = real("repetitionPenalty", sampling.repetitionPenalty);
    sampling.repetitionWindow = whole("repetitionWindow", sampling.repetitionWindow);
    return sampling;
}

}  // namespace concordia
