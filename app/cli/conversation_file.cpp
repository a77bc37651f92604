#include "app/cli/conversation_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <system_error>

#include "app/cli/output.h"
#include "inference/error.h"

namespace concordia::cli {

namespace {

std::string headingOf(Role role, const std::string& modelName) {
    switch (role) {
        case Role::System:
            return "## Instructions";
        case Role::User:
            return "## Message";
        case Role::Assistant:
            return "## Answer, written by the language model " + modelName;
    }
    return {};
}

}  // namespace

void saveConversation(const std::filesystem::path& path, std::span<const Message> conversation,
                      const std::string& modelName) {
    const int descriptor =
        ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        const int error = errno;
        throw Error(ErrorCode::InvalidArgument,
                    error == EEXIST
                        ? "The file " + path.string() + " exists already. Choose another name."
                        : "The file " + path.string() +
                              " cannot be made: " + std::generic_category().message(error) + ".");
    }
    try {
        Output output(descriptor, "The file " + path.string());
        for (const Message& message : conversation) {
            output.write(headingOf(message.role, modelName) + "\n\n" + message.text + "\n\n");
        }
        output.flush();
    } catch (...) {
        ::close(descriptor);
        throw;
    }
    ::close(descriptor);
}

std::filesystem::path expandHome(const std::string& path) {
    const char* home = std::getenv("HOME");
    if (path.starts_with("~/") && home != nullptr) {
        return std::filesystem::path(home) / path.substr(2);
    }
    return path;
}

}  // namespace concordia::cli
