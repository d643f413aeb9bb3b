"""The one way to families: what a user may see (design 2, idea 6)."""

from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from accounts.access import Grant
from accounts.roles import Permission
from cases.enums import CaseStatus


class CaseQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Cases of the user's own teams that are not shielded, and cases with a grant valid today.

        One predicate on constants: team ids and granted ids are loaded first (design decision 3).
        """
        return self.filter(visibility(self.model, user, prefix=""))

    def open(self):
        return self.exclude(status=CaseStatus.CLOSED)

    def owned_by(self, user):
        return self.filter(owner=user)

    def of_teams(self, team_ids):
        return self.filter(team__in=team_ids)

    def matching(self, words):
        """Cases in which every word occurs: names, birth dates, case number, addresses."""
        found = self
        for word in words:
            found = found.filter(search_text__contains=word)
        return found

    def for_list(self):
        return self.select_related("family", "team", "owner")


@dataclass(frozen=True)
class Reach:
    """How far a user sees today: the cases of these teams, and these cases by name."""

    team_ids: list
    case_ids: list


def visibility(case_model, user, prefix: str) -> Q:
    """Return the condition under which rows are visible; `prefix` leads to the case ("case__")."""
    reach = reach_of(case_model, user)
    return Q(**{f"{prefix}team__in": reach.team_ids, f"{prefix}shielded": False}) | Q(
        **{f"{prefix}pk__in": reach.case_ids}
    )


def reach_of(case_model, user) -> Reach:
    """Return how far a user sees today; read once per user object, so once per request."""
    today = timezone.localdate()
    known = user.__dict__.get("_case_reach")
    if known is None or known[0] != today:
        teams = user.team_ids if user.has(Permission.SEE_TEAM_CASES) else []
        mine = counting(case_model.grant_model().objects.filter(user=user), today)
        cases = list(mine.values_list("content_object_id", flat=True))
        known = user.__dict__["_case_reach"] = (today, Reach(teams, cases))
    return known[1]


def counting(grants, today):
    """Return the grants that let someone in today.

    The role must think along in cases. A shield narrows the sight of the team to some by name: such
    a grant counts only while that person is in the team, in a role that sees its cases. Whoever
    moves away no longer sees the case; a guest keeps his own grant.
    """
    users = get_user_model().objects
    thinkers = users.with_permission(Permission.GIVE_ADVICE).filter(pk=OuterRef("user"))
    of_team = users.with_permission(Permission.SEE_TEAM_CASES).filter(
        pk=OuterRef("user"), teams=OuterRef("content_object__team")
    )
    by_name = Q(reason=Grant.Reason.SHIELDED)
    return grants.valid_on(today).filter(Exists(thinkers), ~by_name | Exists(of_team))


class OnCaseQuerySet(models.QuerySet):
    """For all that hangs on a case by a foreign key `case`."""

    def visible_to(self, user):
        case_model = self.model._meta.get_field("case").related_model
        return self.filter(visibility(case_model, user, prefix="case__"))
