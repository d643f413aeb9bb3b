"""Where the browser of the tests is. Debian's Chromium or any Chrome that is installed."""

import shutil

NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]

QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def executable() -> str:
    for name in NAMES:
        if path := shutil.which(name):
            return path
    raise RuntimeError(f"The browser tests need Chromium or Chrome; looked for: {', '.join(NAMES)}")
