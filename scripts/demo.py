"""`make demo`: the made-up region on this machine, with everything that production has."""

import fcntl
import os
import shutil
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts import bootstrap
from scripts.children import Child, Family, answers, is_free, signals_become_interrupts
from scripts.project import (
    ROOT,
    VENV_BIN,
    VENV_PYTHON,
    Command,
    Stop,
    exit_code,
    run,
    say,
    seconds,
    step,
)

HOME = ROOT / ".demo"
PASSWORD = "demo-wijkveilig"  # noqa: S105 - known to all, for made-up people
LOGINS = {
    "sanne": "jeugd- en gezinswerker, Team Noord",
    "tessa": "teamleider, Team Noord",
    "karel": "jeugd- en gezinswerker, Team Zuid",
    "aysel": "aandachtsfunctionaris, Team Noord en Zuid",
    "rob": "specialist van een gecertificeerde instelling, gast",
    "fleur": "privacy officer",
    "bram": "functioneel beheerder",
}


def main() -> int:
    signals_become_interrupts()
    started = time.monotonic()
    with _only_one_demo_here():
        port = _web_port()
        say("Wijkveilig wordt klaargezet.")
        bootstrap.ensure("demo")
        if os.environ.get("RESET"):
            _clear()
        mail_port, mail_pages = _mail_ports(port)
        env = _environment(port, mail_port)
        _fill(env)
        with Family() as family:
            _start(family, env, port, mail_port, mail_pages)
            _welcome(port, mail_pages, time.monotonic() - started)
            _run_until_stopped(family)
    return 0


@contextmanager
def _only_one_demo_here() -> Iterator[None]:
    HOME.mkdir(exist_ok=True)
    folder = os.open(HOME, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise Stop(
            "In deze map draait de demo al. Ga naar dat venster, of stop hem daar met Ctrl-C."
        ) from None
    else:
        yield
    finally:
        os.close(folder)


def _web_port() -> int:
    text = os.environ.get("PORT") or "8000"
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise Stop(f"PORT moet een getal tot 65535 zijn, niet “{text}”.")
    if not is_free(int(text)):
        raise Stop(
            f"Poort {text} is al in gebruik door een ander programma.\n"
            f"Kies een andere: make demo PORT={int(text) + 1}"
        )
    return int(text)


def _mail_ports(web_port: int) -> tuple[int, int]:
    """The two ports of the mail catcher; when one is taken, the next that is free."""
    first = int(os.environ.get("MAIL_PORT") or 8025)
    free = (port for port in range(first, 65536) if port != web_port and is_free(port))
    return next(free), next(free)


def _clear() -> None:
    """Start afresh. Only what the demo itself made goes."""
    with step("Oude demo wissen"):
        for path in HOME.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def _environment(port: int, mail_port: int) -> dict[str, str]:
    """The demo has a database of its own: an address in the environment is never used."""
    env = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    return {
        **env,
        "DJANGO_SETTINGS_MODULE": "config.settings.demo",
        "PYTHONUNBUFFERED": "1",
        "PORT": str(port),
        "MAIL_PORT": str(mail_port),
        "BASE_URL": f"http://127.0.0.1:{port}",
    }


def _fill(env: dict[str, str]) -> None:
    manage: list[str | Path] = [VENV_PYTHON, "manage.py"]
    with step("Database bijwerken"):
        run([*manage, "migrate", "--verbosity=0"], "De database is niet bij te werken.", env=env)
    with step("Regio De Vennen vullen, als die nog leeg is"):
        run([*manage, "demo_data", "--if-empty"], "De demo is niet te vullen.", env=env)


def _start(family: Family, env: dict[str, str], port: int, mail_port: int, mail_pages: int) -> None:
    logs = HOME / "logs"
    logs.mkdir(exist_ok=True)
    with step("Website, takenverwerker en mailopvang starten"):
        family.start(
            "De mailopvang",
            _mail_catcher(mail_port, mail_pages),
            env=env,
            log=logs / "mail.log",
        )
        worker = family.start("De takenverwerker", _worker(), env=env, log=logs / "worker.log")
        family.start(
            "De website",
            [VENV_BIN / "gunicorn", "--config", "config/gunicorn_demo.py", "config.wsgi"],
            env=env,
            log=logs / "web.log",
        )
        family.wait_until(lambda: answers(mail_pages), "De mailopvang")
        family.wait_until(lambda: _is_ready(port), "De website")
        family.wait_until(lambda: _works(worker), "De takenverwerker")


def _worker() -> Command:
    """One worker with the clock built in: enough for one machine."""
    alone = ["--without-gossip", "--without-mingle", "--without-heartbeat"]
    work: Command = [VENV_BIN / "celery", "-A", "config", "worker", "--concurrency", "1", *alone]
    clock: Command = ["--beat", "--schedule", HOME / "beat-schedule"]
    return [*work, *clock, "--hostname", "demo@localhost", "--loglevel", "INFO"]


def _mail_catcher(mail_port: int, mail_pages: int) -> Command:
    ports = ["--mail-port", str(mail_port), "--web-port", str(mail_pages)]
    return [VENV_PYTHON, "-m", "scripts.mailcatcher", "--folder", HOME / "mails", *ports]


def _is_ready(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/gezond/klaar", timeout=5) as answer:
            return answer.status == 200
    except (urllib.error.URLError, OSError):
        return False


def _works(worker: Child) -> bool:
    return " ready." in worker.log.read_text(errors="replace")


def _welcome(port: int, mail_pages: int, duration: float) -> None:
    say(f"\nWijkveilig draait (klaar in {seconds(duration)}).\n")
    say(f"  Openen:   http://127.0.0.1:{port}/")
    say(f"  Mail:     http://127.0.0.1:{mail_pages}/   (alles wat Wijkveilig verstuurt)")
    say(f"\n  Inloggen met het wachtwoord {PASSWORD} als:")
    for name, who in LOGINS.items():
        say(f"    {name:<8}{who}")
    say("\n  Alle gezinnen en medewerkers zijn verzonnen.")
    say("  Stoppen: Ctrl-C. Opnieuw beginnen: make demo RESET=1. Logboeken: .demo/logs\n")


def _run_until_stopped(family: Family) -> None:
    try:
        while True:
            family.check()
            time.sleep(0.5)
    except KeyboardInterrupt:
        say("\nWijkveilig stopt, dat duurt een paar tellen …")


if __name__ == "__main__":
    sys.exit(exit_code(main))
