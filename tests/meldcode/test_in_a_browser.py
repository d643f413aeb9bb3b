"""The meldcode screens in a real browser: axe, phone width, and acute danger on the keyboard."""

import pytest
from django.conf import settings
from django.urls import reverse

from meldcode import actions
from meldcode.enums import Answer
from meldcode.models import AcuteReport
from tests.axe import assert_accessible_everywhere, assert_no_sideways_scroll
from tests.cast import client_for
from tests.meldcode.helpers import decided, next_step, ready_to_decide, started, weighed

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
JA, NEE = Answer.YES, Answer.NO


@pytest.fixture
def filled(transactional_db, cast):
    """A meldcode with something in every card."""
    meldcode = ready_to_decide(cast.family(), JA, NEE, JA, JA)
    decided(meldcode, report=True)
    actions.record_report(meldcode=meldcode, fields={"acute": True}, by=cast.sanne)
    actions.record_acute(case=meldcode.case, fields={"who": "Noor"}, by=cast.sanne)
    next_step(meldcode)
    return meldcode


@pytest.fixture
def sanne(live_server, page, cast):
    """A browser in which Sanne signed in."""
    session = client_for(cast.sanne).cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies(
        [{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}]
    )
    return page


SCREENS = {
    "detail": "detail",
    "weigh": "weigh",
    "decide": "decide",
    "report": "report",
    "close": "close",
    "skip": "skip",
    "next step": "next_action",
}


@pytest.mark.parametrize("name", SCREENS.values(), ids=SCREENS.keys())
def test_each_screen_is_accessible_and_fits(live_server, sanne, filled, name):
    sanne.goto(live_server.url + reverse(f"meldcode:{name}", args=[filled.pk]))
    assert_accessible_everywhere(sanne)
    assert_no_sideways_scroll(sanne)


@pytest.mark.parametrize("step", [1, 2, 3])
def test_each_entry_form_is_accessible_and_fits(live_server, sanne, filled, step):
    sanne.goto(live_server.url + reverse("meldcode:add_entry", args=[filled.pk, step]))
    assert_accessible_everywhere(sanne)
    assert_no_sideways_scroll(sanne)


@pytest.mark.parametrize("name", ["list", "acute", "acute_new"])
def test_lists_and_acute_are_accessible_and_fit(live_server, sanne, filled, name):
    sanne.goto(live_server.url + reverse(f"meldcode:{name}"))
    assert_accessible_everywhere(sanne)
    assert_no_sideways_scroll(sanne)


def test_wrong_answers_say_so_at_the_top(live_server, sanne, cast):
    meldcode = started(cast.family())
    weighed(meldcode, JA)
    sanne.goto(live_server.url + reverse("meldcode:weigh", args=[meldcode.pk]))
    sanne.locator("#id_afweging-2-answer_0").check()
    sanne.get_by_role("button", name="Bewaren").click()
    sanne.wait_for_selector("[data-errors]")
    assert "Schrijf bij afweging 2 op waarom." in sanne.inner_text("#fouten")
    assert_accessible_everywhere(sanne)


def test_acute_danger_is_saved_with_one_tap(live_server, sanne, cast):
    case = cast.family()
    sanne.goto(live_server.url + reverse("meldcode:acute_for_case", args=[case.pk]))
    sanne.get_by_role("button", name="Vastleggen").click()
    sanne.wait_for_url("**/meldcode/**")
    assert AcuteReport.objects.count() == 1
