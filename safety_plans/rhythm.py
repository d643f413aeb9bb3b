"""When a plan is looked back on (domain.md 3.5, 4.5). Norms: later is possible, with a reason."""

from datetime import date, timedelta

from cases.enums import Phase
from worklist.workdays import add_working_days, is_working_day

LONGEST_IN_DIRECT_PHASE = timedelta(weeks=6)
FIRST_PLAN_WORKING_DAYS = 10
ISSUE_AFTER_EVALUATION_WORKING_DAYS = 2
USUAL = {
    Phase.DIRECT: timedelta(weeks=2),
    Phase.STABLE: timedelta(weeks=6),
    Phase.RECOVERY: timedelta(weeks=12),
    Phase.AFTERCARE: timedelta(weeks=12),
}


def usual_date(phase: str, today: date) -> date:
    """Return the day on which an evaluation usually comes, moved to a working day."""
    day = today + USUAL[Phase(phase)]
    return day if is_working_day(day) else add_working_days(day, 1)


def first_plan_due(opened_on: date) -> date:
    """Return when a family in direct safety has its first plan: two weeks."""
    return add_working_days(opened_on, FIRST_PLAN_WORKING_DAYS)


def why_not_evaluate_on(day: date | None, *, phase: str, reason: str, today: date) -> str:
    """Return why a plan cannot have this evaluation date, as a Dutch sentence, or an empty text."""
    if day is None:
        return "Een plan kan niet zonder evaluatiedatum. Kies wanneer jullie er weer over praten."
    if day < today:
        return "De evaluatiedatum is al voorbij. Kies vandaag of later."
    is_long = day - today > LONGEST_IN_DIRECT_PHASE
    if phase == Phase.DIRECT and is_long and not reason.strip():
        return "De evaluatie is pas over meer dan zes weken. Schrijf waarom dat veilig genoeg is."
    return ""
