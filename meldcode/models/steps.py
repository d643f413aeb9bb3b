from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from cases.ids import new_id
from cases.models import Person, Signal
from meldcode.enums import (
    ChildSeen,
    ConsultedRole,
    FamilyNamed,
    SignalsChoice,
    SkipReason,
    Step,
    StepStatus,
)
from meldcode.models.meldcode import Meldcode
from meldcode.querysets import OnMeldcodeQuerySet

USER = settings.AUTH_USER_MODEL


class StepEntry(models.Model):
    """What was recorded in a step. Many per step, repeatable, never overwritten (domain.md 1.2, 1.3)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    meldcode = models.ForeignKey(Meldcode, on_delete=models.CASCADE, related_name="entries")
    step = models.PositiveSmallIntegerField("stap", choices=Step)
    text = models.TextField("wat is er gebeurd of besproken", blank=True)
    happened_on = models.DateField("wanneer was dit")
    signals = models.ManyToManyField(Signal, blank=True, related_name="meldcode_entries")
    people = models.ManyToManyField(Person, blank=True, related_name="+")
    took_part = models.CharField("wie was erbij", max_length=300, blank=True)
    consulted_role = models.CharField("met wie", max_length=30, choices=ConsultedRole, blank=True)
    consulted_name = models.CharField("naam", max_length=120, blank=True)
    consulted_organisation = models.CharField("organisatie", max_length=120, blank=True)
    family_named = models.CharField(
        "met of zonder namen", max_length=20, choices=FamilyNamed, blank=True
    )
    question = models.TextField("vraag", blank=True)
    advice = models.TextField("advies", blank=True)
    follow_up = models.TextField("wat doe je ermee", blank=True)
    child_seen = models.CharField(
        "kind gezien en gesproken", max_length=20, choices=ChildSeen, blank=True
    )
    recorded_by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = OnMeldcodeQuerySet.as_manager()

    class Meta:
        ordering = ["step", "-happened_on", "-at", "-id"]
        constraints = [
            models.CheckConstraint(condition=Q(step__gte=1, step__lte=5), name="entry_in_a_step")
        ]

    def __str__(self):
        return f"{self.get_step_display()} {self.happened_on:%d-%m-%Y}"

    @property
    def consulted(self):
        """Return with whom there was a consult: role, name, organisation."""
        parts = [
            self.get_consulted_role_display(),
            self.consulted_name,
            self.consulted_organisation,
        ]
        return ", ".join(filter(None, parts))


class StepMark(models.Model):
    """The status of a step from a moment on. The newest row counts; a step without one is open."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    meldcode = models.ForeignKey(Meldcode, on_delete=models.CASCADE, related_name="marks")
    step = models.PositiveSmallIntegerField("stap", choices=Step)
    status = models.CharField(max_length=30, choices=StepStatus)
    choice = models.CharField("keuze", max_length=20, choices=SignalsChoice, blank=True)
    skip_reason = models.CharField("reden", max_length=30, choices=SkipReason, blank=True)
    note = models.TextField("toelichting", blank=True)
    agreed_by = models.CharField("wie was het ermee eens", max_length=200, blank=True)
    look_again_on = models.DateField("opnieuw bekijken op", null=True, blank=True)
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = OnMeldcodeQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(status="overgeslagen_met_reden")
                | Q(step=3, skip_reason__gt="", agreed_by__gt="", look_again_on__isnull=False),
                name="only_the_talk_is_skipped_with_reason",
                violation_error_message="Alleen het gesprek kan met een reden worden overgeslagen.",
            )
        ]

    def __str__(self):
        return f"{self.get_step_display()}: {self.get_status_display()}"
