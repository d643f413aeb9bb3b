"""Change and line in the log commit together or not at all (design 2, idea 7)."""

import pytest

from meldcode import actions
from meldcode.enums import Answer, SignalsChoice, SkipReason
from meldcode.models import Decision, NextAction, StepEntry, StepMark, Weighing
from tests.meldcode.helpers import (
    consult,
    day,
    decided,
    next_step,
    ready_to_decide,
    weighed,
)

pytestmark = pytest.mark.django_db
ROWS = (StepEntry, StepMark, Weighing, Decision, NextAction)


def skip_again(meldcode):
    actions.skip_step(
        meldcode=meldcode,
        step=3,
        reason=SkipReason.OTHER,
        agreed_by="Aysel",
        look_again_on=day(7),
        by=meldcode.case.owner,
    )


def finish_first(meldcode):
    actions.mark_step(meldcode=meldcode, step=1, choice=SignalsChoice.GO_ON, by=meldcode.case.owner)


ACTS = {
    "steps: entry": lambda m: consult(m, m.case.owner),
    "steps: skip": skip_again,
    "steps: mark": finish_first,
    "deciding: weigh": lambda m: weighed(m, Answer.YES, Answer.DOUBT),
    "next_steps: next step": next_step,
}


def broken(*args, **kwargs):
    raise RuntimeError("log")


def all_rows():
    return {model: set(model.objects.values_list("pk", flat=True)) for model in ROWS}


@pytest.mark.parametrize("act", ACTS)
def test_nothing_is_saved_when_the_log_fails(cast, monkeypatch, act):
    meldcode = actions.record_acute(case=cast.family(), fields={}, by=cast.sanne).meldcode
    actions.add_entry(
        meldcode=meldcode, step=1, fields={"text": "Gezien.", "happened_on": day()}, by=cast.sanne
    )
    if "skip" in act:
        meldcode.marks.filter(step=3).delete()
    before = all_rows()
    monkeypatch.setattr(f"meldcode.actions.{act.split(':')[0]}.record", broken)
    with pytest.raises(RuntimeError):
        ACTS[act](meldcode)
    assert all_rows() == before


def test_no_decision_is_saved_when_the_log_fails(cast, monkeypatch):
    meldcode = ready_to_decide(cast.family(), Answer.YES, Answer.NO, Answer.YES, Answer.YES)
    before = all_rows()
    monkeypatch.setattr("meldcode.actions.deciding.record", broken)
    with pytest.raises(RuntimeError):
        decided(meldcode)
    assert all_rows() == before
    meldcode.refresh_from_db()
    assert meldcode.state == "gewogen"
