// Answers a test set with a model, greedily, as resources/starter-model/evaluate.py judges it.
//
//   answer_questions MODEL TEST [EVERY]
//
// TEST holds one JSON object a line with "messages", a list of {"role", "content"}; only each
// EVERY-th line is asked, the first included. Prints each answer as one JSON string a line, and
// the speeds on standard error.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "inference/engine.h"

namespace {

using nlohmann::json;

concordia::Role toRole(const std::string& name) {
    if (name == "system") {
        return concordia::Role::System;
    }
    return name == "user" ? concordia::Role::User : concordia::Role::Assistant;
}

std::vector<concordia::Message> toConversation(const json& record) {
    std::vector<concordia::Message> messages;
    for (const json& message : record.at("messages")) {
        messages.push_back({toRole(message.at("role")), message.at("content")});
    }
    return messages;
}

void answerAll(const char* model, const char* test, std::size_t every) {
    concordia::Engine engine(model);
    concordia::GenerationOptions options;
    options.sampling.temperature = 0;
    options.maxTokens = 160;
    std::ifstream file(test);
    std::string line;
    std::size_t tokens = 0;
    std::vector<double> firsts;
    double seconds = 0;
    for (std::size_t index = 0; std::getline(file, line); ++index) {
        if (index % every != 0) {
            continue;
        }
        const auto result = engine.generate(toConversation(json::parse(line)), options, {});
        std::cout << json(result.text) << '\n';
        tokens += result.timings.generatedTokens;
        seconds += result.timings.generationSeconds;
        firsts.push_back(result.timings.promptSeconds);
    }
    std::ranges::sort(firsts);
    if (!firsts.empty()) {
        std::fprintf(stderr, "%zu answers; first token after %.3f s (median), %.3f s (longest); ",
                     firsts.size(), firsts[firsts.size() / 2], firsts.back());
        std::fprintf(stderr, "%.0f tokens/s on %s\n", static_cast<double>(tokens) / seconds,
                     engine.device().device.name.c_str());
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fprintf(stderr, "Usage: answer_questions MODEL TEST [EVERY]\n");
        return 2;
    }
    try {
        concordia::prepareSoftwareVulkan();
        answerAll(argv[1], argv[2], argc > 3 ? std::max(1L, std::atol(argv[3])) : 1);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "answer_questions: %s\n", error.what());
        return 1;
    }
    return 0;
}
