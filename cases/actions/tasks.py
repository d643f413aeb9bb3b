from django.db import transaction
from django.utils import timezone

from audit.denials import require
from audit.recording import record
from cases.actions.changing import locked
from cases.enums import TaskOrigin
from cases.models import Task
from cases.permissions import why_not_advise, why_not_complete


@transaction.atomic
def add_task(
    *, case, text, owner, due_on, by, origin=TaskOrigin.CASE, origin_id=None, urgent=False
) -> Task:
    """Give someone something to do before a date; it stands on his Mijn dag until it is done."""
    case = locked(case)
    require(why_not_advise(by, case))
    task = Task.objects.create(
        case=case,
        text=text,
        owner=owner,
        due_on=due_on,
        urgent=urgent,
        origin=origin,
        origin_id=origin_id,
        given_by=by,
    )
    record("cases.task_given", by=by, subject=task, case_id=case.pk, details={"van": str(origin)})
    return task


@transaction.atomic
def complete_task(*, task, by, result="") -> Task:
    """Mark a task as done. Raises TransitionRefused when a colleague was first."""
    case = locked(task.case)
    held = Task.objects.select_for_update(of=("self",), no_key=True)
    task = held.select_related("case", "done_by").get(pk=task.pk)
    require(why_not_complete(by, task))
    task.complete(by=by, at=timezone.now(), result=result)
    task.save(update_fields=["done_at", "done_by", "result"])
    record("cases.task_completed", by=by, subject=task, case_id=case.pk)
    return task
