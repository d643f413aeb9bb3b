from datetime import date

import pytest

from audit.denials import Refused
from cases.closing import what_is_open
from cases.models import TransitionRefused
from consultations import actions
from consultations.actions import Visitor
from consultations.enums import TRANSITIONS, State, Urgency
from consultations.models import Consultation, ConsultationDay
from consultations.models.consultation import REFUSAL
from tests.cast import client_for
from tests.consultations.room import bring_in, discussed, started, talk

pytestmark = pytest.mark.django_db

TODAY = date(2026, 11, 23)


def test_starting_another_parks_the_first(cast, monday):
    first = started(cast)
    second = bring_in(cast.family("Bakker"), cast.sanne)
    actions.start(consultation=second, by=cast.tessa)
    states = {item.pk: item.state for item in Consultation.objects.all()}
    assert states == {first.pk: State.WAITING, second.pk: State.BEING_DISCUSSED}
    told = [(row.state, row.by.username) for row in first.changes.select_related("by")]
    assert told == [("waiting", "sanne"), ("being_discussed", "tessa"), ("waiting", "tessa")]


def test_every_state_says_where_it_may_go_and_why_not():
    assert set(TRANSITIONS) == set(REFUSAL) == set(State)


def test_a_moved_item_comes_on_the_next_list_with_its_question(cast, monday):
    item = started(cast, urgency=Urgency.RED)
    moved = actions.move_on(consultation=item, by=cast.tessa)
    item.refresh_from_db()
    assert item.state == State.MOVED
    assert (moved.day.date, moved.question, moved.urgency, moved.brought_by) == (
        date(2026, 11, 24), item.question, Urgency.RED, cast.sanne,
    )  # fmt: skip


def test_on_friday_tomorrow_is_monday(cast, monday):
    monday.move_to("2026-11-27T09:10:00+01:00")
    moved = actions.move_on(consultation=started(cast), by=cast.tessa)
    assert moved.day.date == date(2026, 11, 30)


def test_moving_twice_gets_a_sentence(cast, monday):
    item = started(cast)
    tessa = client_for(cast.tessa)
    for _ in range(2):
        answer = tessa.post(f"{item.get_absolute_url()}doorschuiven/", follow=True)
    assert answer.status_code == 200
    assert "Een collega schoof dit gezin al door" in answer.content.decode()
    assert Consultation.objects.count() == 2


def test_moved_onto_a_list_where_it_stands_already_it_is_there_once(cast, monday):
    case = cast.family()
    item = bring_in(case, cast.sanne, Urgency.RED)
    actions.close_day(team=cast.noord, on=TODAY, by=cast.tessa)
    there = bring_in(case, cast.ruud, question="Mag oom erbij?")
    moved = actions.move_on(consultation=item, by=cast.tessa)
    assert moved == there
    assert moved.urgency == Urgency.RED
    assert moved.question == "Mag oom erbij?\nHoe praat ik met vader?"


def test_morgen_verder_keeps_what_was_written(cast, monday):
    item = started(cast)
    answer = client_for(cast.tessa).post(
        item.get_absolute_url(), talk(item, facts="Vader sliep er.", actie="morgen"), follow=True
    )
    assert "staat op de volgende lijst" in answer.content.decode()
    assert item.notes.get().text == "Vader sliep er."


def test_tessa_records_who_is_there(cast, monday):
    answer = client_for(cast.tessa).post("/spreekuur/aanwezig/", presence(cast), follow=True)
    page = answer.content.decode()
    assert "Tessa de Wit leidt het gesprek." in page
    assert "onder wie Rob Hendriks (Jeugdbescherming), Els Prins (Veilig Thuis)" in page
    day = ConsultationDay.objects.get()
    assert day.leader == cast.tessa
    assert day.presences.valid().count() == 4


def presence(cast, colleagues=None, **fields):
    return {
        "leader": cast.tessa.pk,
        "colleagues": [u.pk for u in (colleagues or [cast.tessa, cast.sanne, cast.rob])],
        "bezoeker-TOTAL_FORMS": "1",
        "bezoeker-INITIAL_FORMS": "0",
        "bezoeker-0-name": "Els Prins",
        "bezoeker-0-organisation": "Veilig Thuis",
        **fields,
    }


def test_a_visitor_has_an_organisation(cast, monday):
    data = presence(cast, **{"bezoeker-0-organisation": ""})
    page = client_for(cast.tessa).post("/spreekuur/aanwezig/", data).content.decode()
    assert "Schrijf van welke organisatie deze persoon is." in page
    assert not ConsultationDay.objects.exists()


def test_who_was_not_there_after_all_is_withdrawn_and_stays_in_history(cast, monday):
    def present(*colleagues, visitors=()):
        return actions.set_presence(
            team=cast.noord, on=TODAY, colleagues=colleagues, visitors=visitors, by=cast.tessa
        )

    els = Visitor("Els Prins", "Veilig Thuis")
    present(cast.sanne, cast.ruud, visitors=[els])
    day = present(cast.sanne, visitors=[els])
    assert {str(row) for row in day.presences.valid()} == {
        "Sanne Verhagen",
        "Els Prins (Veilig Thuis)",
    }
    assert day.presences.count() == 3


def test_a_worker_does_not_lead(cast, monday):
    sanne = client_for(cast.sanne)
    assert sanne.get("/spreekuur/aanwezig/").status_code == 403
    assert sanne.post("/spreekuur/afsluiten/").status_code == 403
    with pytest.raises(Refused):
        actions.set_leader(team=cast.noord, on=TODAY, leader=cast.sanne, by=cast.sanne)


def test_tessa_does_not_lead_in_zuid(cast, monday):
    with pytest.raises(Refused):
        actions.close_day(team=cast.zuid, on=TODAY, by=cast.tessa)


def test_closing_shows_who_waits_and_happens_once(cast, monday):
    bring_in(cast.family(), cast.sanne)
    tessa = client_for(cast.tessa)
    assert "1 gezin is nog niet besproken" in tessa.get("/spreekuur/afsluiten/").content.decode()
    assert (
        "Dit spreekuur is afgesloten."
        in tessa.post("/spreekuur/afsluiten/", follow=True).content.decode()
    )
    again = tessa.post("/spreekuur/afsluiten/", follow=True).content.decode()
    assert "Tessa de Wit sloot dit spreekuur al af." in again


def test_the_day_does_not_close_during_a_talk(cast, monday):
    started(cast)
    with pytest.raises(TransitionRefused, match="Rond eerst"):
        actions.close_day(team=cast.noord, on=TODAY, by=cast.tessa)


def test_on_a_closed_list_nothing_begins(cast, monday):
    item = bring_in(cast.family(), cast.sanne)
    actions.close_day(team=cast.noord, on=TODAY, by=cast.tessa)
    with pytest.raises(TransitionRefused, match="afgesloten"):
        actions.start(consultation=item, by=cast.tessa)


def test_a_family_on_a_list_does_not_close(cast, monday):
    case = cast.family()
    item = bring_in(case, cast.sanne)
    sentence = "Dit gezin staat nog op de lijst van het spreekuur van maandag 23 november."
    assert sentence in what_is_open(case)
    actions.start(consultation=item, by=cast.tessa)
    actions.finish(consultation=item, by=cast.tessa)
    assert sentence not in what_is_open(case)


def test_a_finished_talk_stands_on_the_timeline(cast, monday):
    item = discussed(cast)
    page = client_for(cast.sanne).get(f"/gezinnen/{item.case_id}/tijdlijn/").content.decode()
    assert "Op de lijst van het spreekuur gezet" in page
    assert "Besproken op het spreekuur" in page
