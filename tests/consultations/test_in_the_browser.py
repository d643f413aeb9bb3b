"""The spreekuur on a real screen: readable for everyone, and live for the whole room."""

from datetime import date

import pytest
from django.conf import settings

from consultations import actions
from consultations.enums import Urgency
from tests.axe import assert_accessible_everywhere, assert_no_sideways_scroll
from tests.cast import Cast, client_for
from tests.consultations.room import bring_in, started

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def tessa_in_the_room(monday, live_server, page, transactional_db):
    """Tessa is signed in; one family is being discussed and one waits."""
    cast = Cast()
    item = started(cast, urgency=Urgency.RED)
    waiting = bring_in(cast.family("Bakker"), cast.ruud)
    actions.record_who_is_there(
        team=cast.noord,
        on=date(2026, 11, 23),
        leader=cast.tessa,
        colleagues=[cast.tessa, cast.sanne],
        visitors=[],
        by=cast.tessa,
    )
    name = settings.SESSION_COOKIE_NAME
    value = client_for(cast.tessa).cookies[name].value
    page.context.add_cookies([{"name": name, "value": value, "url": live_server.url}])
    return cast, item, waiting


def test_every_page_is_accessible(tessa_in_the_room, live_server, page):
    _, item, _ = tessa_in_the_room
    addresses = [
        "/spreekuur/",
        "/spreekuur/aanwezig/",
        "/spreekuur/afsluiten/",
        item.get_absolute_url(),
        f"/gezinnen/{item.case_id}/spreekuur/",
    ]
    for address in addresses:
        page.goto(live_server.url + address)
        assert_accessible_everywhere(page)
        assert_no_sideways_scroll(page)


def test_the_list_follows_what_a_colleague_does(tessa_in_the_room, live_server, page):
    cast, _, waiting = tessa_in_the_room
    page.clock.install()
    page.goto(f"{live_server.url}/spreekuur/")
    page.get_by_role("heading", name="Nu besproken: Gezin Van Rooij").wait_for()
    actions.start(consultation=waiting, by=cast.aysel)
    page.clock.fast_forward(21_000)
    page.get_by_role("heading", name="Nu besproken: Gezin Bakker").wait_for()


def test_the_main_button_records_and_leads_back_to_the_list(tessa_in_the_room, live_server, page):
    _, item, _ = tessa_in_the_room
    page.goto(live_server.url + item.get_absolute_url())
    page.get_by_label("Wat zijn de feiten?").fill("Vader was zondag in huis.")
    page.get_by_label("Besluit", exact=True).fill("We gaan vanmiddag langs.")
    page.get_by_role("button", name="Bewaren en klaar").click()
    page.get_by_text("Besproken en bewaard.").wait_for()
    assert item.decisions.get().text == "We gaan vanmiddag langs."
