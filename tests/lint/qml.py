"""qml.py BUILD_FOLDER QMLLINT: checks all QML files; any warning is a failure.

The build writes down, for each module, the options qmllint needs to find its types.
"""

import pathlib
import subprocess
import sys

import project

build = pathlib.Path(sys.argv[1])
options = [path for path in build.glob("**/.rcc/qmllint/*.rsp")
           if not path.stem.endswith(("_json", "_module"))]

found = []
seen = set()
for path in sorted(options):
    named = [line for line in path.read_text(encoding="utf-8").splitlines()
             if line.endswith(".qml")]
    seen.update(map(pathlib.Path, named))
    if named:
        result = subprocess.run([sys.argv[2], "--max-warnings", "0", f"@{path}"], check=False,
                                capture_output=True, text=True)
        if result.returncode != 0:
            found.append(result.stdout + result.stderr)
for source in project.files(".qml", under=("qml",)):
    if source not in seen:
        found.append(f"{project.relative(source)}: belongs to no module.")
project.finish(found)
