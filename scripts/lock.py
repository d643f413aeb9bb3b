"""Writes the lock files anew: versions with hashes, and no word of where they come from."""

import sys

from scripts import bootstrap
from scripts.project import LOCKS, exit_code, run, say, step

HOW = [
    "--universal",
    "--generate-hashes",
    "--no-annotate",
    "--no-header",
    "--python-version",
    "3.11",
]
WHAT = {
    "runtime": ["pyproject.toml"],
    "demo": ["pyproject.toml", "--group", "demo"],
    "dev": ["pyproject.toml", "--group", "demo", "--group", "dev"],
    "installer": ["--group", "installer"],
    "node": ["--group", "node"],
    "services": ["--group", "services"],
}


def main() -> int:
    bootstrap.ensure("demo")
    upgrade = ["--upgrade"] if "--upgrade" in sys.argv else []
    for name, what in WHAT.items():
        with step(f"requirements/{name}.lock"):
            how = [*what, *HOW, *upgrade, "-o", str(LOCKS / f"{name}.lock")]
            run([bootstrap.UV, "--quiet", "pip", "compile", *how], "De versies passen niet.")
    say("Bekijk de verschillen met: git diff requirements/")
    return 0


if __name__ == "__main__":
    sys.exit(exit_code(main))
