"""What every family must have is missed from the day it was gone, so that it grows late (R6, R7)."""

from datetime import date

import pytest
from django.utils import timezone

from cases import actions
from worklist import reminders
from worklist.items import Scope, collect
from worklist.models import OutgoingMail

pytestmark = pytest.mark.django_db
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


@pytest.fixture(autouse=True)
def monday(time_machine):
    time_machine.move_to("2026-11-23 10:00+01:00", tick=False)


def missing(kind, today):
    return [one for one in collect(Scope(today=today, until=today)) if one.kind == kind]


def mails(kind, today):
    reminders.queue_due(today, frozenset({kind}))
    return sorted(OutgoingMail.objects.values_list("recipient__username", flat=True))


def without_next_step(cast):
    case = cast.family()
    case.next_step, case.next_step_on = "", None
    case.save()


def test_it_is_due_on_the_day_it_began_and_late_after(cast):
    without_next_step(cast)
    (item,) = missing("no_next_step", TUESDAY)
    assert (item.due_on, item.is_late(TUESDAY)) == (MONDAY, True)
    assert item.key.endswith("2026-11-23")


def test_the_owner_hears_the_same_day_and_the_lead_the_next(cast, time_machine):
    without_next_step(cast)
    assert mails("no_next_step", MONDAY) == ["sanne"]
    time_machine.move_to("2026-11-24 10:00+01:00", tick=False)
    assert mails("no_next_step", TUESDAY) == ["sanne", "sanne", "tessa"]
    assert mails("no_next_step", TUESDAY) == ["sanne", "sanne", "tessa"]


def test_sight_is_missed_from_when_the_last_one_stopped(cast, time_machine):
    case = cast.family()
    time_machine.move_to("2026-11-26 10:00+01:00", tick=False)
    case.watches.update(until=timezone.now())
    (item,) = missing("no_watch", date(2026, 11, 27))
    assert item.due_on == date(2026, 11, 26)


def test_an_owner_is_missed_from_the_last_change_of_owner(cast, time_machine):
    case = cast.family()
    time_machine.move_to("2026-11-25 10:00+01:00", tick=False)
    actions.change_owner(case=case, owner=cast.ruud, reason="Verlof", by=cast.tessa)
    type(case).objects.filter(pk=case.pk).update(owner=None)
    (item,) = missing("no_owner", date(2026, 11, 27))
    assert item.due_on == date(2026, 11, 25)


def test_a_case_that_began_in_an_older_system_is_missed_from_when_it_came_here(cast):
    case = cast.family(opened_on=date(2019, 5, 1))
    case.changes.all().delete()
    case.owner = None
    case.save()
    (item,) = missing("no_owner", TUESDAY)
    assert item.due_on == MONDAY
