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
from tests.cast import client_for
from tests.consultations.room import SATURDAY, TUESDAY, bring_in, started

pytestmark = pytest.mark.django_db


def test_a_family_comes_on_todays_list_of_its_team(cast, monday):
    case = cast.family()
    item = bring_in(case, cast.sanne)
    assert (item.day.team, item.day.date) == (cast.noord, date(2026, 11, 23))
    assert (item.state, item.order, item.brought_by) == (State.WAITING, 1, cast.sanne)
    event = Event.objects.get(code="consultations.brought_in")
    assert (event.actor_name, event.case_id) == ("Sanne Verhagen", case.pk)


@time_machine.travel(SATURDAY, tick=False)
def test_in_the_weekend_it_comes_on_mondays_list(cast):
    assert bring_in(cast.family(), cast.sanne).day.date == date(2026, 11, 30)


def test_the_second_time_on_a_day_it_is_there_already(cast, monday):
    case = cast.family()
    bring_in(case, cast.sanne)
    with pytest.raises(
        actions.AlreadyOnList, match="Gezin Van Rooij staat al op de lijst van vandaag"
    ):
        bring_in(case, cast.ruud)
    assert Consultation.objects.count() == 1


def test_a_more_pressing_question_raises_the_urgency_and_is_added(cast, monday):
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


def test_two_families_share_one_day_and_stand_in_order(cast, monday):
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


def test_after_the_end_of_todays_spreekuur_it_comes_on_the_next_list(cast, monday):
    bring_in(cast.family("Bakker"), cast.sanne)
    actions.close_day(team=cast.noord, on=date(2026, 11, 23), by=cast.tessa)
    assert bring_in(cast.family(), cast.sanne).day.date == date(2026, 11, 24)


def test_after_the_talk_a_family_may_come_again_the_same_day(cast, monday):
    case = cast.family()
    actions.finish(consultation=started(cast, case), by=cast.tessa)
    assert bring_in(case, cast.sanne).order == 2


def test_sanne_brings_in_by_the_form(cast, monday):
    case = cast.family()
    client = client_for(cast.sanne)
    page = client.get(f"/gezinnen/{case.pk}/spreekuur/").content.decode()
    assert "Je hoeft niet op het spreekuur te wachten" in page
    answer = client.post(f"/gezinnen/{case.pk}/spreekuur/", question_form(), follow=True)
    assert "Gezin Van Rooij staat op de lijst van vandaag." in answer.content.decode()
    assert Consultation.objects.get().urgency == Urgency.RED


def question_form(**fields):
    return {
        "question": "Is vrijwillig nog verantwoord?",
        "why_today": "Vader was zondag in huis.",
        "urgency": "red",
        "naming": "anonymous",
        **fields,
    }


def test_a_question_has_three_lines_at_most_and_what_was_typed_stays(cast, monday):
    case = cast.family()
    answer = client_for(cast.sanne).post(
        f"/gezinnen/{case.pk}/spreekuur/", question_form(question="een\ntwee\ndrie\nvier")
    )
    page = answer.content.decode()
    assert "Dit zijn meer dan drie regels." in page
    assert "een\ntwee\ndrie\nvier" in page.replace("\r", "")
    assert not Consultation.objects.exists()


def test_the_form_says_that_a_family_is_on_the_list_already(cast, monday):
    case = cast.family()
    bring_in(case, cast.ruud, Urgency.RED)
    answer = client_for(cast.sanne).post(f"/gezinnen/{case.pk}/spreekuur/", question_form())
    assert answer.status_code == 200
    assert "staat al op de lijst van vandaag." in answer.content.decode()


def test_karel_of_the_other_team_finds_nothing(cast, monday):
    case = cast.family()
    item = bring_in(case, cast.sanne)
    karel = client_for(cast.karel)
    for address in (f"/gezinnen/{case.pk}/spreekuur/", item.get_absolute_url()):
        assert karel.get(address).status_code == 404
    for verb in ("beginnen", "doorschuiven"):
        assert karel.post(f"{item.get_absolute_url()}{verb}/").status_code == 404


def test_a_family_left_on_yesterdays_list_waits_in_the_work_list_of_who_brought_it(cast, monday):
    item = bring_in(cast.family(), cast.sanne, Urgency.RED)
    monday.move_to(TUESDAY)
    page = client_for(cast.sanne).get("/").content.decode()
    assert "Niet besproken op het spreekuur van maandag 23 november" in page
    assert item.get_absolute_url() in page
    ruud = client_for(cast.ruud).get("/").content.decode()
    assert "Niet besproken op het spreekuur" not in ruud


def test_who_brought_it_in_puts_it_on_todays_list(cast, monday):
    item = bring_in(cast.family(), cast.sanne)
    monday.move_to(TUESDAY)
    moved = actions.move_on(consultation=item, by=cast.sanne)
    assert (moved.day.date, moved.moved_from) == (date(2026, 11, 24), item)
    page = client_for(cast.sanne).get("/").content.decode()
    assert "Niet besproken op het spreekuur" not in page
