from django.utils import timezone

from accounts.access import give
from accounts.roles import Permission
from cases.models import CaseGrant, TransitionRefused
from cases.who_sees import sees


def is_of_team(user, case) -> bool:
    """Is this someone who sees the case by his team, were it not shielded?"""
    return user.has(Permission.SEE_TEAM_CASES) and case.team_id in user.team_ids


def let_in(case, user, *, by) -> None:
    """Let someone of the team into a shielded case by name; the caller asked the rule and logs it.

    Whoever is from outside keeps the invitation he has, with its own end date. Without one he is
    refused, because a shield only chooses from the team (cases.querysets.counting).
    """
    if is_of_team(user, case):
        today, reason = timezone.localdate(), CaseGrant.Reason.SHIELDED
        give(CaseGrant, obj=case, user=user, reason=reason, by=by, valid_from=today)
    elif not sees(user, case):
        raise TransitionRefused(
            f"{user.full_name} werkt niet in dit team. Laat deze persoon eerst meekijken."
        )
