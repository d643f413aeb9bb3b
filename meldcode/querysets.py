"""The one query layer of the meldcode."""

from django.db import models
from django.db.models import Exists, OuterRef, Q, Subquery

from cases.models import Case
from cases.querysets import OnCaseQuerySet, visibility
from meldcode.enums import State


class MeldcodeQuerySet(OnCaseQuerySet):
    def running(self):
        return self.exclude(state=State.CLOSED)

    def of_cases(self, cases):
        return self.filter(case__in=cases)

    def with_next_action(self):
        """Add next_text, next_due_on and next_owner_name of the newest next action that is not done."""
        newest = self._rows("next_actions").filter(meldcode=OuterRef("pk")).order_by("-at", "-id")
        return self.annotate(
            next_id=Subquery(newest.values("pk")[:1]),
            next_done_at=Subquery(newest.values("task__done_at")[:1]),
        ).annotate(
            next_text=_unless_done(Subquery(newest.values("text")[:1])),
            next_due_on=_unless_done(Subquery(newest.values("due_on")[:1])),
            next_owner_name=_unless_done(Subquery(newest.values("owner__first_name")[:1])),
        )

    def without_next_action(self):
        """None was chosen, or the task that it stood for is done (R6)."""
        rows = self.with_next_action()
        return rows.filter(Q(next_id__isnull=True) | Q(next_done_at__isnull=False))

    def with_departing(self):
        """Add `departs`: the newest decision departs from a norm and no report came since (R4)."""
        decisions = self._rows("decisions").filter(meldcode=OuterRef("pk")).order_by("-at", "-id")
        reports = self._rows("reports").filter(
            meldcode=OuterRef("pk"), at__gte=OuterRef("decided_at")
        )
        return self.annotate(
            departs_from=Subquery(decisions.values("departs_from")[:1]),
            decided_at=Subquery(decisions.values("at")[:1]),
        ).annotate(departs=Q(departs_from__isnull=False) & ~Exists(reports))

    def _rows(self, name):
        return self.model._meta.get_field(name).related_model.objects.all()

    def longest_in_step(self):
        return self.order_by("step_since", "id")

    def after(self, meldcode):
        """The rows that come after one row in longest_in_step()."""
        later = Q(step_since=meldcode.step_since, pk__gt=meldcode.pk)
        return self.filter(Q(step_since__gt=meldcode.step_since) | later)


class OnMeldcodeQuerySet(models.QuerySet):
    """For rows of a meldcode; the way in is always the meldcode or the case."""

    def visible_to(self, user):
        return self.filter(visibility(Case, user, prefix="meldcode__case__"))

    def of_running(self):
        return self.exclude(meldcode__state=State.CLOSED)

    def newest(self, *, per_step=False):
        """Only the newest row of each meldcode, or of each of its steps."""
        same = {"meldcode": OuterRef("meldcode")}
        if per_step:
            same["step"] = OuterRef("step")
        later = self.model.objects.filter(**same).order_by("-at", "-id")
        return self.filter(pk=Subquery(later.values("pk")[:1]))

    def posted(self, post_key, by):
        """Return what this very form gave when it was sent before; None the first time."""
        return self.filter(post_key=post_key, by=by).first() if post_key else None

    def awaiting_feedback(self):
        return self.of_running().filter(feedback_at__isnull=True)


def _unless_done(value):
    return models.Case(models.When(next_done_at__isnull=True, then=value))
