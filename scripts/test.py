"""`make test`: every test on SQLite and on PostgreSQL, with real Redis, SMTP and browser."""

import os
import subprocess
import sys
import threading
import time
import xml.etree.ElementTree as ElementTree
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from scripts import bootstrap, services
from scripts.children import signals_become_interrupts
from scripts.project import ROOT, VENV_PYTHON, exit_code, say, seconds

RESULTS = ROOT / ".test"


@dataclass
class Run:
    """One pass of the whole suite over one database."""

    name: str
    env: dict[str, str]
    process: subprocess.Popen[str]
    started: float
    duration: float = 0.0

    @property
    def report(self) -> Path:
        return RESULTS / f"{self.name}.xml"

    def counts(self) -> dict[str, int]:
        words = ("tests", "failures", "errors", "skipped")
        try:
            suite = ElementTree.parse(self.report).getroot().find("testsuite")
        except (OSError, ElementTree.ParseError):
            return dict.fromkeys(words, 0)
        return {word: int(suite.get(word, 0)) if suite is not None else 0 for word in words}

    @property
    def passed(self) -> bool:
        counts = self.counts()
        return self.process.returncode == 0 and counts["tests"] > counts["skipped"]


def main() -> int:
    signals_become_interrupts()
    say("De tests worden klaargezet.")
    bootstrap.ensure("dev")
    RESULTS.mkdir(exist_ok=True)
    with ExitStack() as stack:
        environments = _environments(stack)
        say("De tests lopen op: " + " en ".join(environments) + ".\n")
        runs = [_start(name, env, len(environments)) for name, env in environments.items()]
        try:
            _follow(runs)
        finally:
            _end(runs)
    return _summary(runs)


def _environments(stack: ExitStack) -> dict[str, dict[str, str]]:
    """Give each run what it needs of its own: a database, a Redis and a folder."""
    shared = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "PYTHONUNBUFFERED": "1",
        "CHROMIUM": services.browser(),
    }
    databases = {
        "sqlite": "",
        "postgresql": os.environ.get("DATABASE_URL") or stack.enter_context(services.postgres()),
    }
    environments = {}
    for name, url in databases.items():
        redis = os.environ.get("REDIS_URL") or stack.enter_context(services.redis())
        env = {**shared, "TEST_RUN": name, "REDIS_URL": redis, "DATABASE_URL": url}
        if not url:
            del env["DATABASE_URL"]
        environments[name] = env
    return environments


def _start(name: str, env: dict[str, str], runs: int) -> Run:
    """The runs share the processors: two at once on two, more workers each on more."""
    (RESULTS / f"{name}.xml").unlink(missing_ok=True)
    workers = (os.cpu_count() or 1) // runs
    parallel = ["-n", str(workers)] if workers > 1 else []
    command = [VENV_PYTHON, "-m", "pytest", "-q", *parallel]
    command += [f"--junitxml={RESULTS / name}.xml", *sys.argv[1:]]
    process = subprocess.Popen(
        [str(part) for part in command],
        cwd=ROOT,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    return Run(name, env, process, time.monotonic())


def _follow(runs: list[Run]) -> None:
    readers = [threading.Thread(target=_show, args=(run,), daemon=True) for run in runs]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()


def _show(run: Run) -> None:
    assert run.process.stdout is not None
    for line in run.process.stdout:
        say(f"{run.name + ':':<12}{line.rstrip()}")
    run.process.wait()
    run.duration = time.monotonic() - run.started


def _end(runs: list[Run]) -> None:
    for run in runs:
        if run.process.poll() is None:
            os.killpg(run.process.pid, 9)
            run.process.wait()


def _summary(runs: list[Run]) -> int:
    say()
    for run in runs:
        counts = run.counts()
        wrong = counts["failures"] + counts["errors"]
        told = f"{counts['tests']} tests, {wrong} mislukt, {counts['skipped']} overgeslagen"
        verdict = "goed  " if run.passed else "FOUT  "
        say(f"  {verdict}{run.name:<12}{told}, {seconds(run.duration)}")
        if not counts["tests"]:
            say("        Er is geen enkele test uitgevoerd.")
    return 0 if all(run.passed for run in runs) else 1


if __name__ == "__main__":
    sys.exit(exit_code(main))
