"""Who can see a case: the same rule as CaseQuerySet.visible_to, asked from the side of the case."""

from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from accounts.roles import Permission
from cases.querysets import counting


def people_who_see(case):
    """Return the users who can see a case today; for every field in which a person is chosen."""
    by_name = counting(case.grants.all(), timezone.localdate()).values("user")
    reached = Q(pk__in=by_name)
    if not case.shielded:
        team = User.objects.with_permission(Permission.SEE_TEAM_CASES).of_teams([case.team_id])
        reached |= Q(pk__in=team.values("pk"))
    return User.objects.active().filter(reached)


def sees(user, case) -> bool:
    return people_who_see(case).filter(pk=user.pk).exists()
