"""Where things stand, and how the scripts talk to the person who runs them."""

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_BIN = VENV / "bin"
VENV_PYTHON = VENV_BIN / "python"
LOCKS = ROOT / "requirements"

Command = Sequence[str | Path]


class Stop(Exception):
    """Something the person who runs this must solve. The text says what."""


def say(text: str = "") -> None:
    print(text, flush=True)


@contextmanager
def step(text: str) -> Iterator[None]:
    """Show one line with what happens now, and how long it took."""
    print(f"  {text} … ", end="", flush=True)
    started = time.monotonic()
    try:
        yield
    except BaseException:
        print("mislukt", flush=True)
        raise
    print(f"klaar ({seconds(time.monotonic() - started)})", flush=True)


def seconds(duration: float) -> str:
    return f"{duration:.1f} s".replace(".", ",")


def run(command: Command, failed: str, *, env: Mapping[str, str] | None = None) -> str:
    """Run a command quietly; when it fails, stop with its own words below ours."""
    result = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    if result.returncode:
        raise Stop(f"{failed}\n{last_lines(result.stdout)}")
    return result.stdout


def last_lines(text: str, count: int = 20) -> str:
    return "\n".join(f"    {line}" for line in text.strip().splitlines()[-count:])


def exit_code(main) -> int:
    """Run main, and turn what went wrong into words and an exit code."""
    try:
        return main() or 0
    except Stop as stop:
        print(f"\n{stop}", file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        print("\nAfgebroken.", file=sys.stderr, flush=True)
        return 130
