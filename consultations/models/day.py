from datetime import time

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.roles import Role
from cases.ids import new_id
from cases.models import TransitionRefused
from consultations.querysets import DayQuerySet, PresenceQuerySet

USER = settings.AUTH_USER_MODEL
NINE = time(9, 0)


class ConsultationDay(models.Model):
    """The veiligheidsspreekuur of one team on one day (domain.md 5.1)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    team = models.ForeignKey(
        "accounts.Team", on_delete=models.PROTECT, related_name="consultation_days"
    )
    date = models.DateField("dag")
    starts_at = models.TimeField("begint om", default=NINE)
    leader = models.ForeignKey(
        USER,
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name="gespreksleider",
    )
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey(
        USER, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )

    objects = DayQuerySet.as_manager()

    class Meta:
        ordering = ["-date", "team"]
        constraints = [
            models.UniqueConstraint(fields=["team", "date"], name="one_spreekuur_per_team_and_day"),
            models.CheckConstraint(
                condition=Q(closed_at__isnull=True, closed_by__isnull=True)
                | Q(closed_at__isnull=False, closed_by__isnull=False),
                name="spreekuur_closed_by_someone",
            ),
        ]

    def __str__(self):
        return f"Spreekuur van {self.date:%d-%m-%Y}"

    @property
    def is_closed(self):
        return self.closed_at is not None

    def close(self, *, by, at):
        if self.is_closed:
            raise TransitionRefused(f"{self.closed_by.full_name} sloot dit spreekuur al af.")
        self.closed_at, self.closed_by = at, by


class LeaderChange(models.Model):
    """Who led a spreekuur, from when; the last one is the leader."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    day = models.ForeignKey(ConsultationDay, on_delete=models.CASCADE, related_name="leaders")
    leader = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["at", "id"]

    def __str__(self):
        return str(self.leader)


class Presence(models.Model):
    """Someone in the room: a colleague, or someone of another organisation by name.

    A row that was wrong is withdrawn, never changed: an advice may rest on it.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    day = models.ForeignKey(ConsultationDay, on_delete=models.CASCADE, related_name="presences")
    user = models.ForeignKey(
        USER, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    name = models.CharField("naam", max_length=120, blank=True)
    organisation = models.CharField("organisatie", max_length=120, blank=True)
    role = models.CharField("rol in dit overleg", max_length=80, blank=True)
    recorded_at = models.DateTimeField(default=timezone.now)
    recorded_by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        USER, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )

    objects = PresenceQuerySet.as_manager()

    class Meta:
        ordering = ["recorded_at", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["day", "user"],
                condition=Q(withdrawn_at__isnull=True, user__isnull=False),
                name="present_once",
            ),
            models.CheckConstraint(
                condition=Q(user__isnull=False, name="")
                | Q(user__isnull=True, name__gt="", organisation__gt=""),
                name="present_as_colleague_or_by_name",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True, withdrawn_by__isnull=True)
                | Q(withdrawn_at__isnull=False, withdrawn_by__isnull=False),
                name="presence_withdrawn_by_someone",
            ),
        ]

    def __str__(self):
        return f"{self.person_name} ({self.from_where})" if self.from_where else self.person_name

    @property
    def person_name(self):
        return self.user.full_name if self.user else self.name

    @property
    def from_where(self):
        return self.user.organisation if self.user else self.organisation

    @property
    def is_external(self):
        return self.user is None or self.user.role == Role.GUEST
