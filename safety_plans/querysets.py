from django.db import models
from django.db.models import Q

from cases.querysets import OnCaseQuerySet
from safety_plans.enums import IN_FORCE, VersionState


class PlanQuerySet(OnCaseQuerySet):
    def running(self):
        return self.filter(ended_on__isnull=True)


class VersionQuerySet(OnCaseQuerySet):
    def drafts(self):
        return self.filter(state=VersionState.DRAFT)

    def in_force(self):
        """What the family holds now: given out and not replaced, of a plan that runs."""
        return self.filter(state__in=IN_FORCE, plan__ended_on__isnull=True)

    def waiting_for_evaluation(self):
        return self.filter(state=VersionState.ISSUED, plan__ended_on__isnull=True)

    def current(self):
        """What is in force, and the draft beside it; never more than two for one plan."""
        return self.exclude(state=VersionState.REPLACED).filter(plan__ended_on__isnull=True)


class HistoryIsKept(TypeError):
    """A row of the history may not change or go (R14)."""


class HistoryQuerySet(models.QuerySet):
    def update(self, **kwargs):
        raise HistoryIsKept("These rows are history: add a new one instead.")

    def bulk_update(self, *args, **kwargs):
        raise HistoryIsKept("These rows are history: add a new one instead.")

    def delete(self):
        raise HistoryIsKept("These rows are history and stay.")


class PartQuerySet(models.QuerySet):
    def of_current_versions(self, cases):
        states = ~Q(version__state=VersionState.REPLACED)
        return self.filter(states, version__case__in=cases, version__plan__ended_on__isnull=True)
