"""WeasyPrint, held on a short leash. Only safety_plans.pdf loads this module, with the first PDF.

Fonts and stylesheet are read once for each process: rendering is twice as fast and memory stays
flat. They may not be used by two threads at once, hence the lock (libraries.md 5).
"""

from pathlib import Path
from threading import Lock

from django.conf import settings
from django.contrib.staticfiles import finders
from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

SCHEME = "eigen:"
STYLESHEET = "css/plan-pdf.css"
FONT_FOLDERS = ("packages/atkinson/files/", "packages/noto-sans/files/")

_lock = Lock()
_kept: dict = {}


class NotOurs(ValueError):
    """Something in a text asked for a file or an address. WeasyPrint goes on without it."""


class OwnFontsOnly(URLFetcher):
    """Gives our own font files and refuses every other address (trust.md 0-2)."""

    def fetch(self, url, headers=None):
        path = url.removeprefix(SCHEME)
        is_font = path.startswith(FONT_FOLDERS) and path.endswith(".woff2")
        if not url.startswith(SCHEME) or ".." in path or not is_font:
            raise NotOurs("Only our own fonts are fetched.")
        return URLFetcherResponse(url, static_file(path).read_bytes())


def static_file(path: str) -> Path:
    """Return a static file: as collected for production, else from where it is developed."""
    collected = Path(settings.STATIC_ROOT) / path
    if collected.is_file():
        return collected
    found = finders.find(path)
    if not found:
        raise NotOurs("This static file does not exist.")
    return Path(found)


def to_pdf(html: str) -> bytes:
    """Return a tagged PDF/UA-1 of a page that templates wrote."""
    with _lock:
        fonts, css, fetcher = _kept_objects()
        document = HTML(string=html, base_url=SCHEME, url_fetcher=fetcher, media_type="print")
        return document.write_pdf(
            stylesheets=[css],
            font_config=fonts,
            pdf_variant="pdf/ua-1",
            # The numbers of agreements stand in the markup: they go on through the phases.
            presentational_hints=True,
        )


def _kept_objects():
    if not _kept:
        fetcher, fonts = OwnFontsOnly(), FontConfiguration()
        css = CSS(
            string=static_file(STYLESHEET).read_text("utf-8"),
            font_config=fonts,
            url_fetcher=fetcher,
            base_url=SCHEME,
        )
        _kept.update(fonts=fonts, css=css, fetcher=fetcher)
    return _kept["fonts"], _kept["css"], _kept["fetcher"]
