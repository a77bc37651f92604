"""Checks that no file depends on one developer's machine or on a place packages come from."""

import re

import project

TEXT = (".cpp", ".h", ".in", ".comp", ".glsl", ".qml", ".py", ".sh", ".md", ".txt", ".json", ".ts")
FORBIDDEN = [
    (re.compile(r"(?<![\w.$}])/(home|root|Users)/\w"), "a folder of one machine"),
    (re.compile(r"(?<![\w.$}])/(work)/(main|shared)"), "a folder of one machine"),
    (re.compile(r"\b(deb|ftp|archive|security|snapshot)\.(debian|ubuntu)\.(org|com)\b"),
     "a host packages come from"),
    (re.compile(r"\b(pypi\.org|files\.pythonhosted|registry\.npmjs|crates\.io|conan\.io)\b"),
     "a host packages come from"),
]

found = []
paths = [project.ROOT / name for name in project.TOP_FILES]
paths += [path for path in project.files() if path.suffix in TEXT or "." not in path.name]
for path in paths:
    if not path.exists():
        continue
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        for pattern, what in FORBIDDEN:
            if pattern.search(line):
                found.append(f"{project.relative(path)}:{number}: names {what}: {line.strip()}")
project.finish(found)
