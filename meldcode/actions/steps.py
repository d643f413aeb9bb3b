from django.db import transaction
from django.utils import timezone

from audit.denials import require
from audit.recording import record
from cases.models import TransitionRefused
from meldcode.actions import tasks
from meldcode.actions.locking import locked_running, require_all
from meldcode.enums import ConsultedRole, SignalsChoice, Step, StepStatus
from meldcode.models import StepEntry, StepMark
from meldcode.permissions import why_not_add_entry, why_not_work_in
from meldcode.standing import missing_in_step, newest_per, standing_of
from meldcode.transitions import MARKS


@transaction.atomic
def add_entry(*, meldcode, step, fields: dict, by, signals=(), people=()) -> StepEntry:
    """Record something in a step. Steps may be filled in any order and again and again."""
    require(why_not_add_entry(by, meldcode, step))
    meldcode = locked_running(meldcode)
    entry = write_entry(meldcode, step, fields, signals=signals, people=people, by=by)
    record(
        "meldcode.entry_added",
        by=by,
        subject=entry,
        case_id=meldcode.case_id,
        details={"stap": int(step)},
    )
    if entry.consulted_role == ConsultedRole.VEILIG_THUIS:
        tasks.complete(meldcode, tasks.CONSULT_VEILIG_THUIS, result="Overleg vastgelegd", by=by)
    return entry


def write_entry(meldcode, step, fields, *, by, signals=(), people=()) -> StepEntry:
    """Write an entry; the first one makes an open step busy."""
    entry = StepEntry.objects.create(meldcode=meldcode, step=step, recorded_by=by, **fields)
    entry.signals.set(signals)
    entry.people.set(people)
    if not meldcode.marks.filter(step=step).exists():
        write_mark(meldcode, step, StepStatus.BUSY, by=by)
    return entry


def link_signal(meldcode, signal, *, by) -> None:
    """Put a signal in step 1, once."""
    if meldcode.entries.filter(step=Step.SIGNALS, signals=signal).exists():
        return
    fields = {"happened_on": signal.happened_on or timezone.localdate(signal.recorded_at)}
    entry = write_entry(
        meldcode, Step.SIGNALS, fields, signals=[signal], people=signal.about.all(), by=by
    )
    record(
        "meldcode.entry_added",
        by=by,
        subject=entry,
        case_id=meldcode.case_id,
        details={"stap": int(Step.SIGNALS)},
    )


def write_mark(meldcode, step, status, *, by, **fields) -> StepMark:
    """Write a new status of a step, and let the meldcode follow. Raises TransitionRefused."""
    marks = newest_per(meldcode.marks.select_related("by"), "step")
    _refuse_wrong_mark(marks.get(step), step, status)
    mark = StepMark.objects.create(meldcode=meldcode, step=step, status=status, by=by, **fields)
    meldcode.follow_steps(standing_of(meldcode).through, at=mark.at)
    meldcode.save(update_fields=["state", "current_step", "step_since"])
    return mark


def _refuse_wrong_mark(last, step, status):
    present = StepStatus(last.status) if last else StepStatus.OPEN
    if status in MARKS[present]:
        return
    raise TransitionRefused(
        f"Stap {int(step)} staat al op ‘{present.label}’, door {last.by.full_name}."
        if last
        else f"Stap {int(step)} is nog niet begonnen."
    )


@transaction.atomic
def mark_step(*, meldcode, step, by, choice="", look_again_on=None, note="") -> StepMark:
    """Say that a step is done. Raises NotYet with what must be recorded first (domain.md 1.3)."""
    require(why_not_work_in(by, meldcode))
    meldcode = locked_running(meldcode)
    require_all(_why_not_done(meldcode, step, choice, look_again_on))
    mark = write_mark(
        meldcode,
        step,
        StepStatus.DONE,
        choice=choice,
        look_again_on=look_again_on,
        note=note,
        by=by,
    )
    _log_mark("meldcode.step_marked", mark, meldcode, by)
    return mark


def _why_not_done(meldcode, step, choice, look_again_on):
    if step == Step.DECIDE:
        return ["Stap 5 is klaar als het besluit en de volgende stap zijn vastgelegd."]
    missing = missing_in_step(standing_of(meldcode), step)
    if step == Step.SIGNALS and not choice:
        missing.append("Kies: doorgaan, volgen tot een datum, of stoppen.")
    if choice == SignalsChoice.WATCH and look_again_on is None:
        missing.append("Kies tot welke datum je het gezin volgt.")
    return missing


@transaction.atomic
def skip_step(*, meldcode, step, reason, agreed_by, look_again_on, by, note="") -> StepMark:
    """Skip the talk with a reason, who agreed and a date to look again (R5). No other step may be."""
    require(why_not_work_in(by, meldcode))
    meldcode = locked_running(meldcode)
    require_all(_why_not_skip(step, reason, agreed_by, look_again_on))
    mark = write_mark(
        meldcode,
        step,
        StepStatus.SKIPPED,
        skip_reason=reason,
        agreed_by=agreed_by,
        look_again_on=look_again_on,
        note=note,
        by=by,
    )
    _log_mark("meldcode.step_skipped", mark, meldcode, by)
    return mark


def _why_not_skip(step, reason, agreed_by, look_again_on):
    if step != Step.TALK:
        return ["Alleen stap 3 kan worden overgeslagen."]
    asked = {
        "Kies de reden.": reason,
        "Schrijf op wie het ermee eens was.": agreed_by,
        "Kies een datum om opnieuw te kijken.": look_again_on,
    }
    return [sentence for sentence, given in asked.items() if not given]


def _log_mark(code, mark, meldcode, by):
    details = {"stap": int(mark.step), "stand": str(mark.status)}
    record(code, by=by, subject=mark, case_id=meldcode.case_id, details=details)
