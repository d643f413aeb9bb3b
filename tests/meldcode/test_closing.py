import pytest

from audit.denials import Refused
from cases import actions as cases_actions
from cases.actions.changing import StillOpen
from cases.models import TransitionRefused
from meldcode import actions
from meldcode.actions import NewWeighing
from meldcode.actions.locking import NotYet
from meldcode.enums import Answer, ClosedHow, ConsultedRole, State
from meldcode.transitions import TRANSITIONS
from tests.meldcode.helpers import (
    consult,
    decided,
    next_step,
    ready_to_decide,
    started,
    weighed,
)

pytestmark = pytest.mark.django_db
JA, NEE, TWIJFEL = Answer.YES, Answer.NO, Answer.DOUBT


def closing(meldcode, how, by=None, note="Besproken met het gezin."):
    by = by or meldcode.case.owner
    return actions.close(meldcode=meldcode, how=how, note=note, by=by)


def test_explained_signals_close_early(cast):
    meldcode = started(cast.family())
    weighed(meldcode, NEE)
    meldcode = closing(meldcode, ClosedHow.EXPLAINED)
    assert (meldcode.state, meldcode.closed_by) == (State.CLOSED, cast.sanne)


def test_help_that_works_closes_after_a_decision(cast):
    meldcode = ready_to_decide(cast.family(), JA, NEE, JA, JA, JA)
    with pytest.raises(NotYet, match="geen besluit"):
        closing(meldcode, ClosedHow.SAFE)
    decided(meldcode)
    next_step(meldcode)
    assert closing(meldcode, ClosedHow.SAFE).closed_how == ClosedHow.SAFE


def test_taken_over_closes_after_a_report(cast):
    meldcode = ready_to_decide(cast.family(), JA, JA)
    decided(meldcode, report=True, help_given=False)
    with pytest.raises(NotYet, match="Leg de melding vast"):
        closing(meldcode, ClosedHow.TAKEN_OVER)
    actions.record_report(meldcode=meldcode, fields={}, by=cast.sanne)
    assert closing(meldcode, ClosedHow.TAKEN_OVER).state == State.CLOSED


@pytest.mark.parametrize("how", ClosedHow)
@pytest.mark.parametrize(
    "given",
    [
        (TWIJFEL,),
        (JA, TWIJFEL),
        (JA, NEE, TWIJFEL),
        (JA, NEE, JA, TWIJFEL),
        (JA, NEE, JA, JA, TWIJFEL),
    ],
)
def test_doubt_closes_in_no_way(cast, how, given):
    meldcode = started(cast.family())
    weighed(meldcode, *given)
    with pytest.raises(NotYet, match="twijfel"):
        closing(meldcode, how)


@pytest.mark.parametrize("how", [ClosedHow.EXPLAINED, ClosedHow.SAFE])
def test_the_answer_must_fit_the_way(cast, how):
    meldcode = ready_to_decide(cast.family(), JA, NEE, JA, JA)
    decided(meldcode)
    with pytest.raises(NotYet, match="Zo afsluiten kan alleen"):
        closing(meldcode, how)


def test_departing_from_a_norm_with_a_reason_does_not_keep_it_open(cast):
    meldcode = ready_to_decide(cast.family(), JA, JA)
    consult(meldcode, cast.aysel, ConsultedRole.ATTENTION_OFFICER)
    decided(meldcode)
    assert closing(meldcode, ClosedHow.TAKEN_OVER).state == State.CLOSED


def test_departing_once_says_nothing_about_a_norm_that_comes_later(cast):
    meldcode = ready_to_decide(cast.family(), JA, JA, JA, JA)
    consult(meldcode, cast.aysel, ConsultedRole.ATTENTION_OFFICER)
    decided(meldcode)
    five = {5: NewWeighing(NEE, "Er is weer geslagen.")}
    actions.weigh(meldcode=meldcode, answers=five, by=cast.sanne)
    with pytest.raises(NotYet, match="Meldnorm 3"):
        closing(meldcode, ClosedHow.TAKEN_OVER)


def test_closing_asks_how(cast):
    meldcode = started(cast.family())
    weighed(meldcode, NEE)
    with pytest.raises(NotYet, match="Schrijf op"):
        closing(meldcode, ClosedHow.EXPLAINED, note=" ")


def test_two_people_at_once_get_a_sentence(cast):
    meldcode = started(cast.family())
    weighed(meldcode, NEE)
    closing(meldcode, ClosedHow.EXPLAINED)
    with pytest.raises(TransitionRefused, match="Sanne Verhagen heeft deze meldcode afgesloten"):
        closing(meldcode, ClosedHow.EXPLAINED, by=cast.ruud)


def test_the_attention_officer_does_not_close(cast):
    meldcode = started(cast.family())
    weighed(meldcode, NEE)
    with pytest.raises(Refused):
        closing(meldcode, ClosedHow.EXPLAINED, by=cast.aysel)


def test_opening_again_makes_a_new_one_linked_to_the_old(cast):
    meldcode = started(cast.family())
    with pytest.raises(TransitionRefused, match="loopt al"):
        actions.reopen(meldcode=meldcode, by=cast.sanne)
    weighed(meldcode, NEE)
    old = closing(meldcode, ClosedHow.EXPLAINED)
    new = actions.reopen(meldcode=old, by=cast.sanne)
    assert (new.previous, new.state) == (old, State.STARTED)


def test_a_case_with_a_running_meldcode_does_not_close(cast):
    case = started(cast.family()).case
    with pytest.raises(StillOpen) as refusal:
        cases_actions.close(case=case, reason="Klaar.", by=cast.sanne)
    assert "De meldcode is nog open." in refusal.value.sentences


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("to", State)
def test_the_state_changes_by_the_table_only(cast, state, to):
    meldcode = started(cast.family())
    meldcode.state, meldcode.closed_by, meldcode.closed_at = state, cast.sanne, meldcode.opened_at
    if to in TRANSITIONS[state]:
        meldcode.move_to(to)
        assert meldcode.state == to
    else:
        with pytest.raises(TransitionRefused):
            meldcode.move_to(to)


def test_nothing_is_saved_when_the_log_fails(cast, monkeypatch):
    meldcode = started(cast.family())
    weighed(meldcode, NEE)

    def broken(*args, **kwargs):
        raise RuntimeError("log")

    monkeypatch.setattr("meldcode.actions.closing.record", broken)
    with pytest.raises(RuntimeError):
        closing(meldcode, ClosedHow.EXPLAINED)
    meldcode.refresh_from_db()
    assert meldcode.is_running
