from django.db import transaction
from django.utils import timezone

from accounts.access import give
from audit.denials import require
from audit.recording import record
from cases.actions.changing import locked, people_of_watch, write_change
from cases.actions.letting_in import is_of_team, let_in
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
    """Hide a case from everyone but the named people (R17).

    Who shields, the casusregisseur and who holds sight or stands in always see it. Everyone else
    who was let in before is out, unless he is named. Raises TransitionRefused, see let_in.
    """
    case = locked(case)
    require(why_not_lead(by, case))
    stay = {*users, *always_inside(case, by)}
    ended = case.grants.valid_on(timezone.localdate()).exclude(user__in=stay).end()
    for user in stay:
        let_in(case, user, by=by)
    case.shielded = True
    case.save(update_fields=["shielded"])
    write_change(case, Aspect.SHIELD, "afgeschermd", reason, by)
    named = sorted(str(user.pk) for user in stay)
    record(
        "cases.shielded",
        by=by,
        subject=case,
        case_id=case.pk,
        rule="teamleider",
        details={"voor": named, "beeindigd": ended},
    )
    return case


def always_inside(case, by) -> set:
    """Return the people of the team whom no shield keeps out."""
    people = filter(None, {by, case.owner, *people_of_watch(case)})
    return {user for user in people if is_of_team(user, case)}


@transaction.atomic
def lift_shield(*, case, reason, by):
    """Let the team see the case again; grants that belonged to the shield end, a guest's own stays."""
    case = locked(case)
    require(why_not_lift_shield(by, case))
    case.shielded = False
    case.save(update_fields=["shielded"])
    of_shield = case.grants.valid_on(timezone.localdate()).filter(reason=Reason.SHIELDED)
    ended = of_shield.end()
    write_change(case, Aspect.SHIELD, "open voor het team", reason, by)
    record(
        "cases.unshielded",
        by=by,
        subject=case,
        case_id=case.pk,
        rule="teamleider",
        details={"beeindigd": ended},
    )
    return case
