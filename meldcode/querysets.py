"""The one query layer of the meldcode."""

from django.db import models

from cases.models import Case
from cases.querysets import OnCaseQuerySet, visibility
from meldcode.enums import State


class MeldcodeQuerySet(OnCaseQuerySet):
    def running(self):
        return self.exclude(state=State.CLOSED)

    def of_cases(self, cases):
        return self.filter(case__in=cases)

    def longest_in_step(self):
        return self.order_by("step_since", "id")

    def after(self, meldcode):
        """The rows that come after one row in longest_in_step()."""
        return self.filter(
            models.Q(step_since__gt=meldcode.step_since)
            | models.Q(step_since=meldcode.step_since, pk__gt=meldcode.pk)
        )


class OnMeldcodeQuerySet(models.QuerySet):
    """For rows of a meldcode; the way in is always the meldcode or the case."""

    def of_running(self):
        return self.exclude(meldcode__state=State.CLOSED)

    def newest(self):
        """Only the newest row of each meldcode."""
        later = self.model.objects.filter(meldcode=models.OuterRef("meldcode")).order_by(
            "-at", "-id"
        )
        return self.filter(pk=models.Subquery(later.values("pk")[:1]))

    def visible_to(self, user):
        return self.filter(visibility(Case, user, prefix="meldcode__case__"))
