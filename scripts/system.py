"""What the machine itself must have, by apt where that is allowed."""

import os
import shutil
from collections.abc import Sequence
from contextlib import suppress

from scripts.project import Stop, run, step


def may_use_apt() -> bool:
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: Sequence[str], what: str) -> None:
    """Install Debian packages. Raises Stop when apt refuses."""
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with step(f"{what} installeren met apt"):
        with suppress(Stop):  # an old list may still do; the next command decides
            run(["apt-get", "update", "-q"], "De pakketlijst is niet op te halen.", env=env)
        run(
            ["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages],
            f"Installeren lukte niet: {' '.join(packages)}.",
            env=env,
        )


def apt_advice(packages: Sequence[str]) -> str:
    return f"sudo apt install {' '.join(packages)}"
