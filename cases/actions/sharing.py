from django.db import transaction
from django.utils import timezone

from accounts.access import give
from audit.denials import require
from audit.recording import record
from cases.actions.changing import locked, write_change
from cases.models import CaseChange, CaseGrant
from cases.permissions import why_not_lead, why_not_lift_shield

Reason = CaseGrant.Reason
Aspect = CaseChange.Aspect


@transaction.atomic
def invite(*, case, user, until, by, reason=Reason.GUEST) -> CaseGrant:
    """Let someone into one case until a date (R22)."""
    case = locked(case)
    require(why_not_lead(by, case))
    grant = give(
        CaseGrant,
        obj=case,
        user=user,
        reason=reason,
        by=by,
        valid_from=timezone.localdate(),
        valid_until=until,
    )
    record(
        "cases.guest_invited",
        by=by,
        subject=grant,
        case_id=case.pk,
        rule="teamleider",
        details={"voor": str(user.pk), "tot": until.isoformat() if until else ""},
    )
    return grant


@transaction.atomic
def shield(*, case, users, reason, by):
    """Hide a case from everyone but the named people; who shields is one of them (R17)."""
    case = locked(case)
    require(why_not_lead(by, case))
    for user in {*users, by, *filter(None, [case.owner])}:
        give(
            CaseGrant,
            obj=case,
            user=user,
            reason=Reason.SHIELDED,
            by=by,
            valid_from=timezone.localdate(),
        )
    case.shielded = True
    case.save(update_fields=["shielded"])
    write_change(case, Aspect.SHIELD, "afgeschermd", reason, by)
    record("cases.shielded", by=by, subject=case, case_id=case.pk, rule="teamleider")
    return case


@transaction.atomic
def lift_shield(*, case, reason, by):
    """Let the team see the case again; grants that belonged to the shield end today."""
    case = locked(case)
    require(why_not_lift_shield(by, case))
    case.shielded = False
    case.save(update_fields=["shielded"])
    case.grants.filter(reason=Reason.SHIELDED).delete()
    write_change(case, Aspect.SHIELD, "open voor het team", reason, by)
    record("cases.unshielded", by=by, subject=case, case_id=case.pk, rule="teamleider")
    return case
