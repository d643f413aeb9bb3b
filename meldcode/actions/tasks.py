"""Tasks that follow from the meldcode, and the next step they stand for."""

from contextlib import suppress

from django.utils import timezone

from cases import actions as cases_actions
from cases.enums import TaskOrigin
from cases.models import Task, TransitionRefused
from cases.permissions import why_not_advise, why_not_complete
from meldcode.models import NextAction
from worklist.workdays import next_working_day

CONSULT_VEILIG_THUIS = "Veilig Thuis raadplegen"
REPORT = "Melden bij Veilig Thuis"
COMPLETE_RECORD = "Vastlegging aanvullen"
# A closed case takes no tasks and has room for one next step.
REPORT_AND_COMPLETE = "Melden bij Veilig Thuis en vastlegging aanvullen"


def give(meldcode, text, *, due_on, by, urgent=False) -> None:
    """Give the owner of the case a task, once; it is the next step when there is none.

    A closed case takes no tasks; then the next step alone waits in the work list.
    """
    case = meldcode.case
    if open_tasks(meldcode, text).exists():
        return
    task = None
    if not why_not_advise(by, case):
        task = cases_actions.add_task(
            case=case,
            text=text,
            owner=_who_acts(case, by),
            due_on=due_on,
            origin=TaskOrigin.MELDCODE,
            origin_id=meldcode.pk,
            urgent=urgent,
            by=by,
        )
    _make_next(meldcode, text, due_on, task, by)


def _who_acts(case, by):
    """Without an owner that is who holds sight on safety: who recorded it may not see the case."""
    if case.owner:
        return case.owner
    watch = case.watches.filter(until__isnull=True).select_related("holder").first()
    return (watch and watch.holder) or by


def _make_next(meldcode, text, due_on, task, by):
    current = meldcode.next_actions.select_related("task").first()
    if current is None or current.is_done or task is None:
        owner = _who_acts(meldcode.case, by)
        NextAction.objects.create(
            meldcode=meldcode, text=text, due_on=due_on, owner=owner, task=task, by=by
        )


def give_after_acute(meldcode, *, by) -> None:
    """Acute danger is reported today and recorded in full the next working day (domain.md 1.10).

    The record is the next step of the meldcode: it is there still when the report is made.
    """
    today = timezone.localdate()
    if not meldcode.case.is_open:
        give(meldcode, REPORT_AND_COMPLETE, due_on=today, urgent=True, by=by)
        return
    give(meldcode, COMPLETE_RECORD, due_on=next_working_day(today), urgent=True, by=by)
    give(meldcode, REPORT, due_on=today, urgent=True, by=by)


def open_tasks(meldcode, text):
    return Task.objects.open().from_origin(TaskOrigin.MELDCODE, meldcode.pk).filter(text=text)


def complete(meldcode, text, *, result, by) -> None:
    """Tick off what was just recorded, where the user may: told once is enough.

    A colleague who ticked it off in the same second stops nothing (R2).
    """
    for task in open_tasks(meldcode, text).select_related("case"):
        if not why_not_complete(by, task):
            with suppress(TransitionRefused):
                cases_actions.complete_task(task=task, result=result, by=by)
