"""What was seen and said about a plan stays: nobody changes or removes it (R14)."""

import pytest
from django.db import DatabaseError, transaction
from django.db.models import ProtectedError, QuerySet

from cases.models import TransitionRefused
from safety_plans import actions, triggers
from safety_plans.conditions import broken_in
from safety_plans.models import (
    Agreeing,
    AgreementOutcome,
    Condition,
    ConditionCheck,
    DraftChange,
    Evaluation,
    ScaleScore,
)
from safety_plans.models.frozen import HistoryIsKept, HistoryRow
from tests.safety_plans.making import draft, issued, looked_back, today, write

pytestmark = pytest.mark.django_db
FIELD = {
    Agreeing: "remark",
    AgreementOutcome: "remark",
    ConditionCheck: "how",
    DraftChange: "subject",
    Evaluation: "present",
    ScaleScore: "motivation",
}


def check(condition, status, by):
    fields = {"status": status, "seen_on": today(), "seen_by": "oom Karim", "how": "Gezien"}
    return actions.check_condition(condition=condition, fields=fields, by=by)


def one_of_each(cast):
    version = issued(cast.family(), cast.sanne)
    check(version.conditions.get(), "niet", cast.sanne)
    says = {"name": "oma", "answer": "akkoord", "on": today(), "way": "mondeling"}
    actions.record_agreeing(version=version, fields=says, by=cast.sanne)
    actions.evaluate(version=version, new=looked_back(version), by=cast.sanne)


def refused_by_the_database(attempt) -> bool:
    try:
        with transaction.atomic():
            attempt()
    except DatabaseError as error:
        return triggers.KEPT in str(error)
    return False


def test_every_kind_of_history_is_tried_below():
    assert set(FIELD) == set(HistoryRow.__subclasses__())
    assert {model._meta.db_table for model in FIELD} == set(triggers.HISTORY)


@pytest.mark.parametrize("model", FIELD)
def test_rows_are_not_changed_or_removed_together(cast, model):
    one_of_each(cast)
    rows = model.objects.all()
    assert rows.exists()
    for attempt in (
        rows.delete,
        lambda: rows.update(**{FIELD[model]: "Iets anders"}),
        lambda: rows.bulk_update(rows, [FIELD[model]]),
    ):
        with pytest.raises(HistoryIsKept):
            attempt()


@pytest.mark.parametrize("model", FIELD)
def test_the_database_refuses_what_goes_around_the_models(cast, model):
    one_of_each(cast)
    rows, changed = QuerySet(model), {FIELD[model]: "Iets anders"}
    assert refused_by_the_database(lambda: rows._raw_delete("default"))
    assert refused_by_the_database(lambda: rows.update(**changed))


def test_a_condition_takes_nothing_that_was_seen_of_it_along(cast):
    condition = draft(cast.family(), cast.sanne).conditions.get()
    check(condition, "niet", cast.sanne)
    with pytest.raises(ProtectedError):
        Condition.objects.filter(pk=condition.pk).delete()


def test_a_condition_that_somebody_looked_at_stays_in_the_concept(cast):
    condition = draft(cast.family(), cast.sanne).conditions.get()
    check(condition, "voldaan", cast.sanne)
    with pytest.raises(TransitionRefused, match="al gekeken hoe"):
        actions.remove_part(part=condition, by=cast.sanne)
    assert condition.checks.count() == 1


def test_a_broken_condition_is_not_left_out_of_the_next_version(cast):
    first = issued(cast.family(), cast.sanne)
    check(first.conditions.get(), "niet", cast.sanne)
    second = actions.start_next_version(version=first, by=cast.sanne)
    with pytest.raises(TransitionRefused, match="gaat nu niet goed"):
        actions.remove_part(part=second.conditions.get(), by=cast.sanne)
    assert broken_in([first.case_id])


def test_a_condition_that_goes_well_may_be_left_out_and_keeps_what_was_seen(cast):
    first = issued(cast.family(), cast.sanne)
    check(first.conditions.get(), "niet", cast.sanne)
    check(first.conditions.get(), "voldaan", cast.sanne)
    second = actions.start_next_version(version=first, by=cast.sanne)
    actions.remove_part(part=second.conditions.get(), by=cast.sanne)
    assert not second.conditions.exists()
    assert first.conditions.get().checks.count() == 2


def test_a_concept_with_history_still_changes(cast):
    version = draft(cast.family(), cast.sanne)
    check(version.conditions.get(), "deels", cast.sanne)
    write(version, "waarom", cast.sanne, what_happened="Nieuwe tekst")
