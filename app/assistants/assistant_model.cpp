#include "app/assistants/assistant_model.h"

#include <QJsonArray>
#include <algorithm>
#include <tuple>

#include "app/assistants/shipped_assistants.h"

namespace concordia {
namespace {

constexpr QLatin1StringView kCollections{"collections"};  // of AssistantRecord::settings: ids

bool isShipped(RecordId id) {
    return id > 0 && id <= kGreatestShippedId;
}

double temperatureOf(const AssistantRecord& assistant) {
    return assistant.settings[kSampling].toObject()[kTemperature].toDouble(-1);
}

QList<RecordId> collectionsOf(const AssistantRecord& assistant) {
    QList<RecordId> ids;
    for (const QJsonValue id : assistant.settings[kCollections].toArray()) {
        ids.append(id.toInteger());
    }
    return ids;
}

}  // namespace

AssistantModel::AssistantModel(ChatController& chat, AttachmentLibrary& attachments,
                               StorageThread& storage, UndoStack& undo, QObject* parent)
    : QAbstractListModel(parent),
      m_chat(chat),
      m_attachments(attachments),
      m_storage(storage),
      m_undo(undo),
      m_assistants(shippedAssistants()) {
    connect(&chat, &ChatController::conversationSettingsChanged, this,
            &AssistantModel::chosenChanged);
    storage.run(
        this, [](Store& store) { return store.conversations().assistants(); },
        [this](const Outcome<QList<AssistantRecord>>& outcome) { take(outcome.value); });
}

void AssistantModel::take(const QList<AssistantRecord>& own) {
    for (const AssistantRecord& assistant : own) {
        if (find(assistant.id) == nullptr) {
            put(assistant);
        }
    }
}

int AssistantModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant AssistantModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AssistantRecord& assistant = m_assistants[index.row()];
    switch (static_cast<Roles>(role)) {
        case Roles::AssistantId:
            return assistant.id;
        case Roles::Name:
            return assistant.name;
        case Roles::Instructions:
            return assistant.instructions;
        case Roles::Own:
            return !isShipped(assistant.id);
    }
    return {};
}

QHash<int, QByteArray> AssistantModel::roleNames() const {
    const auto id = [](Roles role) { return static_cast<int>(role); };
    return {{id(Roles::AssistantId), "assistantId"},
            {id(Roles::Name), "name"},
            {id(Roles::Instructions), "instructions"},
            {id(Roles::Own), "own"}};
}

const AssistantRecord* AssistantModel::find(RecordId id) const {
    const auto found = std::ranges::find(m_assistants, id, &AssistantRecord::id);
    return found == m_assistants.end() ? nullptr : &*found;
}

qint64 AssistantModel::idAt(int row) const {
    return row < 0 || row >= count() ? 0 : m_assistants[row].id;
}

qint64 AssistantModel::chosen() const {
    return m_chat.assistant().id;
}

QString AssistantModel::chosenName() const {
    const UsedAssistant used = m_chat.assistant();
    const AssistantRecord* const assistant = find(used.id);
    return assistant == nullptr ? used.name : assistant->name;
}

void AssistantModel::choose(qint64 id) {
    const AssistantRecord* const assistant = find(id);
    if (const AssistantRecord* const earlier = find(chosen())) {
        m_attachments.detachCollections(m_chat.conversationId(), collectionsOf(*earlier));
    }
    if (assistant != nullptr) {
        m_attachments.attachCollections(m_chat.conversationId(), collectionsOf(*assistant));
    }
    m_chat.useAssistant(assistant == nullptr ? AssistantRecord{} : *assistant);
    if (assistant != nullptr && !assistant->modelFile.isEmpty()) {
        emit modelWanted(assistant->modelFile);
    }
}

QVariantMap AssistantModel::valuesOf(qint64 id) const {
    const AssistantRecord* const found = find(id);
    const AssistantRecord assistant = found == nullptr ? AssistantRecord{} : *found;
    return {{QStringLiteral("name"), assistant.name},
            {QStringLiteral("instructions"), assistant.instructions},
            {QStringLiteral("answerLanguage"), assistant.answerLanguage},
            {QStringLiteral("modelFile"), assistant.modelFile},
            {QStringLiteral("collections"), QVariant::fromValue(collectionsOf(assistant))},
            {QStringLiteral("temperature"), temperatureOf(assistant)}};
}

qint64 AssistantModel::save(qint64 id, const QVariantMap& values) {
    AssistantRecord assistant = find(id) == nullptr ? AssistantRecord{} : *find(id);
    const auto text = [&](const char* name) { return values[QLatin1String(name)].toString(); };
    assistant.name = text("name").simplified().left(kLongestName);
    if (assistant.name.isEmpty() || isShipped(id)) {
        return 0;
    }
    if (assistant.id == 0) {
        assistant.id = newRecordId();
        assistant.position = m_assistants.last().position + 1;
    }
    assistant.instructions = text("instructions").trimmed().left(kLongestInstructions);
    assistant.answerLanguage = text("answerLanguage");
    assistant.modelFile = text("modelFile");
    const double temperature = values[QStringLiteral("temperature")].toDouble();
    assistant.settings.remove(kSampling);
    if (temperature >= 0) {
        assistant.settings[kSampling] = QJsonObject{{kTemperature, temperature}};
    }
    QJsonArray collections;
    for (const QVariant& each : values[QStringLiteral("collections")].toList()) {
        collections.append(each.toLongLong());
    }
    assistant.settings.remove(kCollections);
    if (!collections.isEmpty()) {
        assistant.settings[kCollections] = collections;
    }
    put(assistant);
    m_storage.run([assistant](Store& store) { store.conversations().save(assistant); });
    return assistant.id;
}

qint64 AssistantModel::duplicate(qint64 id) {
    QVariantMap values = valuesOf(id);
    //: The name of an assistant that was copied from %1
    values[QStringLiteral("name")] = tr("%1 (copy)").arg(values[QStringLiteral("name")].toString());
    return find(id) == nullptr ? 0 : save(0, values);
}

void AssistantModel::remove(qint64 id) {
    const auto found = std::ranges::find(m_assistants, id, &AssistantRecord::id);
    if (found == m_assistants.end() || isShipped(id)) {
        return;
    }
    const int row = static_cast<int>(found - m_assistants.begin());
    beginRemoveRows({}, row, row);
    const AssistantRecord assistant = m_assistants.takeAt(row);
    endRemoveRows();
    emit countChanged();
    emit chosenChanged();
    m_storage.run([id](Store& store) { store.conversations().eraseAssistant(id); });
    m_undo.push(tr("The assistant ‘%1’ was deleted.").arg(assistant.name), [this, assistant] {
        put(assistant);
        m_storage.run([assistant](Store& store) { store.conversations().save(assistant); });
    });
}

// In its place among the others.
void AssistantModel::put(const AssistantRecord& assistant) {
    const auto found = std::ranges::find(m_assistants, assistant.id, &AssistantRecord::id);
    if (found != m_assistants.end()) {
        *found = assistant;
        const QModelIndex changed = index(static_cast<int>(found - m_assistants.begin()));
        emit dataChanged(changed, changed);
    } else {
        const auto after = std::ranges::find_if(m_assistants, [&](const AssistantRecord& other) {
            return !isShipped(other.id) &&
                   std::tie(other.position, other.id) > std::tie(assistant.position, assistant.id);
        });
        const int row = static_cast<int>(after - m_assistants.begin());
        beginInsertRows({}, row, row);
        m_assistants.insert(after, assistant);
        endInsertRows();
        emit countChanged();
    }
    emit chosenChanged();
}

void AssistantModel::retranslate() {
    const QList<AssistantRecord> shipped = shippedAssistants();
    std::ranges::copy(shipped, m_assistants.begin());
    emit dataChanged(index(0), index(static_cast<int>(shipped.size()) - 1));
    emit chosenChanged();
}

}  // namespace concordia
