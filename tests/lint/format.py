"""Checks the layout of all C++ files against .clang-format."""

import subprocess
import sys

import project

command = ["clang-format", "--dry-run", "-Werror", *map(str, project.cpp_files())]
sys.exit(subprocess.run(command, check=False).returncode)
