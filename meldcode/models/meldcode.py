from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from cases.ids import new_id
from cases.models import Case, Person, Signal, TransitionRefused
from meldcode.enums import ClosedHow, State, Step
from meldcode.querysets import MeldcodeQuerySet
from meldcode.terms import step_due
from meldcode.transitions import PROGRESS, TRANSITIONS
from worklist.workdays import working_days_between

USER = settings.AUTH_USER_MODEL
ALL_THROUGH = 0


class Meldcode(models.Model):
    """One walk through the five steps for one family (domain.md 1). A family has one at a time.

    The columns hold the present; what was recorded stands in rows that are never overwritten.
    `current_step` is the first step that is not through yet, 0 when all five are.
    """

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="meldcodes")
    subject = models.ForeignKey(
        Person, on_delete=models.SET_NULL, related_name="+", null=True, blank=True
    )
    signal = models.ForeignKey(
        Signal, on_delete=models.SET_NULL, related_name="meldcodes", null=True, blank=True
    )
    previous = models.ForeignKey(
        "self", on_delete=models.SET_NULL, related_name="later", null=True, blank=True
    )
    state = models.CharField(max_length=20, choices=State, default=State.STARTED)
    current_step = models.PositiveSmallIntegerField(default=Step.SIGNALS)
    step_since = models.DateTimeField(default=timezone.now)
    result_due_on = models.DateField("werkt de hulp, kijken op", null=True, blank=True)
    opened_at = models.DateTimeField(default=timezone.now)
    opened_by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_by = models.ForeignKey(
        USER, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    closed_how = models.CharField(max_length=20, choices=ClosedHow, blank=True)
    closing_note = models.TextField("hoe afgesloten", blank=True)

    objects = MeldcodeQuerySet.as_manager()

    class Meta:
        ordering = ["-opened_at", "-id"]
        indexes = [
            models.Index(
                fields=["step_since", "id"],
                condition=~Q(state="afgesloten"),
                name="running_meldcodes",
            )
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["case"], condition=~Q(state="afgesloten"), name="one_running_meldcode"
            ),
            models.CheckConstraint(
                condition=Q(
                    state="afgesloten",
                    closed_at__isnull=False,
                    closed_by__isnull=False,
                    closed_how__gt="",
                )
                | (
                    ~Q(state="afgesloten")
                    & Q(closed_at__isnull=True, closed_by__isnull=True, closed_how="")
                ),
                name="meldcode_closed_by_someone",
            ),
        ]

    def __str__(self):
        return f"Meldcode van {timezone.localdate(self.opened_at):%d-%m-%Y}"

    @property
    def is_running(self):
        return self.state != State.CLOSED

    @property
    def opened_on(self):
        return timezone.localdate(self.opened_at)

    @property
    def step_label(self):
        """Return where the meldcode is, for lists and badges."""
        if not self.is_running:
            return "afgesloten"
        return f"stap {self.current_step}" if self.current_step else "volgen"

    def days_in_step(self, today) -> int:
        return max((today - timezone.localdate(self.step_since)).days, 0)

    def step_due_on(self):
        """Return by when the present step should be through, or None when all are."""
        return step_due(self.opened_on, self.current_step) if self.current_step else None

    def working_days_late(self, today) -> int:
        due = self.step_due_on()
        return working_days_between(due, today) if due else 0

    def ensure_running(self):
        """Raise TransitionRefused when a colleague closed it meanwhile."""
        if not self.is_running:
            raise TransitionRefused(
                f"{self.closed_by.full_name} heeft deze meldcode afgesloten op "
                f"{timezone.localdate(self.closed_at):%d-%m-%Y}."
            )

    def move_to(self, state):
        """Change the state, by the declared table only."""
        self.ensure_running()
        if state not in TRANSITIONS[State(self.state)]:
            raise TransitionRefused(
                f"Dit kan nu niet: de meldcode staat op ‘{self.get_state_display()}’."
            )
        self.state = state

    def follow_steps(self, through: set[int], at):
        """Take over how far the steps are. `through` are the steps that are done or skipped."""
        first_open = next((step for step in Step.values if step not in through), ALL_THROUGH)
        if first_open != self.current_step:
            self.current_step, self.step_since = first_open, at
        reached = PROGRESS[first_open - 1] if first_open else State.WEIGHED
        if self.state in PROGRESS and reached != self.state:
            self.move_to(reached)

    def close(self, *, how, note, by, at):
        self.move_to(State.CLOSED)
        self.closed_how, self.closing_note = how, note
        self.closed_by, self.closed_at = by, at
        self.result_due_on = None
