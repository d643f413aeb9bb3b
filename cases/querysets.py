"""The one way to families: what a user may see (design 2, idea 6)."""

from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.access import granted_ids
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


def visibility(case_model, user, prefix: str) -> Q:
    """Return the condition under which rows are visible; `prefix` leads to the case ("case__").

    The ids are read once per user object, so once per request.
    """
    team_ids, granted = _reach(case_model, user)
    return Q(**{f"{prefix}team__in": team_ids, f"{prefix}shielded": False}) | Q(
        **{f"{prefix}pk__in": granted}
    )


def _reach(case_model, user):
    today = timezone.localdate()
    known = user.__dict__.get("_case_reach")
    if known is None or known[0] != today:
        teams = user.team_ids if user.has(Permission.SEE_TEAM_CASES) else []
        granted = granted_ids(case_model.grant_model(), user, today)
        known = user.__dict__["_case_reach"] = (today, teams, granted)
    return known[1], known[2]


class OnCaseQuerySet(models.QuerySet):
    """For all that hangs on a case by a foreign key `case`."""

    def visible_to(self, user):
        case_model = self.model._meta.get_field("case").related_model
        return self.filter(visibility(case_model, user, prefix="case__"))
