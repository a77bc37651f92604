"""Checks the starter model's tables of words and phrases, as its own check does."""

import runpy

import project

runpy.run_path(str(project.ROOT / "resources/starter-model/check_tables.py"), run_name="__main__")
