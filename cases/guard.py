"""The getter is the guard: the only way from a request to a case (design 2, idea 6).

Reading is logged in the same transaction; unknown and forbidden are the same 404.
"""

from django.utils import timezone

from audit import origin
from audit.denials import Denied
from audit.recording import record
from cases.enums import CaseStatus
from cases.models import Case
from cases.querysets import counting, reach_of

WITH = ("family", "team", "owner")


def open_case(request, case_id, *, section: str) -> Case:
    """Return a case that the user may see, and log that he reads this section of it.

    Raises audit.denials.Denied, which the visitor sees as a 404.
    """
    case = Case.objects.visible_to(request.user).filter(pk=case_id).select_related(*WITH).first()
    if case is None:
        raise Denied(subject_type="cases.case", subject_id=case_id, case_id=case_id)
    origin.is_about(request, case.pk)
    _log_reading(request.user, case, case, section)
    return case


def open_linked(request, queryset, pk, *, section: str):
    """Return an object that hangs on a case (`.case`), guarded and logged as open_case does.

    `queryset` must have visible_to(user); see cases.querysets.OnCaseQuerySet.
    """
    related = [f"case__{name}" for name in WITH]
    thing = queryset.visible_to(request.user).filter(pk=pk).select_related("case", *related).first()
    if thing is None:
        hidden = queryset.model._default_manager.filter(pk=pk).values_list("case_id", flat=True)
        kind = queryset.model._meta.label_lower
        raise Denied(subject_type=kind, subject_id=pk, case_id=hidden.first())
    origin.is_about(request, thing.case_id)
    _log_reading(request.user, thing.case, thing, section)
    return thing


def rule_for(user, case) -> str:
    """Return which rule lets a user see a case, for the log (NEN 7513: authorisation)."""
    if case.team_id in reach_of(Case, user).team_ids and not case.shielded:
        return "casusregisseur" if case.owner_id == user.pk else "eigen team"
    grant = counting(case.grants.filter(user=user), timezone.localdate()).first()
    return grant.get_reason_display() if grant else "onbekend"


def _log_reading(user, case, subject, section):
    record(
        "cases.read",
        by=user,
        subject=subject,
        case_id=case.pk,
        rule=rule_for(user, case),
        details={"onderdeel": section, "afgesloten": case.status == CaseStatus.CLOSED},
    )


def log_list(user, cases, *, section: str, words: int = 0) -> None:
    """Log which cases a list showed. Search words are names, so only their number is kept."""
    shown = [case.pk for case in cases]
    record(
        "cases.listed", by=user, case_ids=shown, details={"onderdeel": section, "woorden": words}
    )
