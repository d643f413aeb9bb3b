"""Every action takes hold of the plan first, so that no two wait for each other for ever."""

import pytest
from django.db.models import QuerySet

from safety_plans import actions
from safety_plans.models import Agreement, SafetyPlan
from tests.safety_plans.making import draft, issued, looked_back, soon, today, write

pytestmark = pytest.mark.django_db
SEEN = {"status": "voldaan", "seen_on": today(), "seen_by": "oom Karim"}
SAYS = {"name": "oma", "answer": "akkoord", "on": today(), "way": "mondeling"}
ON_A_DRAFT = {
    "save_block": lambda version, by: write(version, "waarom", by, what_happened="Nieuw"),
    "add_part": lambda version, by: actions.add_part(
        version=version, model=Agreement, fields={"behaviour": "Nieuw"}, by=by
    ),
    "change_part": lambda version, by: actions.change_part(
        part=version.agreements.first(), fields={"doer": "mama"}, seen=99, by=by
    ),
    "remove_part": lambda version, by: actions.remove_part(part=version.agreements.first(), by=by),
    "move_part": lambda version, by: actions.move_part(
        part=version.agreements.first(), up=False, by=by
    ),
    "issue": lambda version, by: actions.issue(version=version, by=by),
    "end_plan": lambda version, by: actions.end_plan(plan=version.plan, reason="Klaar", by=by),
}
ON_WHAT_WAS_ISSUED = {
    "check_condition": lambda version, by: actions.check_condition(
        condition=version.conditions.get(), fields=SEEN, by=by
    ),
    "record_agreeing": lambda version, by: actions.record_agreeing(
        version=version, fields=SAYS, by=by
    ),
    "start_next_version": lambda version, by: actions.start_next_version(version=version, by=by),
    "evaluate": lambda version, by: actions.evaluate(
        version=version, new=looked_back(version), by=by
    ),
}


@pytest.fixture
def locks(monkeypatch):
    """The models of this app that were locked, in order, with how."""
    taken, real = [], QuerySet.select_for_update

    def remembering(queryset, **how):
        if queryset.model._meta.app_label == "safety_plans":
            taken.append((queryset.model, how))
        return real(queryset, **how)

    monkeypatch.setattr(QuerySet, "select_for_update", remembering)
    return taken


def test_every_action_on_a_version_is_tried():
    others = {"start_plan", "record_copy"}
    tried = {*ON_A_DRAFT, *ON_WHAT_WAS_ISSUED, *others}
    assert {name for name in actions.__all__ if name.islower()} == tried


@pytest.mark.parametrize("act", ON_A_DRAFT.values(), ids=ON_A_DRAFT)
def test_writing_holds_the_plan_first(cast, locks, act):
    version = draft(cast.family(), cast.sanne)
    locks.clear()
    act(version, cast.sanne)
    assert locks[0] == (SafetyPlan, {"of": ("self",), "no_key": True})


@pytest.mark.parametrize("act", ON_WHAT_WAS_ISSUED.values(), ids=ON_WHAT_WAS_ISSUED)
def test_following_holds_the_plan_first(cast, locks, act):
    version = issued(cast.family(), cast.sanne)
    locks.clear()
    act(version, cast.sanne)
    assert locks[0] == (SafetyPlan, {"of": ("self",), "no_key": True})


def test_issuing_beside_an_evaluation_uses_the_same_order(cast, locks):
    first = issued(cast.family(), cast.sanne)
    second = actions.start_next_version(version=first, by=cast.sanne)
    write(second, "evaluatiedatum", cast.sanne, evaluation_on=soon())
    locks.clear()
    actions.evaluate(version=first, new=looked_back(first), by=cast.sanne)
    at_evaluation = [model for model, _ in locks]
    locks.clear()
    actions.issue(version=second, by=cast.sanne)
    assert at_evaluation == [model for model, _ in locks] == [SafetyPlan]
