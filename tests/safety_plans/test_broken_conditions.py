"""A condition that is not met makes work today and stands on top of everything (R10)."""

from datetime import timedelta

import pytest

from cases.closing import what_is_open
from cases.models import Task
from consultations.models import Consultation
from safety_plans import actions
from safety_plans.conditions import broken_in, watched_in
from safety_plans.on_family_page import badges
from tests.cast import client_for
from tests.safety_plans.making import draft, issued, today, write
from worklist.items import Scope, collect

pytestmark = pytest.mark.django_db


def check(version, status, by, *, days_ago=0, how=""):
    return actions.check_condition(
        condition=version.conditions.get(),
        fields={
            "status": status,
            "seen_on": today() - timedelta(days=days_ago),
            "seen_by": "oom Karim",
            "how": how,
        },
        by=by,
    )


def test_not_met_is_an_urgent_task_today_for_the_owner(cast):
    version = issued(cast.family(), cast.sanne)
    check(version, "niet", cast.ruud)
    items = collect(Scope(today=today(), until=today(), owner_ids=frozenset({cast.sanne.pk})))
    assert [(item.urgent, item.due_on) for item in items if item.kind == "task"] == [
        (True, today())
    ]


@pytest.mark.parametrize("status", ["voldaan", "deels", "nog_niet_te_zeggen"])
def test_any_other_answer_makes_no_task(cast, status):
    check(issued(cast.family(), cast.sanne), status, cast.sanne)
    assert not Task.objects.exists()


def test_not_met_puts_the_family_on_the_next_spreekuur_in_red(cast):
    version = issued(cast.family(), cast.sanne)
    check(version, "niet", cast.ruud)
    item = Consultation.objects.get()
    assert (item.case_id, item.urgency, item.brought_by) == (version.case_id, "red", cast.ruud)
    assert "voorwaarde" in item.question


@pytest.mark.parametrize("status", ["voldaan", "deels", "nog_niet_te_zeggen"])
def test_any_other_answer_brings_nothing_in(cast, status):
    check(issued(cast.family(), cast.sanne), status, cast.sanne)
    assert not Consultation.objects.exists()


def test_a_family_on_the_list_already_stays_there_once(cast):
    version = issued(cast.family(), cast.sanne)
    check(version, "niet", cast.sanne)
    check(version, "niet", cast.ruud)
    assert Consultation.objects.count() == 1
    assert version.conditions.get().checks.count() == 2


def test_a_second_report_finds_the_task_open(cast):
    version = issued(cast.family(), cast.sanne)
    check(version, "niet", cast.sanne)
    check(version, "niet", cast.ruud)
    assert Task.objects.count() == 1


def test_after_the_task_is_done_the_next_report_makes_a_new_one(cast):
    version = issued(cast.family(), cast.sanne)
    check(version, "niet", cast.sanne)
    task = Task.objects.get()
    task.complete(by=cast.sanne, at=version.issued_at)
    task.save()
    check(version, "niet", cast.sanne)
    assert Task.objects.open().count() == 1


def test_a_case_without_owner_gives_the_work_to_who_records_it(cast):
    case = cast.family()
    version = issued(case, cast.sanne)
    case.owner = None
    case.save()
    check(version, "niet", cast.ruud)
    assert Task.objects.get().owner == cast.ruud


def test_the_newest_look_counts_not_the_newest_entry(cast):
    version = issued(cast.family(), cast.sanne)
    check(version, "niet", cast.sanne)
    check(version, "voldaan", cast.sanne, days_ago=3)
    assert version.case_id in broken_in([version.case_id])
    check(version, "voldaan", cast.sanne)
    assert broken_in([version.case_id]) == {}


def test_a_new_version_does_not_hide_a_broken_condition(cast):
    version = issued(cast.family(), cast.sanne)
    check(version, "niet", cast.sanne)
    second = actions.start_next_version(version=version, by=cast.sanne)
    write(second, "evaluatiedatum", cast.sanne, evaluation_on=version.evaluation_on)
    actions.issue(version=second, by=cast.sanne)
    assert broken_in([version.case_id])[version.case_id][0].condition.version_id == second.pk


def test_conditions_can_be_watched_before_the_plan_is_issued(cast):
    version = draft(cast.family(), cast.sanne)
    check(version, "niet", cast.sanne)
    assert broken_in([version.case_id])


def test_a_condition_nobody_looked_at_is_not_yet_known(cast):
    version = issued(cast.family(), cast.sanne)
    (watched,) = watched_in([version.case_id])[version.case_id]
    assert (watched.status_text, watched.is_broken) == ("Nog niet bekend", False)


def test_the_case_shows_it_in_lists_and_does_not_close(cast):
    version = issued(cast.family(), cast.sanne)
    check(version, "niet", cast.sanne)
    assert "Voorwaarde niet gehaald" in [
        badge.text for badge in badges([version.case], cast.sanne)[version.case_id]
    ]
    assert any("voorwaarde" in sentence for sentence in what_is_open(version.case))


def test_who_records_it_is_told_what_follows(cast):
    version = issued(cast.family(), cast.sanne)
    page = f"/plannen/versies/{version.pk}/voorwaarden/{version.conditions.get().pk}/kijken/"
    fields = {"status": "niet", "seen_on": today(), "seen_by": "oma", "how": "Hij sloeg."}
    answer = client_for(cast.sanne).post(page, fields, follow=True)
    assert "staat op de lijst van het spreekuur" in answer.content.decode()


def test_many_cases_cost_as_much_as_one(cast, django_assert_num_queries):
    cases = [issued(cast.family(name), cast.sanne).case for name in ("Aa", "Bee", "Cee")]
    with django_assert_num_queries(2):
        watched_in([cases[0].pk])
    with django_assert_num_queries(2):
        watched_in([case.pk for case in cases])
