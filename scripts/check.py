"""`make check`: all that a machine can hold us to. Shows every failure, not only the first."""

import os
import re
import secrets
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from scripts import bootstrap
from scripts.project import LOCKS, ROOT, VENV_BIN, VENV_PYTHON, exit_code, last_lines, run, say

RUFF = VENV_BIN / "ruff"
MANAGE = [VENV_PYTHON, "manage.py"]


@dataclass
class Check:
    name: str
    command: list
    env: dict[str, str] = field(default_factory=dict)

    def problems(self) -> str:
        """Return what is wrong; nothing when all is well."""
        result = subprocess.run(
            [str(part) for part in self.command],
            cwd=ROOT,
            env={**os.environ, "NO_COLOR": "1", **self.env},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        return (result.stdout.strip() or "Gestopt zonder uitleg.") if result.returncode else ""


class NoHostInLocks:
    """Where packages come from is a setting of the machine, not of the project."""

    name = "vergrendelde versies noemen geen server"

    def problems(self) -> str:
        return "\n".join(hosts_in_locks())


def hosts_in_locks() -> Iterator[str]:
    locks = sorted(LOCKS.glob("*.lock"))
    if not locks:
        yield "requirements/ heeft geen enkel lock-bestand."
    for lock in locks:
        if re.search(r"://|--(extra-)?index-url|--find-links", lock.read_text()):
            yield f"{lock.relative_to(ROOT)} noemt een server: maak het opnieuw met make lock."
    if '"resolved"' in (ROOT / "package-lock.json").read_text():
        yield "package-lock.json noemt een server: laat .npmrc staan en draai npm install opnieuw."


def checks() -> list:
    test = {"DJANGO_SETTINGS_MODULE": "config.settings.test"}
    return [
        Check("stijl van de code (ruff)", [RUFF, "check", "--output-format=concise", "."]),
        Check(
            "opmaak van de code (ruff format)",
            [RUFF, "format", "--check", "--output-format=concise", "."],
        ),
        Check("lagen (import-linter)", [VENV_BIN / "lint-imports", "--no-logo"]),
        Check("typen (mypy)", [VENV_BIN / "mypy"]),
        Check("migraties", [*MANAGE, "makemigrations", "--check", "--dry-run"], test),
        Check("sjablonen", [VENV_PYTHON, "-m", "scripts.compile_templates"], test),
        Check(
            "productie-instellingen (check --deploy)",
            [*MANAGE, "check", "--deploy", "--fail-level", "WARNING"],
            production_environment(),
        ),
        NoHostInLocks(),
    ]


def production_environment() -> dict[str, str]:
    """All that production settings ask for, made up."""
    return {
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "SECRET_KEY": secrets.token_urlsafe(60),
        "BSN_KEY": b64encode(secrets.token_bytes(32)).decode(),
        "BASE_URL": "https://wijkveilig.example.nl",
        "ALLOWED_HOSTS": "wijkveilig.example.nl",
        "DATABASE_URL": "postgres://wijkveilig:made-up@127.0.0.1:5432/wijkveilig",
        "REDIS_URL": "redis://127.0.0.1:6379/0",
        "EMAIL_HOST": "mail.example.nl",
        "MAIL_FROM": "wijkveilig@example.nl",
    }


def main() -> int:
    bootstrap.ensure("dev")
    if "--fix" in sys.argv:
        return _fix()
    todo = checks()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        answers = list(pool.map(lambda check: check.problems(), todo))
    for check, problems in zip(todo, answers, strict=True):
        say(f"  {'FOUT  ' if problems else 'goed  '}{check.name}")
        if problems:
            say(last_lines(problems, 60))
    wrong = sum(map(bool, answers))
    say(f"\n{wrong} van de {len(todo)} controles mislukt." if wrong else "\nAlles is in orde.")
    return 1 if wrong else 0


def _fix() -> int:
    """Repair what can be repaired; what is left is shown by `make check`."""
    subprocess.run([RUFF, "check", "--fix", "--quiet", "."], cwd=ROOT)
    run([RUFF, "format", "."], "De opmaak is niet te herstellen.")
    say("Hersteld wat vanzelf kon. Kijk wat er over is met: make check")
    return 0


if __name__ == "__main__":
    sys.exit(exit_code(main))
