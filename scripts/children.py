"""Starts programs that end with us, whatever happens, and stops those and no others."""

import ctypes
import os
import pwd
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from scripts.project import ROOT, Command, Stop, last_lines

PATIENCE = 10  # seconds to stop in good order
DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG
LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


class Child:
    """A running program in a process group of its own, with its output in a log file."""

    def __init__(
        self,
        name: str,
        command: Command,
        *,
        env: Mapping[str, str],
        log: Path,
        user: str | None = None,
        stop_signal: signal.Signals = signal.SIGTERM,
    ):
        self.name, self.log, self.stop_signal = name, log, stop_signal
        with log.open("wb") as output:
            self.process = subprocess.Popen(
                [str(part) for part in command],
                cwd="/" if user else ROOT,
                env=dict(env),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl-C is ours; we tell it when to stop
                preexec_fn=lambda: _die_with_parent(stop_signal),
                user=user,
                group=_group_of(user) if user else None,
                extra_groups=[] if user else None,
            )

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def tail(self) -> str:
        return last_lines(self.log.read_text(errors="replace"))

    def ask_to_stop(self) -> None:
        with suppress(ProcessLookupError):
            self.process.send_signal(self.stop_signal)

    def end(self, patience: float) -> None:
        """Wait for it to stop; after that, end what is left of its group."""
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(max(patience, 0.1))
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def _group_of(user: str) -> int:
    return pwd.getpwnam(user).pw_gid


def _die_with_parent(stop_signal: signal.Signals) -> None:
    if LIBC is not None:
        LIBC.prctl(DIE_WITH_PARENT, int(stop_signal))


class Family:
    """The programs that we started: when we leave, all of them have stopped."""

    def __init__(self) -> None:
        self.children: list[Child] = []

    def __enter__(self) -> "Family":
        return self

    def __exit__(self, *exception) -> None:
        with _undisturbed():
            for child in reversed(self.children):
                child.ask_to_stop()
            deadline = time.monotonic() + PATIENCE
            for child in reversed(self.children):
                child.end(deadline - time.monotonic())

    def start(self, name: str, command: Command, **options) -> Child:
        child = Child(name, command, **options)
        self.children.append(child)
        return child

    def check(self) -> None:
        for child in self.children:
            if not child.alive:
                raise Stop(f"{child.name} is onverwacht gestopt:\n{child.tail()}")

    def wait_until(self, ready: Callable[[], bool], what: str, patience: float = 60) -> None:
        """Wait until it is ready; stop when one of the programs ends before that."""
        deadline = time.monotonic() + patience
        while not ready():
            self.check()
            if time.monotonic() > deadline:
                logs = "\n".join(f"{child.name}:\n{child.tail()}" for child in self.children)
                raise Stop(f"{what} werd niet op tijd klaar.\n{logs}")
            time.sleep(0.1)


def signals_become_interrupts() -> None:
    """Let a kill or a closed window end us the way Ctrl-C does: in good order."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """While we stop our programs, a second Ctrl-C must not leave half of them running."""
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = {number: signal.signal(number, signal.SIG_IGN) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def is_free(port: int) -> bool:
    with socket.socket() as attempt:
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def free_port() -> int:
    with socket.socket() as attempt:
        attempt.bind(("127.0.0.1", 0))
        return attempt.getsockname()[1]


def answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True
