"""How the tests of this folder walk over the pages of the table."""

from operator import attrgetter

from django.urls import reverse

from tests.consistency.pages import COLUMNS, PAGES

# Who gets to see what: the pages of sanne first, then what only others see.
VISITORS = ("sanne", "tessa", "fleur", "bram")
NOT_HTML = {"health-live", "health-ready", "safety_plans:pdf"}


def url_of(name, page, world):
    kwargs = {key: attrgetter(path)(world) for key, path in page.kwargs.items()}
    return reverse(name, kwargs=kwargs)


def pages_of(visitor):
    """Return {name: page} of the HTML pages that this visitor walks; every page has one visitor."""
    return {
        name: page
        for name, page in PAGES.items()
        if page.method == "get" and name not in NOT_HTML and visitor_of(page) == visitor
    }


def visitor_of(page):
    """Return the first of the visitors who sees a page, or None."""
    seen = (who for who in VISITORS if page.statuses[COLUMNS.index(who)] == 200)
    return next(seen, None)
