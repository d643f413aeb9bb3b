from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from cases.enums import FACT_KINDS, SHORT_KIND, EntryKind, UnsafetyForm
from cases.ids import new_id
from cases.models.case import Case
from cases.models.family import Person
from cases.querysets import OnCaseQuerySet

FACTS = sorted(kind.value for kind in FACT_KINDS)


class Signal(models.Model):
    """What someone saw, heard or was told. Recorded once, linked everywhere else (design 2, idea 5)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="signals")
    kind = models.CharField("wat voor informatie is dit", max_length=30, choices=EntryKind)
    text = models.TextField("wat is er gezien of verteld")
    source = models.CharField("van wie komt dit", max_length=200, blank=True)
    place = models.CharField("waar", max_length=200, blank=True)
    happened_on = models.DateField("wanneer was dit", null=True, blank=True)
    happened_at = models.TimeField("hoe laat", null=True, blank=True)
    about = models.ManyToManyField(Person, verbose_name="over wie", blank=True, related_name="+")
    forms = models.JSONField("soort onveiligheid", default=list, blank=True)
    child_asks_for_help = models.BooleanField("een kind vraagt zelf om hulp", default=False)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    recorded_at = models.DateTimeField(default=timezone.now)

    objects = OnCaseQuerySet.as_manager()

    class Meta:
        ordering = ["-recorded_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(kind__in=FACTS) | (Q(source__gt="") & Q(happened_on__isnull=False)),
                name="facts_have_source_and_date",
                violation_error_message="Vul bij een feit in van wie het komt en wanneer het was.",
            )
        ]

    def __str__(self):
        return f"Signaal van {self.recorded_at:%d-%m-%Y}"

    @property
    def short_kind(self):
        return SHORT_KIND[EntryKind(self.kind)]

    @property
    def form_labels(self):
        return [UnsafetyForm(form).label for form in self.forms]

    @property
    def recorded_late_days(self):
        """Return how many days after the event the entry was made; late entries show so (domain.md 1.7)."""
        if self.happened_on is None:
            return 0
        return max((timezone.localdate(self.recorded_at) - self.happened_on).days, 0)


class LegacyNote(models.Model):
    """What an older system held and has no field here: kept with the family, in its own words."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="legacy_notes")
    label = models.CharField(max_length=120)
    text = models.TextField()
    why = models.CharField("waarom staat dit hier", max_length=300, blank=True)
    origin = models.CharField("uit welk bestand en welke rij", max_length=200, blank=True)
    imported_at = models.DateTimeField(auto_now_add=True)

    objects = OnCaseQuerySet.as_manager()

    class Meta:
        ordering = ["label", "id"]

    def __str__(self):
        return self.label
