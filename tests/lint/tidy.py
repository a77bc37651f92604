"""tidy.py BUILD_FOLDER: checks the C++ files of the compilation database with clang-tidy.

Reading the libraries' headers takes most of the time, so files of one folder are read together, as
one translation unit. Where that fails, because two files define the same name for themselves, the
group is split. What was found clean is remembered in the build folder by the contents of all files
that went into it.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

import project

BUILD = pathlib.Path(sys.argv[1]).resolve()
CACHE = BUILD / "lint"
GROUP_SIZE = 12
OPTIONS = ("-isystem", "-I", "-D", "-std", "-iquote")


def options_of(command):
    """The options of a compiler call that change what a file means."""
    words = shlex.split(command)[1:]
    options = []
    for index, word in enumerate(words):
        if word == "-isystem":
            options.append(("-isystem", words[index + 1]))
        elif word.startswith(OPTIONS):
            options.append((word,))
    return options


def read_groups():
    """Lists of (file, options), of at most GROUP_SIZE files from one folder."""
    folders = {}
    for entry in json.loads((BUILD / "compile_commands.json").read_text(encoding="utf-8")):
        path = pathlib.Path(entry["file"])
        if path.is_relative_to(project.ROOT) and not path.is_relative_to(BUILD):
            # Files that several targets compile are checked once.
            parts = path.relative_to(project.ROOT).parts
            folder = folders.setdefault(parts[: 2 if parts[0] == "tests" else 1], {})
            folder.setdefault(path, options_of(entry["command"]))
    for folder in folders.values():
        members = sorted(folder.items())
        count = -(-len(members) // GROUP_SIZE)
        for index in range(count):
            yield members[index::count]


def included_files(path, found):
    """Adds the project's own files that a file includes to those found, itself as well."""
    if path in found or not path.exists():
        return
    found.add(path)
    for name in re.findall(r'^\s*#\s*include\s*"([^"]+)"', path.read_text(encoding="utf-8"),
                           re.MULTILINE):
        for folder in (project.ROOT, path.parent):
            included_files((folder / name).resolve(), found)


def key_of(group):
    digest = hashlib.sha256(VERSION)
    files = {project.ROOT / ".clang-tidy"}
    for path, options in group:
        digest.update(repr((str(path), options)).encode())
        included_files(path, files)
    for path in sorted(files):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def check(group):
    """Returns what clang-tidy has to say about a group, nothing if it is clean."""
    key = key_of(group)
    if (CACHE / key).exists():
        return ""
    unit = CACHE / f"{key}.cpp"
    lines = []
    for index, (path, _) in enumerate(group):
        lines.append(f"#undef main\n#define main main{index}\n#include \"{path}\"\n")
    unit.write_text("".join(lines), encoding="utf-8")
    options = dict.fromkeys(option for _, options in group for option in options)
    command = ["clang-tidy", "--quiet", f"--config-file={project.ROOT}/.clang-tidy", str(unit),
               "--", *(word for option in options for word in option), "-Wno-macro-redefined"]
    try:
        result = subprocess.run(command, check=False, capture_output=True, text=True)
    finally:
        unit.unlink()
    if result.returncode == 0:
        (CACHE / key).touch()
        return ""
    if "clang-diagnostic-error" in result.stdout and len(group) > 1:
        half = len(group) // 2
        return check(group[:half]) + check(group[half:])
    return result.stdout or result.stderr


VERSION = subprocess.run(["clang-tidy", "--version"], check=True, capture_output=True).stdout
CACHE.mkdir(exist_ok=True)
clean = True
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    for report in pool.map(check, read_groups()):
        if report:
            clean = False
            print(report, flush=True)
sys.exit(0 if clean else 1)
