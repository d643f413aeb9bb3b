from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from cases.ids import new_id
from cases.models import Case, TransitionRefused
from consultations.enums import (
    HAS_BEEN_OPENED,
    ON_THE_LIST,
    RANK,
    TONE,
    TRANSITIONS,
    Naming,
    State,
    Urgency,
)
from consultations.models.day import ConsultationDay
from consultations.querysets import ConsultationQuerySet

USER = settings.AUTH_USER_MODEL
QUESTION_LENGTH = 600


class Consultation(models.Model):
    """One family on the list of one spreekuur. The columns hold the present; history is rows."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="consultations")
    day = models.ForeignKey(ConsultationDay, on_delete=models.PROTECT, related_name="consultations")
    question = models.TextField("vraag")
    why_today = models.TextField("waarom vandaag", blank=True)
    urgency = models.CharField("hoe dringend", max_length=10, choices=Urgency)
    naming = models.CharField(
        "voor mensen van buiten", max_length=10, choices=Naming, default=Naming.ANONYMOUS
    )
    order = models.PositiveSmallIntegerField("volgorde")
    state = models.CharField(max_length=20, choices=State, default=State.WAITING, editable=False)
    brought_by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    brought_at = models.DateTimeField(default=timezone.now)
    started_at = models.DateTimeField(null=True, blank=True)
    discussed_at = models.DateTimeField(null=True, blank=True)
    moved_from = models.OneToOneField(
        "self", on_delete=models.PROTECT, related_name="moved_to", null=True, blank=True
    )

    objects = ConsultationQuerySet.as_manager()

    class Meta:
        ordering = ["-brought_at", "-id"]
        indexes = [models.Index(fields=["case", "-brought_at"], name="consultation_of_case")]
        constraints = [
            models.UniqueConstraint(
                fields=["case", "day"],
                condition=Q(state__in=[str(state) for state in ON_THE_LIST]),
                name="a_family_once_on_a_list",
            ),
            models.UniqueConstraint(
                fields=["day"],
                condition=Q(state=State.BEING_DISCUSSED.value),
                name="one_family_discussed_at_a_time",
            ),
            models.UniqueConstraint(fields=["day", "order"], name="consultation_order_once"),
            models.CheckConstraint(
                condition=Q(state=State.DISCUSSED.value, discussed_at__isnull=False)
                | (~Q(state=State.DISCUSSED.value) & Q(discussed_at__isnull=True)),
                name="consultation_discussed_at_a_time",
            ),
        ]

    def __str__(self):
        return f"Spreekuur van {self.day.date:%d-%m-%Y}"

    def get_absolute_url(self):
        return reverse("consultations:item", args=[self.pk])

    @property
    def is_on_the_list(self):
        return self.state in ON_THE_LIST

    @property
    def is_waiting(self):
        return self.state == State.WAITING

    @property
    def is_being_discussed(self):
        return self.state == State.BEING_DISCUSSED

    @property
    def has_been_opened(self):
        return self.state in HAS_BEEN_OPENED

    @property
    def is_moved(self):
        return self.state == State.MOVED

    @property
    def tone(self):
        return TONE[Urgency(self.urgency)]

    @property
    def is_anonymous(self):
        return self.naming == Naming.ANONYMOUS

    def raises(self, urgency) -> bool:
        """Return whether an urgency is more pressing than that of this item."""
        return RANK[Urgency(urgency)] < RANK[Urgency(self.urgency)]

    def go_to(self, state):
        if state not in TRANSITIONS[State(self.state)]:
            raise TransitionRefused(REFUSAL[State(self.state)])
        self.state = state

    def start(self, *, at):
        self.go_to(State.BEING_DISCUSSED)
        self.started_at = at

    def park(self):
        self.go_to(State.WAITING)

    def finish(self, *, at):
        self.go_to(State.DISCUSSED)
        self.discussed_at = at

    def move(self):
        self.go_to(State.MOVED)

    def add_question(self, question, why_today, urgency):
        """Put another question under the first one; what stands there already is not said twice."""
        self.question = _with(self.question, question)
        self.why_today = _with(self.why_today, why_today)
        self.urgency = urgency


def _with(text, more) -> str:
    return text if more in text else "\n".join(filter(None, [text, more]))


REFUSAL = {
    State.WAITING: "Dit gezin wacht nog. Begin eerst met bespreken.",
    State.BEING_DISCUSSED: "Dit gezin wordt al besproken.",
    State.DISCUSSED: "Een collega rondde dit al af. Dit gezin is besproken.",
    State.MOVED: "Een collega schoof dit gezin al door naar een volgend spreekuur.",
}


class Bringing(models.Model):
    """Each time that someone brought this family in: what he asked, why then, how pressing."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    consultation = models.ForeignKey(
        Consultation, on_delete=models.CASCADE, related_name="bringings"
    )
    question = models.TextField()
    why_today = models.TextField(blank=True)
    urgency = models.CharField(max_length=10, choices=Urgency)
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["at", "id"]

    def __str__(self):
        return f"Ingebracht op {self.at:%d-%m-%Y}"


class StateChange(models.Model):
    """One change of state: which, when and by whom."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    consultation = models.ForeignKey(Consultation, on_delete=models.CASCADE, related_name="changes")
    state = models.CharField(max_length=20, choices=State)
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["at", "id"]

    def __str__(self):
        return self.get_state_display()
