"""Two read-only pages: the mails that were caught, and one of them. Everything is escaped."""

import re
from collections.abc import Callable, Iterable
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from zoneinfo import ZoneInfo

HERE = ZoneInfo("Europe/Amsterdam")
HTML = "text/html; charset=utf-8"
Mails = Callable[[], Iterable[tuple[str, EmailMessage]]]

STYLE = """
:root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid; }
dt { font-weight: 700; }
dd { margin: 0 0 .5rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
@media (max-width: 30rem) { td, tr { display: block; } thead { display: none; } td { border: 0; } }
"""
POLICY = "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'"


def serve_pages(port: int, mails: Mails) -> None:
    """Serve until the program is stopped, to this machine only."""
    handler = type("MailPages", (_Pages,), {"mails": staticmethod(mails)})
    with ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        server.daemon_threads = True
        server.serve_forever()


class _Pages(BaseHTTPRequestHandler):
    mails: Mails

    def do_GET(self) -> None:
        if self.path == "/":
            return self._answer(200, list_page(self.mails()))
        if self.path == "/stijl.css":
            return self._answer(200, STYLE, "text/css; charset=utf-8")
        name = self.path.removeprefix("/mail/")
        for known, message in self.mails():
            if known == name:
                return self._answer(200, mail_page(message))
        return self._answer(404, page("Deze mail is er niet", '<p><a href="/">Alle mail</a></p>'))

    def _answer(self, status: int, text: str, kind: str = HTML) -> None:
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments) -> None:
        """Keep quiet: nobody reads who looked at which mail."""


def page(title: str, body: str) -> str:
    return (
        '<!doctype html><html lang="nl"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{escape(title)}</title><link rel="stylesheet" href="/stijl.css"></head>'
        f"<body><main><h1>{escape(title)}</h1>{body}</main></body></html>"
    )


def list_page(mails: Iterable[tuple[str, EmailMessage]]) -> str:
    rows = "".join(_row(name, message) for name, message in mails)
    if not rows:
        return page(
            "Opgevangen mail",
            "<p>Er is nog geen mail. Wat Wijkveilig verstuurt, komt hier te staan.</p>"
            '<p><a href="/">Opnieuw kijken</a></p>',
        )
    head = "<thead><tr><th>Ontvangen</th><th>Aan</th><th>Onderwerp</th></tr></thead>"
    return page("Opgevangen mail", f"<table>{head}<tbody>{rows}</tbody></table>")


def _row(name: str, message: EmailMessage) -> str:
    subject = message["Subject"] or "Zonder onderwerp"
    return (
        f"<tr><td>{escape(_when(message))}</td><td>{escape(str(message['To'] or ''))}</td>"
        f'<td><a href="/mail/{escape(name)}">{escape(str(subject))}</a></td></tr>'
    )


def mail_page(message: EmailMessage) -> str:
    facts = {
        "Van": message["From"],
        "Aan": message["To"],
        "Ontvangen": _when(message),
        "Bijlagen": ", ".join(part.get_filename() or "" for part in message.iter_attachments()),
    }
    told = "".join(
        f"<dt>{word}</dt><dd>{escape(str(value))}</dd>" for word, value in facts.items() if value
    )
    text = message.get_body(("plain", "html"))
    words = _with_links(text.get_content()) if text else "Deze mail heeft geen tekst."
    return page(
        str(message["Subject"] or "Zonder onderwerp"),
        f'<dl>{told}</dl><pre>{words}</pre><p><a href="/">Alle mail</a></p>',
    )


def _with_links(text: str) -> str:
    """Escape everything, and make a link of each web address."""
    pieces = re.split(r"(https?://[^\s<>\"']+)", text)
    return "".join(
        f'<a href="{escape(piece)}" rel="noreferrer">{escape(piece)}</a>'
        if piece.startswith(("http://", "https://"))
        else escape(piece)
        for piece in pieces
    )


def _when(message: EmailMessage) -> str:
    try:
        return parsedate_to_datetime(message["Date"]).astimezone(HERE).strftime("%d-%m-%Y %H:%M")
    except (TypeError, ValueError):
        return "onbekend"
