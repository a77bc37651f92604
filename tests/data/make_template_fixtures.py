#!/usr/bin/env python3
"""Renders chat templates with Python's jinja2, in the environment that Hugging Face transformers
makes, and stores what comes out:

    python3 tests/data/make_template_fixtures.py

writes template-constructs.json, small templates for each construct of the language, and
template-renders.json, the templates in templates/ over conversations. Needs transformers and
jinja2. Other templates, which are not stored, can be rendered over the same conversations:

    python3 tests/data/make_template_fixtures.py FOLDER OUT.json
"""

import datetime
import json
import pathlib
import sys

import jinja2
import transformers.utils.chat_template_utils as chat_template_utils

from template_constructs import TEMPLATES, VARIABLES
from template_conversations import CONVERSATIONS, SPECIAL_TOKENS

HERE = pathlib.Path(__file__).parent
NOW = datetime.datetime(2026, 3, 7, 14, 5, 9)


class FixedNow(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return NOW


def render(source, variables):
    """What the template writes, or that it fails: "refused" with the message of raise_exception,
    "failed" for everything else."""
    chat_template_utils.datetime = FixedNow
    # Each template is compiled anew: a Python macro may keep something of an earlier rendering.
    chat_template_utils._compile_jinja_template.cache_clear()
    try:
        template = chat_template_utils._compile_jinja_template(source)
        return {"output": template.render(**variables)}
    except jinja2.exceptions.TemplateError as error:
        if type(error) is jinja2.exceptions.TemplateError:
            return {"refused": str(error)}
        return {"failed": type(error).__name__}
    except Exception as error:  # whatever Python raises ends the rendering
        return {"failed": type(error).__name__}


def render_constructs():
    return {"variables": VARIABLES,
            "cases": [{"template": template, **render(template, VARIABLES)}
                      for template in TEMPLATES]}


def render_conversations(folder):
    renders = []
    for path in sorted(folder.glob("*.jinja")):
        source = path.read_text(encoding="utf-8")
        for name, variables in CONVERSATIONS.items():
            given = {**SPECIAL_TOKENS, "tools": None, "documents": None, **variables}
            renders.append({"template": path.name, "conversation": name, **render(source, given)})
    return {"variables": {name: {**SPECIAL_TOKENS, "tools": None, "documents": None, **variables}
                          for name, variables in CONVERSATIONS.items()},
            "renders": renders}


def write(path, content):
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) == 3:
        write(pathlib.Path(sys.argv[2]), render_conversations(pathlib.Path(sys.argv[1])))
    else:
        write(HERE / "template-constructs.json", render_constructs())
        write(HERE / "template-renders.json", render_conversations(HERE / "templates"))
