"""Checks that files stay readable in one sitting: 400 lines of C++, 250 of QML, and some leeway."""

import project

LIMITS = {".cpp": 500, ".h": 500, ".comp": 500, ".glsl": 500, ".py": 500, ".sh": 300, ".qml": 300}

found = []
for source in project.files(*LIMITS):
    lines = source.read_text(encoding="utf-8").count("\n")
    if lines > LIMITS[source.suffix]:
        found.append(f"{project.relative(source)}: {lines} lines; split it.")
project.finish(found)
