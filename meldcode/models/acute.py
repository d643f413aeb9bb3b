from django.conf import settings
from django.db import models
from django.utils import timezone

from cases.ids import new_id
from meldcode.models.meldcode import Meldcode
from meldcode.querysets import OnMeldcodeQuerySet

USER = settings.AUTH_USER_MODEL


class AcuteReport(models.Model):
    """Acute danger in five fields, all free to stay empty (R1, domain.md 1.10)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    meldcode = models.ForeignKey(Meldcode, on_delete=models.CASCADE, related_name="acute_reports")
    who = models.TextField("om wie gaat het", blank=True)
    what_now = models.TextField("wat is er nu", blank=True)
    where_children = models.TextField("waar is elk kind", blank=True)
    who_called = models.TextField("wie is gebeld", blank=True)
    agreed = models.TextField("wat is afgesproken", blank=True)
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    post_key = models.UUIDField(null=True, blank=True, editable=False)

    objects = OnMeldcodeQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-id"]
        constraints = [
            models.UniqueConstraint(fields=["by", "post_key"], name="one_acute_report_per_form")
        ]

    def __str__(self):
        return f"Acuut onveilig {timezone.localtime(self.at):%d-%m-%Y %H:%M}"

    @property
    def filled(self):
        """Return [(label, text)] of what was filled in."""
        names = ("who", "what_now", "where_children", "who_called", "agreed")
        fields = [(self._meta.get_field(name).verbose_name, getattr(self, name)) for name in names]
        return [(label.capitalize(), text) for label, text in fields if text]
