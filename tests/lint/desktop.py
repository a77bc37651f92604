"""Checks what desktops and software centres show: their files are valid, and say everything in
every language of the interface.
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import project

FOLDER = project.ROOT / "resources" / "desktop"
ENTRY = FOLDER / "concordia.desktop"
METAINFO = FOLDER / "concordia.metainfo.xml"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
LANGUAGES = {path.stem.removeprefix("concordia_")
             for path in (project.ROOT / "translations").glob("*.ts")} - {"en"}
# The project has no domain and no home page that they could name.
MISSING = ("cid-desktopapp-is-not-rdns=info", "url-homepage-missing=info")


def problems():
    entry = ENTRY.read_text(encoding="utf-8")
    for key in ("GenericName", "Comment", "Keywords"):
        found = set(re.findall(rf"^{key}\[(.+)\]=.+$", entry, re.MULTILINE))
        for language in sorted(found ^ LANGUAGES):
            yield f"{project.relative(ENTRY)}: {key} and the interface differ about '{language}'."
    root = ElementTree.parse(METAINFO).getroot()
    for path in ("summary", "description/p"):
        found = {element.get(LANGUAGE, "en") for element in root.findall(path)} - {"en"}
        for language in sorted(found ^ LANGUAGES):
            yield f"{project.relative(METAINFO)}: {path} and the interface differ about '{language}'."


clean = True
for problem in problems():
    print(problem)
    clean = False
for command in (["desktop-file-validate", str(ENTRY)],
                ["appstreamcli", "validate", "--no-net", f"--override={','.join(MISSING)}",
                 str(METAINFO)]):
    clean = subprocess.run(command, check=False).returncode == 0 and clean
sys.exit(0 if clean else 1)
