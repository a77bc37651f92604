"""Checks the starter model's tables, as their own checks do."""

import subprocess
import sys

import project

CHECKS = ("check_tables.py", "check_phrasings.py")

results = [subprocess.run([sys.executable, "-B", project.ROOT / "resources/starter-model" / check],
                          check=False).returncode for check in CHECKS]
sys.exit(any(results))
