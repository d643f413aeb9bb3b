from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from cases.ids import new_id
from consultations.enums import Topic
from consultations.models.consultation import Consultation
from consultations.models.day import Presence

USER = settings.AUTH_USER_MODEL


class Note(models.Model):
    """What was said under a question; the last row of a topic holds, earlier ones stay (R14)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    consultation = models.ForeignKey(Consultation, on_delete=models.CASCADE, related_name="notes")
    number = models.PositiveIntegerField()
    topic = models.CharField(max_length=20, choices=Topic)
    text = models.TextField(blank=True)
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["consultation", "number"], name="note_number_once")
        ]

    def __str__(self):
        return self.get_topic_display()


class Advice(models.Model):
    """What one person advised. A dissenting view is kept as such (domain.md 5.1: tegenspreker)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    consultation = models.ForeignKey(Consultation, on_delete=models.CASCADE, related_name="advices")
    text = models.TextField("advies")
    dissenting = models.BooleanField("andere mening", default=False)
    colleague = models.ForeignKey(
        USER, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    visitor = models.ForeignKey(
        Presence, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["at", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(colleague__isnull=False, visitor__isnull=True)
                | Q(colleague__isnull=True, visitor__isnull=False),
                name="advice_given_by_one_person",
            )
        ]

    def __str__(self):
        return f"Advies van {self.giver}"

    @property
    def giver(self):
        return str(self.visitor) if self.visitor else self.colleague.full_name


class Decision(models.Model):
    """What was decided and by whom; a later decision is a new row."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    consultation = models.ForeignKey(
        Consultation, on_delete=models.CASCADE, related_name="decisions"
    )
    text = models.TextField("besluit")
    decided_by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["at", "id"]

    def __str__(self):
        return f"Besluit van {self.decided_by}"
