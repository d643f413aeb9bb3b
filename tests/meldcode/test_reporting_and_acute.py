"""R1 and R2: nothing blocks recording a report or acute danger."""

import pytest

from audit.denials import Refused
from audit.models import Event
from cases import actions as cases_actions
from cases.models import Case, Task
from consultations.enums import Urgency
from consultations.models import Consultation
from meldcode import actions
from meldcode.actions import NewFamily, tasks
from meldcode.enums import Answer, ClosedHow, State
from meldcode.models import AcuteReport, Meldcode, Report
from meldcode.standing import standing_of
from meldcode.terms import feedback_due
from tests.consultations.room import bring_in
from tests.meldcode.helpers import day, started, through_three, weighed
from worklist.workdays import next_working_day

pytestmark = pytest.mark.django_db


@pytest.fixture
def closed(cast):
    meldcode = started(cast.family())
    weighed(meldcode, Answer.NO)
    return actions.close(
        meldcode=meldcode, how=ClosedHow.EXPLAINED, note="Gevallen met de fiets.", by=cast.sanne
    )


@pytest.mark.parametrize("who", ["sanne", "tessa", "aysel"])
def test_a_report_with_nothing_filled_in_is_saved(cast, who):
    meldcode = started(cast.family())
    by = getattr(cast, who)
    report = actions.record_report(meldcode=meldcode, fields={}, by=by)
    assert (report.by, report.meldcode, report.norms) == (by, meldcode, [])
    assert report.feedback_due_on == feedback_due(day())


def test_an_acute_report_meets_norm_one(cast):
    report = actions.record_report(
        meldcode=started(cast.family()), fields={"acute": True}, by=cast.sanne
    )
    assert report.norms == [1]


def test_a_second_report_says_again(cast):
    meldcode = started(cast.family())
    actions.record_report(meldcode=meldcode, fields={}, by=cast.sanne)
    assert actions.record_report(meldcode=meldcode, fields={}, by=cast.sanne).again


def test_a_report_after_closing_begins_a_linked_meldcode(cast, closed):
    report = actions.record_report(meldcode=closed, fields={}, by=cast.sanne)
    assert report.meldcode != closed
    assert report.meldcode.previous == closed
    assert report.meldcode.is_running


def test_who_does_not_work_with_families_records_no_report(cast):
    meldcode = started(cast.family())
    for user in (cast.fleur, cast.bram):
        with pytest.raises(Refused):
            actions.record_report(meldcode=meldcode, fields={}, by=user)


def test_acute_danger_with_nothing_filled_in_is_saved(cast):
    case = cast.family()
    acute = actions.record_acute(case=case, fields={}, by=cast.sanne)
    standing = standing_of(acute.meldcode)
    assert [standing.status(n) for n in (1, 2, 3, 4)] == ["achteraf_vastgelegd"] * 4
    todo = Task.objects.get(text="Vastlegging aanvullen")
    assert (todo.due_on, todo.owner, todo.urgent) == (next_working_day(day()), cast.sanne, True)
    assert standing.next_action.task == todo


def test_acute_danger_stands_red_on_the_next_spreekuur_once(cast):
    case = cast.family()
    for _ in range(2):
        actions.record_acute(case=case, fields={}, by=cast.sanne)
    assert Consultation.objects.get(case=case).urgency == Urgency.RED
    assert AcuteReport.objects.count() == 2


@pytest.mark.parametrize("who", ["aysel", "rob"])
def test_who_thinks_along_puts_it_on_the_spreekuur_too(cast, who):
    acute = actions.record_acute(case=cast.family(), fields={}, by=getattr(cast, who))
    item = Consultation.objects.get()
    assert (item.urgency, item.brought_by) == (Urgency.RED, acute.by)


def test_a_family_that_is_red_already_gets_the_acute_danger_added(cast):
    case = cast.family()
    bring_in(case, cast.sanne, Urgency.RED)
    actions.record_acute(case=case, fields={}, by=cast.aysel)
    item = Consultation.objects.get()
    assert item.question.splitlines() == [
        "Hoe praat ik met vader?",
        "Acuut onveilig: wat moet er nu gebeuren?",
    ]
    assert "Acuut vastgelegd om" in item.why_today


def test_acute_danger_uses_the_running_meldcode_and_keeps_what_is_done(cast):
    meldcode = through_three(started(cast.family()))
    acute = actions.record_acute(case=meldcode.case, fields={"who": "Noor"}, by=cast.aysel)
    standing = standing_of(meldcode)
    assert acute.meldcode == meldcode
    assert [standing.status(n) for n in (3, 4)] == ["gedaan", "achteraf_vastgelegd"]
    assert meldcode.next_actions.count() == 1


def test_acute_danger_in_a_closed_case_is_saved_and_waits_in_the_list(cast):
    case = cases_actions.close(case=cast.family(), reason="Klaar.", by=cast.sanne)
    acute = actions.record_acute(case=case, fields={}, by=cast.sanne)
    assert acute.meldcode.next_actions.get().text.endswith("vastlegging aanvullen")
    assert not Task.objects.exists()


@pytest.mark.parametrize("name", ["", "   ", "De Wit"])
def test_a_family_that_is_not_here_yet_needs_no_name(cast, name):
    acute = actions.record_acute_for_new_family(
        new=NewFamily(name), fields={"what_now": "Vader slaat."}, by=cast.sanne
    )
    case = acute.meldcode.case
    assert case.family.name == (name.strip() or "Onbekend gezin")
    assert (case.owner, case.team) == (cast.sanne, cast.noord)


def test_the_attention_officer_takes_in_a_new_family_without_owning_it(cast):
    acute = actions.record_acute_for_new_family(
        new=NewFamily("De Wit", cast.zuid), fields={}, by=cast.aysel
    )
    assert (acute.meldcode.case.owner, acute.meldcode.case.team) == (None, cast.zuid)


def test_the_team_leader_holds_sight_on_a_family_that_nobody_owns(cast):
    acute = actions.record_acute_for_new_family(
        new=NewFamily("De Wit", cast.noord), fields={}, by=cast.aysel
    )
    case = acute.meldcode.case
    assert case.watches.get(until__isnull=True).holder == cast.tessa
    assert Event.objects.filter(code="cases.watch_changed", case_id=case.pk).exists()


def test_a_guest_without_team_cannot_take_in_a_family(cast):
    with pytest.raises(Refused, match="Bel 112"):
        actions.record_acute_for_new_family(new=NewFamily(), fields={}, by=cast.rob)
    assert not Case.objects.exists()


@pytest.mark.parametrize("module", ["acute", "reporting"])
def test_nothing_is_saved_when_the_log_fails(cast, monkeypatch, module):
    meldcode = started(cast.family())
    record_it = {
        "acute": lambda: actions.record_acute(case=meldcode.case, fields={}, by=cast.sanne),
        "reporting": lambda: actions.record_report(meldcode=meldcode, fields={}, by=cast.sanne),
    }[module]

    def broken(*args, **kwargs):
        raise RuntimeError("log")

    monkeypatch.setattr(f"meldcode.actions.{module}.record", broken)
    with pytest.raises(RuntimeError):
        record_it()
    assert not AcuteReport.objects.exists()
    assert not Report.objects.exists()
    assert not meldcode.marks.filter(status="achteraf_vastgelegd").exists()


def test_a_colleague_who_ticks_off_the_task_at_the_same_time_stops_no_report(cast, monkeypatch):
    meldcode = started(cast.family())
    weighed(meldcode, Answer.YES, Answer.YES)
    todo = Task.objects.get(text=tasks.REPORT)
    # What was read a moment before the colleague ticked it off.
    seen = Task.objects.filter(pk=todo.pk)
    list(seen)
    cases_actions.complete_task(task=todo, by=cast.ruud)
    monkeypatch.setattr(tasks, "open_tasks", lambda meldcode, text: seen)
    report = actions.record_report(meldcode=meldcode, fields={}, by=cast.sanne)
    assert report.pk
    todo.refresh_from_db()
    assert todo.done_by == cast.ruud


def test_feedback_is_recorded_once(cast):
    report = actions.record_report(meldcode=started(cast.family()), fields={}, by=cast.sanne)
    actions.record_feedback(report=report, feedback="Zij nemen het over.", by=cast.sanne)
    with pytest.raises(ValueError, match="Sanne Verhagen heeft deze terugkoppeling al"):
        actions.record_feedback(report=report, feedback="Iets anders.", by=cast.ruud)
    report.refresh_from_db()
    assert report.feedback == "Zij nemen het over."


def test_a_report_leaves_the_state_as_it_is(cast):
    meldcode = started(cast.family())
    actions.record_report(meldcode=meldcode, fields={}, by=cast.sanne)
    assert Meldcode.objects.get().state == State.STARTED
