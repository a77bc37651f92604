#include "app/storage/storage_error.h"

namespace concordia {

std::optional<StorageFailure> storageFailureOf(const std::function<void()>& work) {
    try {
        work();
        return std::nullopt;
    } catch (const StorageError& error) {
        return StorageFailure{error.code(), QString::fromUtf8(error.what())};
    } catch (const std::exception& error) {
        return StorageFailure{StorageErrorCode::Unreadable, QString::fromUtf8(error.what())};
    }
}

}  // namespace concordia
