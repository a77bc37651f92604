// `concordia devices`: what the machine can compute on.
#include <unistd.h>

#include <algorithm>

#include "app/cli/command.h"
#include "app/cli/figures.h"
#include "app/cli/json_output.h"
#include "app/cli/output.h"
#include "inference/error.h"

namespace concordia::cli {

namespace {

// Which device is chosen, or a sentence why none is.
struct Choice {
    std::string id;
    std::string reason;
};

Choice choose(const std::vector<DeviceInfo>& devices) {
    try {
        const DeviceChoice choice = chooseDevice(devices);
        return {choice.device.id, explain(choice)};
    } catch (const Error& error) {
        return {"", error.what()};
    }
}

std::string asJson(const std::vector<DeviceInfo>& devices, const Choice& choice) {
    Json list = Json::array();
    for (const DeviceInfo& device : devices) {
        Json one = toJson(device);
        one["chosen"] = device.id == choice.id;
        list.push_back(std::move(one));
    }
    return toText({{"devices", std::move(list)},
                   {"chosen", choice.id.empty() ? Json(nullptr) : Json(choice.id)},
                   {"reason", choice.reason}});
}

std::string joinedWords(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text.empty() ? "none" : text;
}

std::string asText(const DeviceInfo& device, bool chosen) {
    std::string text = (chosen ? "* " : "  ") + device.id + "  " + device.name + "\n";
    const auto line = [&](std::string name, const std::string& value) {
        constexpr std::size_t kColumn = 16;
        name.resize(kColumn, ' ');
        text += "    " + name + value + "\n";
    };
    line("Kind:", std::string(describe(device.kind)));
    if (device.kind != DeviceKind::Reference) {
        line("Memory:", byteSize(device.memoryBytes));
        line("Driver:", device.driver);
        line("Vulkan:", device.apiVersion);
        line("Subgroup size:", std::to_string(device.subgroupSize));
        line("Features:", joinedWords(device.features));
    }
    if (!device.unusable.empty()) {
        line("Not usable:", device.unusable);
    }
    return text;
}

int runDevices(const Arguments& arguments) {
    const std::vector<DeviceInfo> devices = listDevices();
    const Choice choice = choose(devices);
    Output output(STDOUT_FILENO, "Standard output");
    if (arguments.has("json")) {
        output.write(asJson(devices, choice));
    } else {
        for (const DeviceInfo& device : devices) {
            output.write(forTerminal(asText(device, device.id == choice.id)) + "\n");
        }
        output.write(forTerminal((choice.id.empty() ? "" : "* ") + choice.reason) + "\n");
    }
    output.flush();
    return kDone;
}

}  // namespace

Command devicesCommand() {
    return {.name = "devices",
            .positionals = "",
            .summary = "Lists what this machine can compute on.",
            .details = "A star marks the device that is chosen when --device is missing.",
            .options = {{.name = "json", .help = "Print one JSON object."}},
            .run = runDevices};
}

}  // namespace concordia::cli
