import pytest

from audit.denials import Refused
from cases.models import Task
from meldcode import actions
from meldcode.actions import NewWeighing
from meldcode.actions.locking import NotYet
from meldcode.enums import Answer, ConsultedRole, Outcome, State
from meldcode.standing import standing_of
from tests.meldcode.helpers import (
    consult,
    day,
    decided,
    next_step,
    ready_to_decide,
    started,
    through_three,
    weighed,
)

pytestmark = pytest.mark.django_db
JA, NEE, TWIJFEL = Answer.YES, Answer.NO, Answer.DOUBT


def task(text):
    return Task.objects.open().filter(text=text).first()


def test_doubt_makes_a_task_for_today_once(cast):
    meldcode = started(cast.family())
    weighed(meldcode, JA, TWIJFEL)
    weighed(meldcode, JA, TWIJFEL)
    given = Task.objects.get(text="Veilig Thuis raadplegen")
    assert (given.due_on, given.owner, given.origin, given.origin_id) == (
        day(),
        cast.sanne,
        "meldcode",
        meldcode.pk,
    )


def test_a_consult_with_veilig_thuis_ticks_that_task_off(cast):
    meldcode = started(cast.family())
    weighed(meldcode, TWIJFEL)
    consult(meldcode, cast.sanne, ConsultedRole.VEILIG_THUIS)
    assert task("Veilig Thuis raadplegen") is None


@pytest.mark.parametrize(
    ("given", "norms"),
    [
        ((JA, JA), [1]),
        ((JA, NEE, NEE), [2]),
        ((JA, NEE, JA, NEE), [2]),
        ((JA, NEE, JA, JA, NEE), [3]),
        ((JA, JA, NEE), [1, 2]),
    ],
)
def test_a_norm_makes_an_urgent_task_today_and_stands_with_the_report(cast, given, norms):
    meldcode = started(cast.family())
    weighed(meldcode, *given)
    todo = Task.objects.get(text="Melden bij Veilig Thuis")
    assert (todo.urgent, todo.due_on) == (True, day())
    report = actions.record_report(meldcode=meldcode, fields={}, by=cast.sanne)
    assert report.norms == norms
    assert task("Melden bij Veilig Thuis") is None


@pytest.mark.parametrize("given", [(JA, NEE), (NEE,), (JA, NEE, JA, JA, JA)])
def test_no_norm_no_task(cast, given):
    weighed(started(cast.family()), *given)
    assert task("Melden bij Veilig Thuis") is None


def test_help_asks_a_term_and_then_five_falls_due(cast):
    meldcode = started(cast.family())
    four = {4: NewWeighing(JA, "Ze willen.")}
    weighed(meldcode, JA, NEE, JA)
    with pytest.raises(NotYet, match="Kies bij afweging 4 een datum"):
        actions.weigh(meldcode=meldcode, answers=four, by=cast.sanne)
    four = {4: NewWeighing(JA, "Ze willen.", term_on=day(30))}
    actions.weigh(meldcode=meldcode, answers=four, by=cast.sanne)
    meldcode.refresh_from_db()
    assert meldcode.result_due_on == day(30)
    actions.weigh(meldcode=meldcode, answers={5: NewWeighing(TWIJFEL, "?")}, by=cast.sanne)
    meldcode.refresh_from_db()
    assert meldcode.result_due_on == day(30)
    actions.weigh(meldcode=meldcode, answers={5: NewWeighing(JA, "Rust.")}, by=cast.sanne)
    meldcode.refresh_from_db()
    assert meldcode.result_due_on is None


def test_a_new_term_opens_five_again(cast):
    meldcode = started(cast.family())
    weighed(meldcode, JA, NEE, JA, JA, JA)
    four = {4: NewWeighing(JA, "Nog even door.", term_on=day(60))}
    actions.weigh(meldcode=meldcode, answers=four, by=cast.sanne)
    standing = standing_of(meldcode)
    assert 5 not in standing.answers
    assert standing.outlook.may_close_as is None


def test_an_answer_asks_a_reason(cast):
    with pytest.raises(NotYet, match="waarom"):
        actions.weigh(
            meldcode=started(cast.family()), answers={1: NewWeighing(JA, " ")}, by=cast.sanne
        )


def test_no_decision_before_steps_one_to_four(cast):
    with pytest.raises(NotYet) as refusal:
        decided(started(cast.family()))
    said = refusal.value.sentences
    assert [f"Stap {n}" in s for n, s in zip((1, 2, 3, 4), said, strict=False)] == [True] * 4


def test_a_decision_with_a_next_step_is_followed(cast):
    meldcode = ready_to_decide(cast.family(), JA, NEE, JA, JA)
    decision = decided(meldcode)
    meldcode.refresh_from_db()
    assert (decision.outcome, meldcode.state) == (Outcome.HELP_ONLY, State.DECIDED)
    next_step(meldcode)
    meldcode.refresh_from_db()
    assert (meldcode.state, meldcode.current_step) == (State.FOLLOWING, 0)


@pytest.mark.parametrize(
    ("report", "help_given", "outcome"),
    [
        (True, True, "gemeld_en_hulp"),
        (True, False, "gemeld_overgedragen"),
        (False, True, "hulp_zonder_melding"),
    ],
)
def test_two_decisions_give_one_outcome(cast, report, help_given, outcome):
    meldcode = ready_to_decide(cast.family(), JA, NEE, JA, JA)
    assert decided(meldcode, report=report, help_given=help_given).outcome == outcome


def test_a_suspicion_is_not_left_without_report_or_help(cast):
    meldcode = ready_to_decide(cast.family(), JA, NEE, JA, JA)
    with pytest.raises(NotYet, match="Er is een vermoeden"):
        decided(meldcode, help_given=False)


def test_departing_from_a_norm_asks_a_consult_and_shows(cast):
    meldcode = ready_to_decide(cast.family(), JA, JA)
    with pytest.raises(NotYet, match="aandachtsfunctionaris"):
        decided(meldcode)
    consult(meldcode, cast.aysel, ConsultedRole.ATTENTION_OFFICER, step=4)
    assert decided(meldcode).departs_from == 1
    assert standing_of(meldcode).departs_from_norm


def test_a_later_report_ends_the_departing(cast):
    meldcode = ready_to_decide(cast.family(), JA, JA)
    consult(meldcode, cast.sanne, ConsultedRole.VEILIG_THUIS)
    decided(meldcode)
    actions.record_report(meldcode=meldcode, fields={}, by=cast.sanne)
    assert not standing_of(meldcode).departs_from_norm


def test_no_help_without_report_in_doubt(cast):
    meldcode = ready_to_decide(cast.family(), JA, TWIJFEL)
    with pytest.raises(NotYet, match="twijfel"):
        decided(meldcode)


@pytest.mark.parametrize("who", ["aysel", "rob"])
def test_who_thinks_along_does_not_decide(cast, who):
    meldcode = through_three(started(cast.family()))
    with pytest.raises(Refused, match="besluit"):
        weighed(meldcode, JA, by=getattr(cast, who))
    with pytest.raises(Refused, match="besluit"):
        decided(meldcode, by=getattr(cast, who))
