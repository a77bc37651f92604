"""Checks that includes and imports point one way: qml → app → inference → shaders.

Inside inference, engine → transformer → vulkan, and model, tokenizer and sampling know no Vulkan;
only the headers at the top of inference are for others.
"""

import re

import project

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)
QT = re.compile(r"^(Q[A-Z]|Qt|KSyntaxHighlighting|KF)")
VULKAN = re.compile(r"^(vulkan/|vk_|inference/vulkan/|shaders/)")

# For files below the first path: what they may not include, and why.
RULES = [
    ("inference/", re.compile(r"^(app|qml|tests)/"), "inference includes nothing of the application"),
    ("inference/", QT, "inference has no Qt"),
    ("inference/model/", VULKAN, "model knows no Vulkan"),
    ("inference/tokenizer/", VULKAN, "tokenizer knows no Vulkan"),
    ("inference/sampling/", VULKAN, "sampling knows no Vulkan"),
    ("inference/reference/", VULKAN, "the reference executor knows no Vulkan"),
    ("inference/vulkan/", re.compile(r"^inference/(engine\.h|tokenizer/|sampling/)"),
     "vulkan knows nothing of text"),
    ("shaders/", re.compile(r"^(app|inference|qml|tests)/"), "shaders include only shaders"),
    ("app/", re.compile(r"^(qml|tests)/"), "app includes nothing of qml or the tests"),
    ("app/", re.compile(r"^(vulkan/|vk_|shaders/)"), "app has no Vulkan"),
    ("app/", re.compile(r"^inference/[^/]+/"), "only inference/*.h is public"),
    ("app/cli/", QT, "the command line has no Qt"),
]


def problems_in(path):
    name = project.relative(path)
    for _, included in INCLUDE.findall(path.read_text(encoding="utf-8")):
        for folder, forbidden, reason in RULES:
            if name.startswith(folder) and forbidden.match(included):
                # The application has a folder of the same name for its side of the engine.
                if (project.ROOT / "app" / included).exists() and name.startswith("app/"):
                    continue
                yield f"{name}: includes {included}, but {reason}."


sources = project.files(".cpp", ".h", ".cpp.in", ".glsl", ".comp",
                        under=("app", "inference", "shaders"))
project.finish([problem for path in sources for problem in problems_in(path)])
