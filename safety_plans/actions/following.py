"""What happens with a plan once people live with it: checks of conditions, and who agrees."""

from django.db import transaction
from django.utils import timezone

from audit.denials import require
from audit.recording import record
from cases.actions import add_task
from cases.enums import TaskOrigin
from cases.models import Task
from consultations.actions import put_on_list
from consultations.enums import Urgency
from safety_plans.actions.drafting import PartGone, locked_version
from safety_plans.models import Agreeing, Condition, ConditionCheck
from safety_plans.permissions import why_not_follow

BROKEN_TASK = "Een voorwaarde wordt niet gehaald. Overleg vandaag wat er nodig is."
BROKEN_QUESTION = "Een voorwaarde van het veiligheidsplan wordt niet gehaald. Wat is er nu nodig?"
BROKEN_WHY = "Dit is vandaag vastgelegd bij het veiligheidsplan."


@transaction.atomic
def check_condition(*, condition, fields: dict, by) -> ConditionCheck:
    """Record how it goes with a condition. `niet` asks for work today and the spreekuur (R10).

    Raises PartGone when a colleague took the condition out of the concept.
    """
    version = locked_version(condition.version)
    require(why_not_follow(by, version))
    if not Condition.objects.filter(pk=condition.pk, version=version).exists():
        raise PartGone
    check = ConditionCheck.objects.create(condition=condition, recorded_by=by, **fields)
    record(
        "safety_plans.condition_checked",
        by=by,
        subject=check,
        case_id=version.case_id,
        details={"hoe": check.status},
    )
    if check.is_broken:
        _work_for_today(version.case, condition, by)
        put_on_list(
            case=version.case,
            question=BROKEN_QUESTION,
            why_today=BROKEN_WHY,
            urgency=Urgency.RED,
            by=by,
        )
    return check


def _work_for_today(case, condition, by):
    """One task for each condition; a second report of the same finds it still open."""
    known = Task.objects.open().from_origin(TaskOrigin.SAFETY_PLAN, condition.thread)
    if not known.filter(case=case).exists():
        add_task(
            case=case,
            text=BROKEN_TASK,
            owner=case.owner or by,
            due_on=timezone.localdate(),
            origin=TaskOrigin.SAFETY_PLAN,
            origin_id=condition.thread,
            urgent=True,
            by=by,
        )


@transaction.atomic
def record_agreeing(*, version, fields: dict, by) -> Agreeing:
    """Record what one person says of a version; a later answer is a new row.

    The name is kept as it is now: it may come on the paper of a version that never changes (R8).
    """
    version = locked_version(version)
    require(why_not_follow(by, version))
    person = fields.get("person")
    named = {**fields, "name": person.full_name} if person else fields
    agreeing = Agreeing.objects.create(version=version, recorded_by=by, **named)
    record(
        "safety_plans.agreeing_recorded",
        by=by,
        subject=agreeing,
        case_id=version.case_id,
        details={"antwoord": agreeing.answer},
    )
    return agreeing
