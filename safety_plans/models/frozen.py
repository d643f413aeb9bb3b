"""What was given to a family never changes (R8); safety_plans.triggers holds it as well."""

from django.db import models

from cases.ids import new_id
from cases.models import TransitionRefused
from safety_plans.querysets import HistoryIsKept, HistoryQuerySet, PartQuerySet

ISSUED = "Deze versie is al uitgegeven en verandert niet meer. Maak een nieuwe versie."


class Frozen(TransitionRefused):
    """A version that was issued, or whose plan ended, may not change, nor may a part of it.

    Its text is a Dutch sentence.
    """

    def __init__(self, why_not=ISSUED):
        super().__init__(why_not)


class PlanPart(models.Model):
    """A row of one version.

    `thread` is the same in each next version: so a plan can tell what is new, what changed and
    since when something holds.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    version = models.ForeignKey(
        "safety_plans.PlanVersion", on_delete=models.CASCADE, related_name="%(class)ss"
    )
    thread = models.UUIDField(default=new_id, editable=False, db_index=True)
    order = models.PositiveSmallIntegerField("nummer")

    objects = PartQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ["order", "id"]
        constraints = [
            models.UniqueConstraint(fields=["version", "thread"], name="%(class)s_once_in_version")
        ]

    def save(self, *args, **kwargs):
        self._refuse_when_frozen()
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        self._refuse_when_frozen()
        return super().delete(*args, **kwargs)

    def _refuse_when_frozen(self):
        if not self.version.is_draft:
            raise Frozen


class HistoryRow(models.Model):
    """A row that is written once and kept (R14); safety_plans.triggers holds it as well."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)

    objects = HistoryQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        if not self._state.adding:
            raise HistoryIsKept("This row is history: add a new one instead.")
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        raise HistoryIsKept("This row is history and stays.")
