// Everything that has to do with conversations, built and connected.
// Thread rule: GUI thread.
#pragma once

#include "app/chat/answer_writer.h"
#include "app/chat/chat_controller.h"
#include "app/chat/context_model.h"
#include "app/chat/conversation_library.h"
#include "app/chat/conversation_list_model.h"
#include "app/chat/search_model.h"
#include "app/chat/title_maker.h"
#include "app/chat/undo_stack.h"
#include "app/exchange/exchange_controller.h"
#include "app/storage/storage_controller.h"
#include "app/storage/storage_thread.h"

namespace concordia {

class InferenceThread;

// The order of the members is that of their making: each uses those above it.
struct ConversationParts {
    // Requires: `inference` outlives the parts.
    ConversationParts(InferenceThread& inference, const QString& dataFolder)
        : storage(dataFolder),
          writer(inference),
          titles(inference, writer, library),
          context(inference, chat) {
        list.setShown(chat.conversationId());
        QObject::connect(&chat, &ChatController::conversationChanged, &list,
                         [this] { list.setShown(chat.conversationId()); });
    }

    StorageThread storage;
    StorageController status{storage};
    UndoStack undo;
    ConversationLibrary library{storage, undo};
    AnswerWriter writer;
    ChatController chat{writer, storage, library, undo};
    TitleMaker titles;
    ContextModel context;
    ConversationListModel list{library, writer};
    SearchModel search{storage, library};
    ExchangeController exchange{storage, library};
};

}  // namespace concordia
