"""The privacy officer finds who saw a family, also in a list or on a card (NEN 7513, R22)."""

import pytest
from django.db import DatabaseError, connection, transaction
from django.urls import reverse
from django.utils import timezone

from audit.actors import Actor
from audit.models import AppendOnly, Event, EventCase
from audit.recording import AuditUnavailable, record
from cases import actions
from consultations.actions import bring_in
from tests.cast import client_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def case(cast):
    return cast.family()


def lines(cast, **asked):
    rows = client_for(cast.fleur).get(reverse("audit:log"), asked).context["rows"]
    return [(event.code, event.actor_name) for event, _ in rows]


def visit(user, name, *args, **asked):
    return client_for(user).get(reverse(name, args=args), asked)


def test_reading_a_list_is_found_by_each_case_in_it(cast, case):
    other = cast.family("Bakker")
    visit(cast.ruud, "cases:list", wie="team")
    for one in (case, other):
        assert lines(cast, dossier=one.pk)[0] == ("cases.listed", "Ruud Kok")


def test_a_list_in_which_it_did_not_stand_is_not_found(cast, case):
    visit(cast.karel, "cases:list", wie="team")
    assert ("cases.listed", "Karel Bos") not in lines(cast, dossier=case.pk)


def test_lists_and_pages_stand_in_one_order(cast, case):
    visit(cast.ruud, "cases:list", wie="team")
    visit(cast.ruud, "cases:detail", case.pk)
    visit(cast.ruud, "cases:list", wie="team")
    codes = [code for code, who in lines(cast, dossier=case.pk, wie="Ruud")]
    assert codes == ["cases.listed", "cases.read", "cases.listed"]


def test_older_lines_begin_where_the_page_ended(cast, case):
    for _ in range(60):
        record("cases.listed", by=cast.ruud, case_ids=[case.pk])
        record("cases.read", by=cast.ruud, case_id=case.pk)
    first = visit(cast.fleur, "audit:log", dossier=case.pk).context
    second = visit(cast.fleur, "audit:log", dossier=case.pk, voor=first["before"]).context
    found = [event.pk for event, _ in first["rows"] + second["rows"]]
    about = {event.pk for event in Event.objects.about_case(case.pk)}
    listed = {event.pk for event in Event.objects.that_showed(case.pk)}
    assert set(found) == about | listed
    assert found == sorted(found, reverse=True)


def test_the_team_overview_and_mijn_dag_are_found_too(cast, case):
    actions.add_task(
        case=case, text="Bel", owner=cast.sanne, due_on=timezone.localdate(), by=cast.sanne
    )
    visit(cast.sanne, "worklist:my_day")
    visit(cast.tessa, "worklist:team")
    found = lines(cast, dossier=case.pk)
    assert ("worklist.day_read", "Sanne Verhagen") in found
    assert ("worklist.team_read", "Tessa de Wit") in found


def test_a_family_on_a_card_of_mijn_dag_is_found(cast, case):
    """Nothing is due in this family; it stands on the card "Mijn gezinnen" only."""
    visit(cast.sanne, "worklist:my_day")
    far = timezone.localdate().replace(year=timezone.localdate().year + 1)
    actions.set_next_step(case=case, text="Later", on=far, by=cast.sanne)
    visit(cast.sanne, "worklist:my_day")
    newest = Event.objects.filter(code="worklist.day_read").first()
    assert [row.case_id for row in newest.shown.all()] == [case.pk]


def test_a_family_on_the_card_of_the_spreekuur_is_found(cast, case, time_machine):
    time_machine.move_to("2026-11-24 08:00+01:00", tick=False)
    item = bring_in(
        case=case, question="Wat nu?", why_today="Morgen.", urgency="orange", by=cast.ruud
    )
    time_machine.move_to(f"{item.day.date} 08:00+01:00", tick=False)
    visit(cast.ruud, "worklist:my_day")
    newest = Event.objects.filter(code="worklist.day_read").first()
    assert [row.case_id for row in newest.shown.all()] == [case.pk]


def test_a_denied_page_is_found_by_its_case(cast, case):
    task = actions.add_task(
        case=case, text="Bel", owner=cast.sanne, due_on=timezone.localdate(), by=cast.sanne
    )
    visit(cast.karel, "cases:detail", case.pk)
    visit(cast.karel, "cases:complete_task", task.pk)
    assert lines(cast, dossier=case.pk)[:2] == [("audit.denied", "Karel Bos")] * 2


def test_a_refused_act_is_found_by_its_case(cast, case):
    assert visit(cast.sanne, "cases:shield", case.pk).status_code == 403
    assert lines(cast, dossier=case.pk)[0] == ("audit.denied", "Sanne Verhagen")


def test_no_rows_of_cases_no_list(cast, case, monkeypatch):
    def broken(*args, **kwargs):
        raise DatabaseError("the log is full")

    monkeypatch.setattr(type(EventCase.objects), "bulk_create", broken)
    with pytest.raises(AuditUnavailable):
        record("cases.listed", by=cast.sanne, case_ids=[case.pk])


def test_what_a_list_showed_is_never_changed(case):
    record("audit.login", by=Actor.system("test"), case_ids=[case.pk])
    with pytest.raises(AppendOnly):
        EventCase.objects.all().delete()
    for statement in (
        "UPDATE audit_eventcase SET event_id = event_id",
        "DELETE FROM audit_eventcase",
    ):
        with pytest.raises(DatabaseError, match="append-only"), transaction.atomic():
            connection.cursor().execute(statement)
    assert EventCase.objects.count() == 1


@pytest.mark.parametrize("asked", [
    {"voor": "²"}, {"voor": "9" * 40}, {"voor": "x"}, {"wie": "\x00"}, {"wie": "San\x00ne"},
    {"dossier": "\x00"}, {"dossier": "onzin"},
])  # fmt: skip
def test_nonsense_in_the_address_is_no_error(cast, case, asked):
    assert visit(cast.fleur, "audit:log", **asked).status_code == 200
