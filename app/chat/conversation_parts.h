// Everything that has to do with conversations, built and connected.
// Thread rule: GUI thread.
#pragma once

#include "app/assistants/assistant_model.h"
#include "app/attachments/attachment_library.h"
#include "app/attachments/attachment_model.h"
#include "app/attachments/document_view.h"
#include "app/attachments/passage_finder.h"
#include "app/chat/answer_writer.h"
#include "app/chat/chat_controller.h"
#include "app/chat/context_model.h"
#include "app/chat/conversation_library.h"
#include "app/chat/conversation_list_model.h"
#include "app/chat/search_model.h"
#include "app/chat/title_maker.h"
#include "app/chat/undo_stack.h"
#include "app/collections/collection_library.h"
#include "app/collections/collection_model.h"
#include "app/documents/finding/read_in_jail.h"
#include "app/exchange/exchange_controller.h"
#include "app/storage/storage_controller.h"
#include "app/storage/storage_thread.h"

namespace concordia {

class InferenceThread;

// The order of the members is that of their making: each uses those above it.
struct ConversationParts {
    // Requires: `inference` outlives the parts.
    ConversationParts(InferenceThread& inference, const QString& dataFolder,
                      const documents::ReadFile& read = documents::readInJail,
                      const documents::DrawPage& draw = documents::drawInJail)
        : storage(dataFolder),
          attachments(storage, library, collections, undo, read),
          writer(inference, finder),
          document(attachments, chat, draw),
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
    CollectionLibrary collections{storage, undo};
    AttachmentLibrary attachments;
    PassageFinder finder{attachments};
    AnswerWriter writer;
    ChatController chat{writer, storage, library, undo};
    AttachmentModel attached{attachments, chat};
    CollectionModel collected{collections, attachments, chat};
    AssistantModel assistants{chat, attachments, storage, undo};
    DocumentView document;
    TitleMaker titles;
    ContextModel context;
    ConversationListModel list{library, writer};
    SearchModel search{storage, library};
    ExchangeController exchange{storage, library};
};

}  // namespace concordia
