from datetime import UTC, datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from cases.enums import UnsafetyForm
from cases.ids import new_id
from cases.models import Person, Task, TransitionRefused
from meldcode.enums import Answer, Channel, Norm, Outcome, ToldFamily
from meldcode.models.meldcode import Meldcode
from meldcode.querysets import OnMeldcodeQuerySet
from meldcode.weighing import QUESTIONS, TABLE

USER = settings.AUTH_USER_MODEL
# PostgreSQL keeps the year 1, but no page can show it in our own time.
EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)


class Weighing(models.Model):
    """One answer to one afweging. The newest per afweging counts (domain.md 2.2)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    meldcode = models.ForeignKey(Meldcode, on_delete=models.CASCADE, related_name="weighings")
    question = models.PositiveSmallIntegerField("afweging", choices=list(QUESTIONS.items()))
    answer = models.CharField("antwoord", max_length=10, choices=Answer)
    motivation = models.TextField("waarom")
    remarks = models.TextField("per persoon", blank=True)
    term_on = models.DateField("kijken of het werkt op", null=True, blank=True)
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = OnMeldcodeQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(question__gte=1, question__lte=5), name="one_of_five_afwegingen"
            ),
            models.CheckConstraint(
                condition=~Q(question=4, answer="ja") | Q(term_on__isnull=False),
                name="help_has_a_term",
                violation_error_message="Kies een datum waarop je kijkt of de hulp werkt.",
            ),
        ]

    def __str__(self):
        return f"Afweging {self.question}: {self.get_answer_display()}"

    @property
    def consequence(self):
        return TABLE[self.question, Answer(self.answer)]


class Decision(models.Model):
    """The two decisions of step 5: is reporting needed, is help (also) possible (domain.md 2.1)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    meldcode = models.ForeignKey(Meldcode, on_delete=models.CASCADE, related_name="decisions")
    report_needed = models.BooleanField("melden bij Veilig Thuis")
    help_given = models.BooleanField("hulp bieden of regelen")
    outcome = models.CharField(max_length=30, choices=Outcome)
    motivation = models.TextField("waarom")
    consulted = models.CharField("met wie overlegd", max_length=300, blank=True)
    departs_from = models.PositiveSmallIntegerField(choices=Norm, null=True, blank=True)
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = OnMeldcodeQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(departs_from__isnull=True) | Q(report_needed=False),
                name="who_reports_departs_from_no_norm",
            )
        ]

    def __str__(self):
        return self.get_outcome_display()


class Report(models.Model):
    """A melding at Veilig Thuis. No field is compulsory: recording it is never blocked (R1, R2)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    meldcode = models.ForeignKey(Meldcode, on_delete=models.CASCADE, related_name="reports")
    happened_at = models.DateTimeField("wanneer gemeld")
    channel = models.CharField("hoe gemeld", max_length=20, choices=Channel, blank=True)
    region = models.CharField("regio van Veilig Thuis", max_length=120, blank=True)
    employee = models.CharField("medewerker van Veilig Thuis", max_length=120, blank=True)
    reference = models.CharField("nummer van Veilig Thuis", max_length=60, blank=True)
    about = models.ManyToManyField(Person, verbose_name="over wie", blank=True, related_name="+")
    forms = models.JSONField("soort onveiligheid", default=list, blank=True)
    acute = models.BooleanField("het is acuut", default=False)
    facts = models.TextField("wat is er gemeld", blank=True)
    told_family = models.CharField(
        "weet het gezin ervan", max_length=10, choices=ToldFamily, blank=True
    )
    told_note = models.TextField("wie, wanneer, reactie, of waarom niet", blank=True)
    agreements = models.TextField("afspraken met Veilig Thuis", blank=True)
    norms = models.JSONField(default=list, blank=True)
    post_key = models.UUIDField(null=True, blank=True, editable=False)
    again = models.BooleanField("opnieuw gemeld", default=False)
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    feedback_due_on = models.DateField("terugkoppeling verwacht op")
    feedback = models.TextField("terugkoppeling", blank=True)
    feedback_at = models.DateTimeField(null=True, blank=True)
    feedback_by = models.ForeignKey(
        USER, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )

    objects = OnMeldcodeQuerySet.as_manager()

    class Meta:
        ordering = ["-happened_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(feedback_at__isnull=True, feedback_by__isnull=True)
                | Q(feedback_at__isnull=False, feedback_by__isnull=False),
                name="feedback_recorded_by_someone",
            ),
            models.CheckConstraint(
                condition=Q(happened_at__gte=EARLIEST), name="melding_in_our_own_times"
            ),
            models.UniqueConstraint(fields=["by", "post_key"], name="one_melding_per_form"),
        ]

    def __str__(self):
        return f"Melding van {timezone.localdate(self.happened_at):%d-%m-%Y}"

    @property
    def norm_labels(self):
        return [Norm(norm).label for norm in self.norms]

    @property
    def form_labels(self):
        return [UnsafetyForm(form).label for form in self.forms]

    def answer(self, *, feedback, by, at):
        if self.feedback_at:
            raise TransitionRefused(
                f"{self.feedback_by.full_name} heeft deze terugkoppeling al vastgelegd."
            )
        self.feedback, self.feedback_by, self.feedback_at = feedback, by, at


class NextAction(models.Model):
    """What comes next, when, and by whom; the newest row counts (R6).

    With a `task` the task is the item in the work list, and once it is done a new action is missing.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    meldcode = models.ForeignKey(Meldcode, on_delete=models.CASCADE, related_name="next_actions")
    text = models.CharField("wat is de volgende stap", max_length=300)
    due_on = models.DateField("wanneer")
    owner = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+", verbose_name="wie")
    task = models.ForeignKey(
        Task, on_delete=models.SET_NULL, related_name="+", null=True, blank=True
    )
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = OnMeldcodeQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-id"]

    def __str__(self):
        return self.text

    @property
    def is_done(self):
        return self.task is not None and self.task.done_at is not None
