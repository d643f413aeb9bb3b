"""Ending a spreekuur: never ahead, and never telling of what one may not see (R17)."""

from datetime import date

import pytest

from accounts.roles import Role
from cases.actions import shield
from cases.models import TransitionRefused
from consultations import actions
from consultations.enums import State
from consultations.models import ConsultationDay
from tests.cast import client_for, make_user
from tests.consultations.room import bring_in, started

pytestmark = pytest.mark.django_db

TODAY, TOMORROW = date(2026, 11, 23), date(2026, 11, 24)


def test_a_day_that_is_still_to_come_is_not_closed(cast, monday):
    with pytest.raises(TransitionRefused, match="Dit spreekuur komt nog"):
        actions.close_day(team=cast.noord, on=TOMORROW, by=cast.tessa)
    tessa = client_for(cast.tessa)
    page = tessa.post(f"/spreekuur/afsluiten/?dag={TOMORROW}", follow=True).content.decode()
    assert "Dit spreekuur komt nog. Sluit het af op de dag zelf." in page
    assert not ConsultationDay.objects.filter(closed_at__isnull=False).exists()


def test_the_button_stands_on_the_day_itself_only(cast, monday):
    tessa = client_for(cast.tessa)
    button = "/spreekuur/afsluiten/"
    assert button in tessa.get("/spreekuur/").content.decode()
    assert button not in tessa.get(f"/spreekuur/?dag={TOMORROW}").content.decode()


def test_a_family_never_comes_on_a_list_that_is_closed(cast, monday):
    """Older data may hold days that were closed ahead."""
    for on in ("2026-11-25", "2026-11-24"):
        monday.move_to(f"{on}T10:00:00+01:00")
        actions.close_day(team=cast.noord, on=date.fromisoformat(on), by=cast.tessa)
    monday.move_to("2026-11-23T10:00:00+01:00")
    actions.close_day(team=cast.noord, on=TODAY, by=cast.tessa)
    assert bring_in(cast.family(), cast.sanne).day.date == date(2026, 11, 26)


def test_a_hidden_talk_neither_blocks_closing_nor_shows(cast, monday):
    item = started(cast)
    lotte = make_user("lotte", "Lotte", "Smit", Role.TEAM_LEAD, [cast.noord])
    shield(case=item.case, users=[], reason="Familie van een collega", by=lotte)
    tessa = client_for(cast.tessa)
    page = tessa.post("/spreekuur/afsluiten/", follow=True).content.decode()
    assert "Dit spreekuur is afgesloten." in page
    assert "Rond eerst" not in page
    item.refresh_from_db()
    assert item.state == State.BEING_DISCUSSED
