"""Each page that anyone sees, looked at by a browser: axe at two widths, light and dark, and a phone.

One test for each visitor, so that the family with everything in it is made once for all pages.
"""

import pytest
from django.conf import settings

from tests.axe import assert_accessible_everywhere, assert_no_sideways_scroll
from tests.cast import client_for
from tests.consistency.crowd import go_on
from tests.consistency.walk import VISITORS, pages_of, url_of
from tests.consistency.world import World

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

EMPTY = {
    "karel": [
        "/",
        "/gezinnen/",
        "/spreekuur/",
        "/meldcode/",
        "/acuut/",
        "/signaal/",
        "/gezinnen/?zoek=zo",
    ],
    "rob": ["/", "/spreekuur/"],
    "tessa": ["/team/"],
}


def sign_in(page, live_server, user):
    name = settings.SESSION_COOKIE_NAME
    value = client_for(user).cookies[name].value
    page.context.clear_cookies()
    page.context.add_cookies([{"name": name, "value": value, "url": live_server.url}])


def faults(page, live_server, urls):
    """Return what is wrong with each page; one fault does not hide the next."""
    found = []
    for url in urls:
        answer = page.goto(live_server.url + url)
        try:
            assert answer.status == 200, f"{url}: {answer.status}"
            assert_accessible_everywhere(page)
            assert_no_sideways_scroll(page)
        except AssertionError as fault:
            found.append(str(fault))
    return found


@pytest.mark.parametrize("visitor", VISITORS)
def test_every_page_is_accessible(live_server, page, transactional_db, cast, visitor):
    world = World(cast)
    go_on(world)
    sign_in(page, live_server, getattr(cast, visitor))
    urls = [url_of(name, one, world) for name, one in pages_of(visitor).items()]
    wrong = faults(page, live_server, urls)
    assert not wrong, "\n".join(wrong)


def test_every_empty_page_is_accessible(live_server, page, transactional_db, cast):
    wrong = []
    for who, urls in EMPTY.items():
        sign_in(page, live_server, getattr(cast, who))
        wrong += faults(page, live_server, urls)
    assert not wrong, "\n".join(wrong)
