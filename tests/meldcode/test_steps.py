import pytest

from audit.denials import Refused
from audit.models import Event
from cases.models import TransitionRefused
from meldcode import actions
from meldcode.actions.locking import NotYet
from meldcode.enums import SignalsChoice, SkipReason, State, StepStatus
from meldcode.models import Meldcode
from meldcode.standing import standing_of
from tests.meldcode.helpers import a_signal, consult, day, entry, started, through_three

pytestmark = pytest.mark.django_db


def test_one_click_starts_it_with_the_signal_in_step_one(cast):
    signal = a_signal(cast.family())
    meldcode = actions.open_meldcode(signal=signal, by=cast.sanne)
    first = meldcode.entries.get()
    assert (first.step, list(first.signals.all())) == (1, [signal])
    assert (meldcode.state, meldcode.current_step) == (State.STARTED, 1)
    assert Event.objects.filter(code="meldcode.opened", case_id=signal.case_id).count() == 1


def test_a_second_signal_joins_the_running_meldcode(cast):
    case = cast.family()
    meldcode = started(case)
    again = actions.open_meldcode(signal=a_signal(case), by=cast.ruud)
    assert again == meldcode
    assert meldcode.entries.filter(step=1).count() == 2


def test_the_same_signal_is_linked_once(cast):
    signal = a_signal(cast.family())
    meldcode = actions.open_meldcode(signal=signal, by=cast.sanne)
    actions.open_meldcode(signal=signal, by=cast.sanne)
    assert meldcode.entries.count() == 1


def test_steps_may_be_filled_out_of_order(cast):
    meldcode = started(cast.family())
    entry(meldcode, 3, cast.sanne)
    actions.mark_step(meldcode=meldcode, step=3, by=cast.sanne)
    meldcode.refresh_from_db()
    assert (meldcode.state, meldcode.current_step) == (State.STARTED, 1)
    actions.mark_step(meldcode=meldcode, step=1, choice=SignalsChoice.GO_ON, by=cast.sanne)
    consult(meldcode, cast.sanne)
    actions.mark_step(meldcode=meldcode, step=2, by=cast.sanne)
    meldcode.refresh_from_db()
    assert (meldcode.state, meldcode.current_step) == (State.TALKED, 4)


def test_nothing_is_overwritten_when_a_step_is_done_again(cast):
    meldcode = through_three(started(cast.family()))
    consult(meldcode, cast.sanne)
    assert meldcode.entries.filter(step=2).count() == 2
    assert [m.status for m in meldcode.marks.filter(step=2).order_by("at")] == ["bezig", "gedaan"]


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        (2, "Leg ten minste één overleg met een advies vast."),
        (3, "Leg het gesprek vast, of sla de stap over met een reden."),
        (4, "Beantwoord afweging 1."),
        (5, "Stap 5 is klaar als het besluit en de volgende stap zijn vastgelegd."),
    ],
)
def test_an_empty_step_is_not_done(cast, step, sentence):
    with pytest.raises(NotYet) as refusal:
        actions.mark_step(meldcode=started(cast.family()), step=step, by=cast.sanne)
    assert refusal.value.sentences == [sentence]


def test_step_one_asks_a_choice_and_watching_a_date(cast):
    meldcode = started(cast.family())
    with pytest.raises(NotYet, match="Kies: doorgaan"):
        actions.mark_step(meldcode=meldcode, step=1, by=cast.sanne)
    with pytest.raises(NotYet, match="tot welke datum"):
        actions.mark_step(meldcode=meldcode, step=1, choice=SignalsChoice.WATCH, by=cast.sanne)


def test_the_talk_may_be_skipped_with_reason_agreement_and_date(cast):
    meldcode = started(cast.family())
    mark = actions.skip_step(
        meldcode=meldcode,
        step=3,
        reason=SkipReason.DANGER_CHILD,
        agreed_by="Aysel Demir",
        look_again_on=day(7),
        by=cast.sanne,
    )
    assert mark.status == StepStatus.SKIPPED
    assert 3 in standing_of(meldcode).through


@pytest.mark.parametrize("lacking", ["reason", "agreed_by", "look_again_on"])
def test_skipping_lacks_nothing(cast, lacking):
    full = {"reason": SkipReason.OTHER, "agreed_by": "Aysel", "look_again_on": day(7)}
    full[lacking] = None if lacking == "look_again_on" else ""
    with pytest.raises(NotYet):
        actions.skip_step(meldcode=started(cast.family()), step=3, by=cast.sanne, **full)


@pytest.mark.parametrize("step", [1, 2, 4, 5])
def test_no_other_step_is_skipped(cast, step):
    with pytest.raises(NotYet, match="Alleen stap 3"):
        actions.skip_step(
            meldcode=started(cast.family()),
            step=step,
            reason=SkipReason.OTHER,
            agreed_by="Aysel",
            look_again_on=day(7),
            by=cast.sanne,
        )


def test_two_people_on_one_step_get_a_sentence(cast):
    meldcode = through_three(started(cast.family()))
    with pytest.raises(TransitionRefused, match="Stap 2 staat al op ‘gedaan’, door Sanne"):
        actions.mark_step(meldcode=meldcode, step=2, by=cast.ruud)


@pytest.mark.parametrize("step", [2, 4])
def test_the_attention_officer_adds_a_consult(cast, step):
    meldcode = started(cast.family())
    assert consult(meldcode, cast.aysel, step=step).recorded_by == cast.aysel


@pytest.mark.parametrize("step", [1, 3, 5])
def test_the_attention_officer_records_no_other_step(cast, step):
    with pytest.raises(Refused, match="stap 2 en stap 4"):
        entry(started(cast.family()), step, cast.aysel)


def test_the_attention_officer_marks_and_skips_nothing(cast):
    meldcode = started(cast.family())
    with pytest.raises(Refused):
        actions.mark_step(meldcode=meldcode, step=1, choice=SignalsChoice.GO_ON, by=cast.aysel)
    with pytest.raises(Refused):
        actions.skip_step(
            meldcode=meldcode,
            step=3,
            reason=SkipReason.OTHER,
            agreed_by="Aysel",
            look_again_on=day(7),
            by=cast.aysel,
        )


def test_nothing_is_saved_when_the_log_fails(cast, monkeypatch):
    signal = a_signal(cast.family())

    def broken(*args, **kwargs):
        raise RuntimeError("log")

    monkeypatch.setattr("meldcode.actions.opening.record", broken)
    with pytest.raises(RuntimeError):
        actions.open_meldcode(signal=signal, by=cast.sanne)
    assert not Meldcode.objects.exists()
