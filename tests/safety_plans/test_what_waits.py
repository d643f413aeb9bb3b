"""A plan never drops out of sight: what waits, for whom, since when (R6)."""

from datetime import datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from cases import actions as case_actions
from cases.closing import what_is_open
from cases.timeline import newest
from safety_plans import actions
from safety_plans.models import PlanVersion
from safety_plans.on_family_page import badges
from tests.cast import client_for
from tests.safety_plans.making import issued, looked_back, soon, today, write
from worklist.items import Scope, collect

pytestmark = pytest.mark.django_db
MONDAY = datetime(2026, 3, 2, 10, tzinfo=timezone.get_default_timezone())


@pytest.fixture(autouse=True)
def monday():
    with time_machine.travel(MONDAY, tick=False) as clock:
        yield clock


def waiting(viewer=None, days=60, **scope):
    until = today() + timedelta(days=days)
    items = collect(Scope(today=today(), until=until, viewer=viewer, **scope))
    return [item for item in items if item.kind.startswith("plan_")]


def badge_texts(case):
    case.refresh_from_db()
    return [badge.text for badge in badges([case], None)[case.pk]]


def test_a_family_in_direct_safety_needs_a_plan_in_ten_working_days(cast):
    case = cast.family()
    (item,) = waiting()
    assert (item.kind, item.due_on.isoformat()) == ("plan_missing", "2026-03-16")
    assert item.owner_id == cast.sanne.pk
    assert "Geen geldig plan" in badge_texts(case)
    assert waiting(days=13) == []


def test_a_concept_is_no_plan_yet(cast):
    actions.start_plan(case=cast.family(), by=cast.sanne)
    assert [item.kind for item in waiting()] == ["plan_missing"]


def test_a_family_in_a_later_phase_may_be_without(cast):
    case = cast.family()
    case_actions.change_phase(case=case, phase="stable", reason="Rustig", by=cast.sanne)
    assert waiting() == []
    assert badge_texts(case) == []


def test_an_issued_plan_waits_for_its_evaluation(cast):
    version = issued(cast.family(), cast.sanne)
    (item,) = waiting()
    assert (item.kind, item.due_on) == ("plan_evaluation", version.evaluation_on)
    assert item.url == f"/plannen/versies/{version.pk}/evaluatie/"
    assert badge_texts(version.case) == []


def test_late_is_said_in_working_days(cast, monday):
    version = issued(cast.family(), cast.sanne)
    monday.shift(timedelta(days=15))
    assert waiting()[0].sentence == "Evaluatie van het plan is 1 werkdag te laat"
    monday.shift(timedelta(days=6))
    assert waiting()[0].sentence == "Evaluatie van het plan is 5 werkdagen te laat"
    assert "Evaluatie te laat" in badge_texts(version.case)


def test_after_an_evaluation_the_new_version_waits_to_be_issued(cast):
    version = issued(cast.family(), cast.sanne)
    actions.evaluate(version=version, new=looked_back(version), by=cast.sanne)
    (item,) = waiting()
    assert (item.kind, item.due_on.isoformat()) == ("plan_unissued", "2026-03-04")
    actions.issue(version=PlanVersion.objects.get(number=2), by=cast.sanne)
    assert [item.kind for item in waiting()] == ["plan_evaluation"]


def test_a_new_date_is_a_new_item(cast):
    version = issued(cast.family(), cast.sanne)
    before = waiting()[0].key
    second = actions.start_next_version(version=version, by=cast.sanne)
    write(second, "evaluatiedatum", cast.sanne, evaluation_on=soon(7))
    actions.issue(version=second, by=cast.sanne)
    assert waiting()[0].key != before


def test_each_part_of_the_scope_counts(cast):
    version = issued(cast.family(), cast.sanne)
    cast.family("Bakker", owner=cast.karel)
    evaluated = issued(cast.family("Smit"), cast.sanne)
    actions.evaluate(version=evaluated, new=looked_back(evaluated), by=cast.sanne)
    cases = {version.case_id, evaluated.case_id}
    assert {item.case_id for item in waiting(viewer=cast.sanne)} == cases
    assert {item.case_id for item in waiting(owner_ids=frozenset({cast.sanne.pk}))} == cases
    assert {item.case_id for item in waiting(team_ids=frozenset({cast.noord.pk}))} == cases
    assert cases.isdisjoint({item.case_id for item in waiting(viewer=cast.karel)})


def test_a_running_plan_keeps_the_case_open(cast):
    version = issued(cast.family(), cast.sanne)
    assert any("veiligheidsplan" in sentence for sentence in what_is_open(version.case))
    actions.evaluate(version=version, new=looked_back(version, decision="sluiten"), by=cast.sanne)
    assert not any("veiligheidsplan" in sentence for sentence in what_is_open(version.case))


def test_the_timeline_tells_it(cast):
    version = issued(cast.family(), cast.sanne)
    actions.evaluate(version=version, new=looked_back(version), by=cast.sanne)
    titles = [moment.title for moment in newest(version.case, cast.sanne, 20)]
    assert "Veiligheidsplan: versie 1 uitgegeven" in titles
    assert "Veiligheidsplan: versie 1 geëvalueerd" in titles


@pytest.mark.parametrize(
    ("phase", "expected"),
    [("direct", "2026-03-16"), ("stable", "2026-04-13"), ("recovery", "2026-05-26")],
)
def test_the_evaluation_proposes_the_usual_next_date(cast, phase, expected):
    """Six weeks after 2 March is a Monday; twelve weeks later is Whit Monday, so the day after."""
    version = issued(cast.family(), cast.sanne)
    case_actions.change_phase(case=version.case, phase=phase, reason="Rustig", by=cast.sanne)
    form = client_for(cast.sanne).get(f"/plannen/versies/{version.pk}/evaluatie/").context["form"]
    assert form["next_on"].initial.isoformat() == expected
