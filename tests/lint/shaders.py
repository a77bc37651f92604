"""Checks that the build compiles every kernel, and that every helper is included by a shader."""

import re

import project

listed = (project.ROOT / "shaders/CMakeLists.txt").read_text(encoding="utf-8")
shaders = project.files(".comp", ".glsl", under=("shaders",))
texts = {path: path.read_text(encoding="utf-8") for path in shaders}
included = set()
for text in texts.values():
    included |= set(re.findall(r'#\s*include\s*"(?:[^"]*/)?([^"/]+)"', text))

found = []
for shader in shaders:
    if shader.suffix == ".comp" and not re.search(rf"\b{re.escape(shader.name)}\b", listed):
        found.append(f"{project.relative(shader)}: not listed in shaders/CMakeLists.txt.")
    if shader.suffix == ".glsl" and shader.name not in included:
        found.append(f"{project.relative(shader)}: no shader includes it.")
project.finish(found)
