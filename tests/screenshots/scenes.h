// The states of the window that screenshots show, made with a scripted engine.
// Thread rule: GUI thread.
#pragma once

#include <QString>
#include <functional>
#include <memory>
#include <vector>

#include "app/window/main_window.h"
#include "tests/app/support/fake_engine.h"

namespace concordia::test {

struct Scene {
    QString name;
    // Brings the window into the state; returns when it is there.
    std::function<void(MainWindow&, FakeScript&)> prepare;
};

[[nodiscard]] std::vector<Scene> scenes(const QString& language);

}  // namespace concordia::test
