"""Looking back closes a round: outcomes, scores, decision, next date (domain.md 3.3, 3.4, R19)."""

from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from audit.models import Event
from cases.models import Task, TransitionRefused
from safety_plans import actions
from safety_plans.enums import Decision
from safety_plans.models import Evaluation, PlanVersion, ScaleScore
from tests.safety_plans.making import issued, looked_back, score, soon, today

pytestmark = pytest.mark.django_db


def draft_of(version):
    return PlanVersion.objects.get(plan=version.plan, state="draft")


def test_the_round_is_closed_and_the_next_draft_has_its_date(cast):
    version = issued(cast.family(), cast.sanne)
    evaluation = actions.evaluate(
        version=version, new=looked_back(version, next_on=soon(10)), by=cast.sanne
    )
    version.refresh_from_db()
    draft = draft_of(version)
    assert version.state == "evaluated"
    assert (draft.number, draft.evaluation_on) == (2, soon(10))
    assert evaluation.outcomes.count() == version.agreements.count() == 2
    assert Event.objects.filter(code="safety_plans.evaluated", case_id=version.case_id).exists()


def test_going_on_is_issued_at_once(cast):
    version = issued(cast.family(), cast.sanne)
    actions.evaluate(version=version, new=looked_back(version), by=cast.sanne)
    second = actions.issue(version=draft_of(version), by=cast.sanne)
    version.refresh_from_db()
    assert (second.state, version.state) == ("issued", "replaced")


@pytest.mark.parametrize("decision", sorted(set(Decision) - {Decision.CLOSE}))
def test_every_decision_but_closing_needs_a_next_date(cast, decision):
    version = issued(cast.family(), cast.sanne)
    new = looked_back(version, decision=decision)
    new.next_on = None
    with pytest.raises(TransitionRefused, match="evaluatiedatum"):
        actions.evaluate(version=version, new=new, by=cast.sanne)
    version.refresh_from_db()
    assert version.state == "issued"


def test_closing_ends_the_plan(cast):
    version = issued(cast.family(), cast.sanne)
    actions.evaluate(version=version, new=looked_back(version, decision="sluiten"), by=cast.sanne)
    plan = version.plan
    plan.refresh_from_db()
    assert (plan.is_running, plan.ended_by) == (False, cast.sanne)
    assert not plan.versions.drafts().exists()


def test_a_plan_with_a_broken_condition_does_not_close(cast):
    version = issued(cast.family(), cast.sanne)
    actions.check_condition(
        condition=version.conditions.get(),
        fields={"status": "niet", "seen_on": today(), "seen_by": "oom Karim"},
        by=cast.sanne,
    )
    with pytest.raises(TransitionRefused, match="voorwaarde"):
        actions.evaluate(
            version=version, new=looked_back(version, decision="sluiten"), by=cast.sanne
        )


def test_stepping_up_puts_work_on_todays_list(cast):
    version = issued(cast.family(), cast.sanne)
    actions.evaluate(version=version, new=looked_back(version, decision="ophogen"), by=cast.sanne)
    task = Task.objects.get(case=version.case)
    assert (task.owner, task.due_on, task.urgent) == (cast.sanne, today(), True)


def test_an_agreement_without_outcome_is_refused(cast):
    version = issued(cast.family(), cast.sanne)
    new = looked_back(version)
    new.outcomes.popitem()
    with pytest.raises(TransitionRefused, match="elke afspraak"):
        actions.evaluate(version=version, new=new, by=cast.sanne)


def test_a_draft_that_a_colleague_began_gets_the_date(cast):
    version = issued(cast.family(), cast.sanne)
    draft = actions.start_next_version(version=version, by=cast.ruud)
    actions.evaluate(version=version, new=looked_back(version, next_on=soon(12)), by=cast.sanne)
    draft.refresh_from_db()
    assert draft.evaluation_on == soon(12)


@pytest.mark.parametrize("number", [0, 0.5, 6, 9.5, 10])
def test_scores_are_whole_or_half(cast, number):
    version = issued(cast.family(), cast.sanne)
    new = looked_back(version, scores=[score("mama", number)])
    evaluation = actions.evaluate(version=version, new=new, by=cast.sanne)
    assert evaluation.scores.get().number == Decimal(str(number))


@pytest.mark.parametrize(
    ("number", "motivation"), [(10.5, "goed"), (-1, "slecht"), (6.3, "zo"), (6, "")]
)
def test_the_database_refuses_other_scores(cast, number, motivation):
    version = issued(cast.family(), cast.sanne)
    evaluation = actions.evaluate(version=version, new=looked_back(version), by=cast.sanne)
    with pytest.raises(IntegrityError), transaction.atomic():
        ScaleScore.objects.create(evaluation=evaluation, **score("papa", number, motivation))


def test_what_was_said_is_never_rewritten(cast):
    version = issued(cast.family(), cast.sanne)
    evaluation = actions.evaluate(version=version, new=looked_back(version), by=cast.sanne)
    for row in (evaluation, evaluation.outcomes.first(), evaluation.scores.first()):
        with pytest.raises(TypeError):
            row.save()
        with pytest.raises(TypeError):
            row.delete()


def test_a_refused_evaluation_leaves_nothing(cast):
    version = issued(cast.family(), cast.sanne)
    new = looked_back(version, scores=[score("mama", 6), score("papa", 6.3)])
    with pytest.raises(IntegrityError), transaction.atomic():
        actions.evaluate(version=version, new=new, by=cast.sanne)
    version.refresh_from_db()
    assert version.state == "issued"
    assert not Evaluation.objects.exists()
