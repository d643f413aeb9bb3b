"""One gives a version out while another closes the round before it: neither stops the other."""

from contextlib import suppress

import pytest

from cases.models import TransitionRefused
from safety_plans import actions
from safety_plans.models import PlanVersion
from tests.meldcode.test_two_at_once import at_once, slowly
from tests.safety_plans.making import issued, looked_back, soon, write

pytestmark = pytest.mark.django_db(transaction=True)


def evaluate(version, by):
    """The version may just have been replaced; that is said in a sentence."""
    with suppress(TransitionRefused):
        actions.evaluate(version=version, new=looked_back(version), by=by)


def test_issuing_and_evaluating_at_once_do_not_stop_each_other(cast, monkeypatch):
    first = issued(cast.family(), cast.sanne)
    second = actions.start_next_version(version=first, by=cast.sanne)
    write(second, "evaluatiedatum", cast.sanne, evaluation_on=soon())
    for step in ("issue", "close_round"):
        monkeypatch.setattr(PlanVersion, step, slowly(getattr(PlanVersion, step)))
    at_once(
        lambda: actions.issue(version=second, by=cast.sanne),
        lambda: evaluate(first, cast.ruud),
    )
    states = dict(PlanVersion.objects.values_list("number", "state"))
    assert states == {1: "replaced", 2: "issued"}
