"""Tasks that follow from the meldcode, and the next step they stand for."""

from contextlib import suppress

from cases import actions as cases_actions
from cases.enums import TaskOrigin
from cases.models import Task, TransitionRefused
from cases.permissions import why_not_advise, why_not_complete
from meldcode.models import NextAction

CONSULT_VEILIG_THUIS = "Veilig Thuis raadplegen"
REPORT = "Melden bij Veilig Thuis"
COMPLETE_RECORD = "Vastlegging aanvullen"


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
            owner=case.owner or by,
            due_on=due_on,
            origin=TaskOrigin.MELDCODE,
            origin_id=meldcode.pk,
            urgent=urgent,
            by=by,
        )
    _make_next(meldcode, text, due_on, task, by)


def _make_next(meldcode, text, due_on, task, by):
    current = meldcode.next_actions.select_related("task").first()
    if current is None or current.is_done or task is None:
        owner = meldcode.case.owner or by
        NextAction.objects.create(
            meldcode=meldcode, text=text, due_on=due_on, owner=owner, task=task, by=by
        )


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
