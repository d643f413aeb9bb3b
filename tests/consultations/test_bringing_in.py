from datetime import date

import pytest
import time_machine
from django.db import transaction

from audit.denials import Refused
from audit.models import Event
from audit.recording import AuditUnavailable
from consultations import actions
from consultations.enums import State, Urgency
from consultations.models import Consultation, ConsultationDay

pytestmark = pytest.mark.django_db

MONDAY = "2026-11-23T08:50:00+01:00"
SATURDAY = "2026-11-28T10:00:00+01:00"


def bring_in(case, by, urgency=Urgency.ORANGE, question="Hoe praat ik met vader?", **fields):
    return actions.bring_in(
        case=case, question=question, why_today="Vrijdag is het gesprek.", urgency=urgency, by=by,
        **fields,
    )


@time_machine.travel(MONDAY, tick=False)
def test_a_family_comes_on_todays_list_of_its_team(cast):
    case = cast.family()
    item = bring_in(case, cast.sanne)
    assert (item.day.team, item.day.date) == (cast.noord, date(2026, 11, 23))
    assert (item.state, item.order, item.brought_by) == (State.WAITING, 1, cast.sanne)
    event = Event.objects.get(code="consultations.brought_in")
    assert (event.actor_name, event.case_id) == ("Sanne Verhagen", case.pk)


@time_machine.travel(SATURDAY, tick=False)
def test_in_the_weekend_it_comes_on_mondays_list(cast):
    assert bring_in(cast.family(), cast.sanne).day.date == date(2026, 11, 30)


@time_machine.travel(MONDAY, tick=False)
def test_the_second_time_on_a_day_it_is_there_already(cast):
    case = cast.family()
    bring_in(case, cast.sanne)
    with pytest.raises(actions.AlreadyOnList, match="Gezin Van Rooij staat al op de lijst van vandaag"):
        bring_in(case, cast.ruud)
    assert Consultation.objects.count() == 1


@time_machine.travel(MONDAY, tick=False)
def test_a_more_pressing_question_raises_the_urgency_and_is_added(cast):
    case = cast.family()
    first = bring_in(case, cast.sanne)
    item = bring_in(case, cast.ruud, Urgency.RED, "Is vrijwillig nog verantwoord?")
    item.refresh_from_db()
    assert item == first
    assert item.urgency == Urgency.RED
    assert item.question == "Hoe praat ik met vader?\nIs vrijwillig nog verantwoord?"
    assert item.brought_by == cast.sanne
    told = [(row.by.username, row.urgency) for row in item.bringings.select_related("by")]
    assert told == [("sanne", "orange"), ("ruud", "red")]


@time_machine.travel(MONDAY, tick=False)
def test_two_families_share_one_day_and_stand_in_order(cast):
    first = bring_in(cast.family(), cast.sanne)
    second = bring_in(cast.family("Bakker"), cast.sanne)
    assert ConsultationDay.objects.count() == 1
    assert [first.order, second.order] == [1, 2]


@pytest.mark.parametrize("username", ["rob", "aysel", "fleur", "bram"])
def test_who_does_not_work_in_families_brings_none_in(cast, username):
    case = cast.family()
    with pytest.raises(Refused):
        bring_in(case, getattr(cast, username))
    assert not ConsultationDay.objects.exists()


def test_nothing_is_saved_when_the_log_fails(cast, monkeypatch):
    case = cast.family()

    def broken(*args, **kwargs):
        raise AuditUnavailable

    monkeypatch.setattr("consultations.actions.listing.record", broken)
    with pytest.raises(AuditUnavailable), transaction.atomic():
        bring_in(case, cast.sanne)
    assert not Consultation.objects.exists()
    assert not ConsultationDay.objects.exists()
