"""Who may do what with a plan, and that nothing is kept when the log fails."""

import pytest

from audit import recording
from audit.denials import Refused
from audit.models import Event
from cases import actions as case_actions
from safety_plans import actions
from safety_plans.models import (
    Agreeing,
    Agreement,
    ConditionCheck,
    Evaluation,
    PlanVersion,
    SafetyPlan,
)
from tests.safety_plans.making import draft, issued, looked_back, soon, today

pytestmark = pytest.mark.django_db
ANSWER = {"name": "oma", "answer": "akkoord", "on": "2026-01-01", "way": "mondeling"}
CHECK = {"status": "deels", "seen_by": "oom Karim"}


def acts(case, by_owner, by):
    """Yield each act on a plan of a case as (name, what to call)."""
    version = draft(case, by_owner)
    part = version.agreements.first()
    yield (
        "save",
        lambda: actions.save_block(
            version=version, block="waarom", fields={"what_happened": "x"}, seen=99, by=by
        ),
    )
    yield (
        "add",
        lambda: actions.add_part(
            version=version, model=Agreement, fields={"behaviour": "x"}, by=by
        ),
    )
    yield "change", lambda: actions.change_part(part=part, fields={"doer": "x"}, seen=99, by=by)
    yield "move", lambda: actions.move_part(part=part, up=False, by=by)
    yield "remove", lambda: actions.remove_part(part=part, by=by)
    yield (
        "check",
        lambda: actions.check_condition(
            condition=version.conditions.get(), fields={**CHECK, "seen_on": today()}, by=by
        ),
    )
    yield "agree", lambda: actions.record_agreeing(version=version, fields=ANSWER, by=by)
    yield "issue", lambda: actions.issue(version=version, by=by)
    yield "end", lambda: actions.end_plan(plan=version.plan, reason="x", by=by)


def acts_on_issued(case, by_owner, by):
    version = issued(case, by_owner)
    yield "print", lambda: actions.record_copy(version=version, by=by)
    yield "next", lambda: actions.start_next_version(version=version, by=by)
    yield "evaluate", lambda: actions.evaluate(version=version, new=looked_back(version), by=by)


def test_a_guest_changes_nothing(cast):
    case, other = cast.family(), cast.family("Bakker")
    for one in (case, other):
        case_actions.invite(case=one, user=cast.rob, until=soon(), by=cast.tessa)
    for _, act in [*acts(case, cast.sanne, cast.rob), *acts_on_issued(other, cast.sanne, cast.rob)]:
        with pytest.raises(Refused, match="meedenken"):
            act()
    with pytest.raises(Refused):
        actions.start_plan(case=cast.family("Smit"), by=cast.rob)


def test_a_draft_is_never_printed(cast):
    with pytest.raises(Refused, match="concept"):
        actions.record_copy(version=draft(cast.family(), cast.sanne), by=cast.sanne)


def test_in_a_stopped_plan_nothing_is_recorded_any_more(cast):
    version = issued(cast.family(), cast.sanne)
    actions.end_plan(plan=version.plan, reason="Verhuisd", by=cast.sanne)
    with pytest.raises(Refused, match="gestopt"):
        actions.record_agreeing(version=version, fields=ANSWER, by=cast.sanne)


def counts():
    models = (Agreeing, Agreement, ConditionCheck, Evaluation, PlanVersion, SafetyPlan)
    rows = [tuple(PlanVersion.objects.order_by("pk").values_list("state", "lock_version"))]
    return [model.objects.count() for model in models] + rows


def test_nothing_is_saved_when_the_audit_fails(cast, monkeypatch):
    case, other, third = cast.family(), cast.family("Bakker"), cast.family("Smit")
    tries = [*acts(case, cast.sanne, cast.sanne), *acts_on_issued(other, cast.sanne, cast.sanne)]
    tries.append(("start", lambda: actions.start_plan(case=third, by=cast.sanne)))
    before = counts()

    def broken(*args, **kwargs):
        raise recording.AuditUnavailable

    monkeypatch.setattr(Event, "save", broken)
    for name, act in tries:
        with pytest.raises(recording.AuditUnavailable):
            act()
        assert counts() == before, name


def test_every_act_leaves_its_own_line(cast):
    case, other = cast.family(), cast.family("Bakker")
    for name, act in [
        *acts(case, cast.sanne, cast.sanne),
        *acts_on_issued(other, cast.sanne, cast.sanne),
    ]:
        before = Event.objects.filter(code__startswith="safety_plans.").count()
        act()
        assert Event.objects.filter(code__startswith="safety_plans.").count() == before + 1, name
