"""Accepts mail like a real mail server and keeps it here: nothing is ever sent on.

In tests: `with MailCatcher() as catcher: … catcher.port … catcher.messages`.
On the command line it also shows the mails in the browser.
"""

import argparse
import asyncio
import socket
import sys
import threading
from collections.abc import Coroutine, Iterator
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from aiosmtpd.smtp import SMTP

from scripts.mailpages import serve_pages

LOOPBACK = "127.0.0.1"


class MailCatcher:
    """A mail server on this machine only; port 0 takes a free port."""

    def __init__(self, port: int = 0, folder: Path | None = None):
        self.messages: list[EmailMessage] = []
        self._folder = folder
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._listener.bind((LOOPBACK, port))
        self.port: int = self._listener.getsockname()[1]
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> "MailCatcher":
        self._thread.start()
        self._run(self._open())
        return self

    def __exit__(self, *exception) -> None:
        self._run(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    def _run(self, work: Coroutine) -> None:
        """In the thread, because a browser test already runs a loop in this one."""
        asyncio.run_coroutine_threadsafe(work, self._loop).result(5)

    async def _open(self) -> None:
        self._server = await self._loop.create_server(self._session, sock=self._listener)

    async def _close(self) -> None:
        self._server.close()
        await self._server.wait_closed()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def _session(self) -> SMTP:
        return SMTP(self, hostname="wijkveilig.localhost", enable_SMTPUTF8=True, loop=self._loop)

    async def handle_DATA(self, server, session, envelope) -> str:  # noqa: N802 - aiosmtpd's name
        message = message_from_bytes(envelope.content, policy=policy.default)
        message["X-Envelope-To"] = ", ".join(envelope.rcpt_tos)
        self.messages.append(message)
        if self._folder:
            keep(message, self._folder)
        return "250 Opgevangen"


def keep(message: EmailMessage, folder: Path) -> None:
    """Name the file after the moment: a name or an address never becomes a file name."""
    moment = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    unfinished = folder / f"{moment}.deel"
    unfinished.write_bytes(message.as_bytes())
    unfinished.rename(folder / f"{moment}.eml")


def kept_mails(folder: Path) -> Iterator[tuple[str, EmailMessage]]:
    """Yield name and mail, the newest first."""
    for path in sorted(folder.glob("*.eml"), reverse=True):
        yield path.stem, message_from_bytes(path.read_bytes(), policy=policy.default)


def main() -> int:
    parser = argparse.ArgumentParser(description="Vangt mail op en toont die in de browser.")
    parser.add_argument("--mail-port", type=int, required=True)
    parser.add_argument("--web-port", type=int, required=True)
    parser.add_argument("--folder", type=Path, required=True)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    with MailCatcher(options.mail_port, options.folder):
        serve_pages(options.web_port, lambda: kept_mails(options.folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
