"""May-rules of the plan; who may see it is decided by the case."""

from cases.permissions import why_not_work_on
from safety_plans.models.plan import STOPPED


def why_not_start(user, case) -> str:
    return why_not_work_on(user, case)


def why_not_write(user, version) -> str:
    """May this user change this version?"""
    return why_not_work_on(user, version.case) or version.why_not_change()


def why_not_follow(user, version) -> str:
    """May this user record what happens with a version: checks, agreement, evaluation?"""
    if why_not := why_not_work_on(user, version.case):
        return why_not
    return "" if version.plan.is_running else STOPPED


def why_not_print(user, version) -> str:
    """Only what was issued goes on paper. A guest of another organisation gives out no copies."""
    if why_not := why_not_work_on(user, version.case):
        return why_not
    if version.is_draft:
        return "Een concept gaat niet op papier. Geef de versie eerst uit."
    return ""
