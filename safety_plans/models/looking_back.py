"""What people say about a version: their agreement, and the evaluation."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from safety_plans.enums import (
    ANSWER_TONE,
    KEPT_TONE,
    SCALE,
    Answer,
    Decision,
    Kept,
    ScorerKind,
    Way,
)
from safety_plans.models.frozen import HistoryRow
from safety_plans.models.parts import Agreement, filled, person_field
from safety_plans.models.plan import PlanVersion

USER = settings.AUTH_USER_MODEL


class Agreeing(HistoryRow):
    """What one person says of the plan; refused, it still stands as the team's own (3.6)."""

    version = models.ForeignKey(PlanVersion, on_delete=models.CASCADE, related_name="agreeings")
    person = person_field("wie")
    name = models.CharField("naam", max_length=120, blank=True)
    answer = models.CharField("wat zegt deze persoon", max_length=20, choices=Answer)
    on = models.DateField("wanneer", null=True, blank=True)
    way = models.CharField("hoe", max_length=20, choices=Way, blank=True)
    witness = models.CharField("wie was erbij", max_length=120, blank=True)
    remark = models.TextField("opmerking", blank=True)
    recorded_by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-recorded_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=filled("name") | Q(person__isnull=False), name="agreeing_of_someone"
            ),
            models.CheckConstraint(
                condition=Q(answer="niet_gevraagd") | Q(on__isnull=False),
                name="agreeing_has_date",
            ),
            models.CheckConstraint(
                condition=~Q(answer="opmerking") | filled("remark"), name="remark_is_written"
            ),
        ]

    def __str__(self):
        return f"{self.who}: {self.get_answer_display()}"

    @property
    def who(self):
        return self.person.full_name if self.person else self.name

    @property
    def key(self):
        """The same person in each row: by person, or by the name as it was written."""
        return str(self.person_id or self.name.strip().casefold())

    @property
    def tone(self):
        return ANSWER_TONE[Answer(self.answer)]


class Evaluation(HistoryRow):
    """Looking back on one version: what was kept, how safe it is, what we decide (3.3)."""

    version = models.OneToOneField(PlanVersion, on_delete=models.CASCADE, related_name="evaluation")
    held_on = models.DateField("wanneer")
    present = models.TextField("wie waren erbij")
    new_signals = models.TextField("wat is er nieuw", blank=True)
    decision = models.CharField("besluit", max_length=20, choices=Decision)
    decision_reason = models.TextField("waarom", blank=True)
    next_on = models.DateField("volgende evaluatie", null=True, blank=True)
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-held_on", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(decision="sluiten") | Q(next_on__isnull=False),
                name="evaluation_has_next_date",
            )
        ]

    def __str__(self):
        return f"Evaluatie van {self.held_on:%d-%m-%Y}"


class AgreementOutcome(HistoryRow):
    evaluation = models.ForeignKey(Evaluation, on_delete=models.CASCADE, related_name="outcomes")
    agreement = models.ForeignKey(Agreement, on_delete=models.CASCADE, related_name="outcomes")
    kept = models.CharField("gelukt", max_length=10, choices=Kept)
    remark = models.TextField("toelichting", blank=True)

    class Meta:
        ordering = ["agreement__order"]
        constraints = [
            models.UniqueConstraint(fields=["evaluation", "agreement"], name="one_outcome_each")
        ]

    def __str__(self):
        return self.get_kept_display()

    @property
    def tone(self):
        return KEPT_TONE[Kept(self.kept)]


class ScaleScore(HistoryRow):
    """How safe it is from 0 to 10, said by one person with his reason (R19).

    Numbers of people are shown beside each other and never taken together.
    """

    evaluation = models.ForeignKey(Evaluation, on_delete=models.CASCADE, related_name="scores")
    person = person_field("wie")
    who = models.CharField("wie", max_length=120, blank=True)
    kind = models.CharField(max_length=20, choices=ScorerKind, default=ScorerKind.FAMILY)
    number = models.DecimalField("cijfer", max_digits=3, decimal_places=1)
    motivation = models.TextField("waarom dit cijfer")

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=Q(number__in=SCALE), name="score_whole_or_half"),
            models.CheckConstraint(condition=filled("motivation"), name="score_has_motivation"),
            models.CheckConstraint(
                condition=filled("who") | Q(person__isnull=False), name="score_of_someone"
            ),
        ]

    def __str__(self):
        return f"{self.who_text} {self.number_text}"

    @property
    def who_text(self):
        return self.person.calling_name if self.person else self.who

    @property
    def number_text(self):
        """Return 6 or 6,5 as people write it."""
        return f"{self.number.normalize():f}".replace(".", ",")

    @property
    def key(self):
        return str(self.person_id or self.who.strip().casefold())
