"""The project's files, and how a check reports what it found."""

import os
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("app", "inference", "qml", "resources", "shaders", "tests", "translations", ".ci")
TOP_FILES = ("run", "test", "CMakeLists.txt", "CMakePresets.json", "README.md", "ARCHITECTURE.md",
             "CONTRIBUTING.md", ".clang-format", ".clang-tidy", ".gitignore")


def files(*suffixes, under=FOLDERS):
    """All files below the folders given whose names end in one of the suffixes; all if none is."""
    found = []
    for folder in under:
        for path, folders, names in os.walk(ROOT / folder):
            folders[:] = [name for name in folders if name not in ("build", "__pycache__")]
            found += [pathlib.Path(path, name) for name in names
                      if not suffixes or name.endswith(suffixes)]
    return sorted(found)


def cpp_files():
    return files(".cpp", ".h", under=("app", "inference", "shaders", "tests"))


def relative(path):
    return path.relative_to(ROOT).as_posix()


def finish(problems):
    """Prints the problems and ends the program, successfully if there are none."""
    for problem in problems:
        print(problem)
    sys.exit(1 if problems else 0)
