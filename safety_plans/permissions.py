"""May-rules of the plan; who may see it is decided by the case."""

from cases.permissions import why_not_work_on
from safety_plans.models import Frozen


def why_not_start(user, case) -> str:
    return why_not_work_on(user, case)


def why_not_write(user, version) -> str:
    """May this user change this version? Only a concept still changes (R8)."""
    if why_not := why_not_work_on(user, version.case):
        return why_not
    return "" if version.is_draft else str(Frozen())


def why_not_follow(user, version) -> str:
    """May this user record what happens with a version: checks, agreement, evaluation?"""
    if why_not := why_not_work_on(user, version.case):
        return why_not
    return "" if version.plan.is_running else "Dit plan is gestopt."


def why_not_print(user, version) -> str:
    """Only what was issued goes on paper. A guest of another organisation gives out no copies."""
    if why_not := why_not_work_on(user, version.case):
        return why_not
    if version.is_draft:
        return "Een concept gaat niet op papier. Geef de versie eerst uit."
    return ""
