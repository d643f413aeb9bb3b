from django.db import models


class AppendOnly(TypeError):
    """Raised by code that tries to change or remove a line of the log."""


class EventQuerySet(models.QuerySet):
    def about_case(self, case_id):
        return self.filter(case_id=case_id)

    def that_showed(self, case_id):
        """Events of lists in which this case stood."""
        return self.filter(shown__case_id=case_id)

    def update(self, **kwargs):
        raise AppendOnly("Audit events are never changed.")

    def delete(self):
        raise AppendOnly("Audit events are never removed.")


class AppendOnlyModel(models.Model):
    objects = EventQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, *args, **kwargs):
        if not self._state.adding:
            raise AppendOnly("Audit events are never changed.")
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        raise AppendOnly("Audit events are never removed.")


class Event(AppendOnlyModel):
    """One act or one reading (BIO2 8.15, NEN 7513; trust.md 1.3).

    Holds values and no foreign keys, so that removing a person or a case never
    fights the log. Names of sections stand in it, never contents.
    """

    class Result(models.TextChoices):
        OK = "ok", "gelukt"
        DENIED = "denied", "geweigerd"

    id = models.BigAutoField(primary_key=True)
    at = models.DateTimeField("tijdstip", auto_now_add=True)
    code = models.CharField("gebeurtenis", max_length=60)
    result = models.CharField(max_length=10, choices=Result, default=Result.OK)
    actor_id = models.CharField(max_length=40, blank=True)
    actor_name = models.CharField("wie", max_length=150)
    actor_role = models.CharField("rol", max_length=60, blank=True)
    actor_team = models.CharField("team", max_length=150, blank=True)
    rule = models.CharField("regel die toegang gaf", max_length=60, blank=True)
    subject_type = models.CharField(max_length=60, blank=True)
    subject_id = models.CharField(max_length=40, blank=True)
    case_id = models.UUIDField(null=True, blank=True)
    details = models.JSONField(default=dict, blank=True)
    origin_ip = models.GenericIPAddressField(null=True, blank=True)
    origin_session = models.CharField(max_length=16, blank=True)
    request_id = models.CharField(max_length=40, blank=True)

    class Meta:
        ordering = ["-id"]
        indexes = [
            models.Index(fields=["case_id", "-id"], name="audit_by_case"),
            models.Index(fields=["actor_id", "-id"], name="audit_by_actor"),
        ]

    def __str__(self):
        return f"{self.code} {self.at:%Y-%m-%d %H:%M}"


class EventCase(AppendOnlyModel):
    """That a list or card showed this case, so that its readers are found by case (NEN 7513)."""

    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="shown")
    case_id = models.UUIDField()

    class Meta:
        ordering = ["-event"]
        constraints = [
            models.UniqueConstraint(fields=["case_id", "event"], name="audit_case_shown_once")
        ]

    def __str__(self):
        return str(self.case_id)
