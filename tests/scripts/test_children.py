"""What we start stops with us, however we leave; what we did not start is left alone."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from scripts.children import Family, answers, free_port, is_free
from scripts.project import ROOT, Stop

PARENT_AND_CHILD = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
print(child.pid, flush=True)
time.sleep(60)
"""
STARTER = """
import os, sys, time
from pathlib import Path
from scripts.children import Family
with Family() as family:
    child = family.start("kind", [sys.executable, "-c", "import time; time.sleep(60)"],
                         env=os.environ, log=Path(sys.argv[1]))
    print(child.process.pid, flush=True)
    time.sleep(60)
"""


def runs(pid: int) -> bool:
    """A program that ended but was not yet collected by its parent does not run."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def wait_for(happens, patience: float = 10) -> bool:
    deadline = time.monotonic() + patience
    while not happens() and time.monotonic() < deadline:
        time.sleep(0.05)
    return bool(happens())


def start(family: Family, code: str, log: Path):
    return family.start("Het kind", [sys.executable, "-c", code], env=os.environ, log=log)


def test_a_program_and_what_it_started_are_gone_when_we_leave(tmp_path):
    log = tmp_path / "log"
    with Family() as family:
        child = start(family, PARENT_AND_CHILD, log)
        assert wait_for(lambda: log.read_text().strip())
        grandchild = int(log.read_text())
        assert runs(grandchild)
    assert not runs(child.process.pid)
    assert wait_for(lambda: not runs(grandchild))


def test_a_program_that_will_not_stop_is_ended(tmp_path, monkeypatch):
    stubborn = "import signal, time; signal.signal(15, signal.SIG_IGN); print(1, flush=True); "
    log = tmp_path / "log"
    monkeypatch.setattr("scripts.children.PATIENCE", 0.5)
    with Family() as family:
        child = start(family, stubborn + "time.sleep(60)", log)
        assert wait_for(lambda: log.read_text().strip())
    assert not runs(child.process.pid)


def test_a_program_that_dies_is_named_with_its_last_words(tmp_path):
    with Family() as family:
        start(family, "raise SystemExit('dit ging mis')", tmp_path / "log")
        with pytest.raises(Stop, match=r"Het kind is onverwacht gestopt:\n\s+dit ging mis"):
            family.wait_until(lambda: False, "Het kind")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child that we are gone")
def test_even_when_we_are_killed_our_programs_stop(tmp_path):
    starter = subprocess.Popen(
        [sys.executable, "-c", STARTER, tmp_path / "log"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    with starter:
        child = int(starter.stdout.readline())
        assert runs(child)
        starter.send_signal(signal.SIGKILL)
    assert wait_for(lambda: not runs(child))


def test_a_port_in_use_is_seen():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert not is_free(port)
        assert answers(port)
    assert is_free(port)
    assert is_free(free_port())
