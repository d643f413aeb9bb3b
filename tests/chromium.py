"""Where the browser of the tests is. Debian's Chromium or any Chrome that is installed."""

from scripts.services import BROWSERS, find_browser

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
    if path := find_browser():
        return path
    looked_for = ", ".join(BROWSERS)
    raise RuntimeError(f"The browser tests need Chromium or Chrome; looked for: {looked_for}")
