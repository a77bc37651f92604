"""Checks all shell scripts with ShellCheck."""

import subprocess
import sys

import project


def is_script(path):
    if path.suffix == ".sh":
        return True
    with path.open("rb") as file:
        return file.readline().rstrip() in (b"#!/bin/bash", b"#!/bin/sh")


paths = [project.ROOT / "run", project.ROOT / "test", *project.files()]
scripts = [str(path) for path in paths if is_script(path)]
# 1091: files sourced by a variable's path, which are checked for themselves.
command = ["shellcheck", "--external-sources", "--exclude=SC1091", *scripts]
sys.exit(subprocess.run(command, check=False, cwd=project.ROOT).returncode)
