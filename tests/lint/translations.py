"""Checks that every translation is complete: no text unfinished or empty, every plural form there,
and the same places for inserted values as in the English text.
"""

import re
import xml.etree.ElementTree as ElementTree

import project

# Qt's number of plural forms.
FORMS = {"ar": 6, "bg": 2, "cs": 3, "da": 2, "de": 2, "el": 2, "en": 2, "es": 2, "et": 2, "fi": 2,
         "fr": 2, "ga": 3, "hr": 3, "hu": 1, "it": 2, "lt": 3, "lv": 3, "mt": 4, "nl": 2, "pl": 3,
         "pt": 2, "ro": 3, "sk": 3, "sl": 4, "sv": 2}
PLACE = re.compile(r"%L?[0-9]")


def texts_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def problems_in(path):
    name = project.relative(path)
    root = ElementTree.parse(path).getroot()
    language = root.get("language")
    if language not in FORMS:
        yield f"{name}: the number of plural forms of '{language}' is unknown to this check."
        return
    for message in root.iter("message"):
        source = message.find("source").text
        texts = texts_of(message)
        if message.find("translation").get("type") is not None:
            yield f"{name}: '{source}' is not finished."
        if message.get("numerus") == "yes" and len(texts) != FORMS[language]:
            yield f"{name}: '{source}' has {len(texts)} plural forms, not {FORMS[language]}."
        for text in texts:
            if not text.strip():
                yield f"{name}: '{source}' has an empty translation."
            elif sorted(PLACE.findall(text)) != sorted(PLACE.findall(source)):
                yield f"{name}: '{text}' inserts other values than '{source}'."


sources = project.files(".ts", under=("translations",))
problems = [problem for path in sources for problem in problems_in(path)]
listed = re.search(r"I18N_TRANSLATED_LANGUAGES([^)]*)\)",
                   (project.ROOT / "CMakeLists.txt").read_text(encoding="utf-8"))[1].split()
translated = sorted({path.stem.removeprefix("concordia_") for path in sources} - {"en"})
if sorted(listed) != translated:
    problems.append(f"CMakeLists.txt lists {sorted(listed)}, translations holds {translated}.")
project.finish(problems)
