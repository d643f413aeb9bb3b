"""demo_data: when it fills, when it refuses, and that it tells the same each time."""

from datetime import datetime
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.db import transaction
from django.utils import timezone

from accounts.models import User
from cases.models import Case, Person, Signal
from demo_region.playing.region import fill

pytestmark = pytest.mark.django_db
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def demo_data(*args):
    out = StringIO()
    call_command("demo_data", *args, stdout=out)
    return out.getvalue()


def test_an_empty_database_is_filled(db):
    assert "60 gezinnen" in demo_data()
    assert Case.objects.count() == 60


def test_a_database_with_people_is_left_alone_when_asked_for_if_empty(cast):
    cast.family("Van Rooij")
    assert demo_data("--if-empty") == ""
    assert Case.objects.count() == 1


def test_a_second_time_with_if_empty_changes_nothing(db):
    demo_data("--if-empty")
    before = set(Person.objects.values_list("pk", flat=True))
    assert demo_data("--if-empty") == ""
    assert set(Person.objects.values_list("pk", flat=True)) == before


def test_a_database_with_people_is_never_filled(cast):
    with pytest.raises(CommandError, match="niet leeg"):
        demo_data()
    assert not Case.objects.exists()


@pytest.mark.parametrize("args", [(), ("--if-empty",), ("--families", "5")])
def test_made_up_people_stay_out_of_a_real_installation(db, settings, args):
    settings.DEMO_DATA = False
    with pytest.raises(CommandError, match="alleen in de demo"):
        demo_data(*args)
    assert not User.objects.exists()


def test_what_fails_half_way_leaves_nothing_behind(db, monkeypatch):
    def refuse(**kwargs):
        raise RuntimeError("full disk")

    monkeypatch.setattr("consultations.actions.close_day", refuse)
    with pytest.raises(RuntimeError):
        fill()
    assert not User.objects.exists()


def told():
    people = Person.objects.order_by("family__name", "given_name", "birth_date")
    return (
        list(people.values_list("family__name", "given_name", "birth_date")),
        sorted(Signal.objects.values_list("text", "happened_on", "recorded_at")),
        sorted(Case.objects.values_list("number", "family__name", "next_step", "next_step_on")),
    )


class StartAgain(Exception):
    """Takes back all that was filled."""


def tell_and_take_back():
    try:
        with transaction.atomic():
            fill()
            found = told()
            raise StartAgain
    except StartAgain:
        return found


def test_the_same_day_tells_the_same_story(db):
    with time_machine.travel(datetime(2026, 11, 23, 8, 45, tzinfo=AMSTERDAM), tick=False):
        first, second = tell_and_take_back(), tell_and_take_back()
    assert first == second
    assert len(first[2]) == 60


DAYS = [
    datetime(2026, 11, 29, 0, 5, tzinfo=AMSTERDAM),  # a Sunday, just after midnight
    datetime(2027, 1, 2, 12, 0, tzinfo=AMSTERDAM),  # after Christmas and New Year
    datetime(2027, 6, 1, 23, 55, tzinfo=AMSTERDAM),  # after King's Day, Ascension and Whitsun
    datetime(2028, 2, 29, 10, 0, tzinfo=AMSTERDAM),  # a day that most years do not have
]


@pytest.mark.parametrize("now", DAYS, ids=lambda now: f"{now:%a-%d-%m}")
def test_it_can_be_told_on_any_day(db, now):
    with time_machine.travel(now, tick=False):
        fill()
        assert Case.objects.count() == 60
        assert not Signal.objects.filter(recorded_at__gt=timezone.now()).exists()
