from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from cases.enums import Phase
from cases.ids import new_id
from cases.models import Case, TransitionRefused
from safety_plans.enums import IN_FORCE, TRANSITIONS, VersionState
from safety_plans.models.frozen import ISSUED, Frozen, HistoryRow
from safety_plans.querysets import PlanQuerySet, VersionQuerySet
from safety_plans.rhythm import why_not_evaluate_on

USER = settings.AUTH_USER_MODEL
STOPPED = "Dit plan is gestopt."


class SafetyPlan(models.Model):
    """The chain of versions of one family; one runs at a time."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="safety_plans")
    started_by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    started_at = models.DateTimeField(default=timezone.now)
    ended_on = models.DateField("gestopt op", null=True, blank=True)
    ended_by = models.ForeignKey(
        USER, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    ending_reason = models.TextField("waarom gestopt", blank=True)

    objects = PlanQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["case"], condition=Q(ended_on__isnull=True), name="one_running_plan"
            ),
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True, ended_by__isnull=True)
                | Q(ended_on__isnull=False, ended_by__isnull=False),
                name="plan_ended_by_someone",
            ),
        ]

    def __str__(self):
        return f"Veiligheidsplan van {timezone.localdate(self.started_at):%d-%m-%Y}"

    @property
    def is_running(self):
        return self.ended_on is None

    def end(self, *, by, on, reason):
        if not self.is_running:
            raise TransitionRefused("Dit plan is al gestopt.")
        self.ended_by, self.ended_on, self.ending_reason = by, on, reason


class PlanVersion(models.Model):
    """One version of the plan: written as a concept, then given out and frozen (R8)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    plan = models.ForeignKey(SafetyPlan, on_delete=models.CASCADE, related_name="versions")
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="plan_versions")
    number = models.PositiveSmallIntegerField("versie")
    state = models.CharField(max_length=10, choices=VersionState, default=VersionState.DRAFT)
    phase = models.CharField("fase", max_length=20, choices=Phase, default=Phase.DIRECT)
    what_happened = models.TextField("wat is er gebeurd", blank=True)
    worried_that = models.TextField("waar zijn wij bang voor", blank=True)
    going_well = models.TextField("wat gaat er goed", blank=True)
    child_part = models.TextField("wat zegt of wil het kind", blank=True)
    child_missing_reason = models.TextField("waarom ontbreekt het kind", blank=True)
    child_explained_by = models.CharField("wie legde het uit", max_length=120, blank=True)
    child_explained_on = models.DateField("wanneer uitgelegd", null=True, blank=True)
    if_it_fails = models.TextField("als het niet lukt", blank=True)
    evaluation_on = models.DateField("evaluatiedatum", null=True, blank=True)
    evaluation_time = models.TimeField("hoe laat", null=True, blank=True)
    evaluation_place = models.CharField("waar", max_length=120, blank=True)
    evaluation_reason = models.TextField("waarom zo laat", blank=True)
    contact_name = models.CharField("wie is bereikbaar", max_length=120, blank=True)
    contact_phone = models.CharField("telefoon", max_length=30, blank=True)
    given_to = models.TextField("wie krijgt dit plan", blank=True)
    made_by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField(default=timezone.now)
    issued_by = models.ForeignKey(
        USER, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    issued_at = models.DateTimeField(null=True, blank=True)
    paper = models.JSONField("wat het gezin kreeg", null=True, blank=True, editable=False)
    lock_version = models.PositiveIntegerField(default=0)

    objects = VersionQuerySet.as_manager()

    # The only thing that still changes of a version that was given out.
    FREE = frozenset({"state"})
    COPIED = (
        "what_happened",
        "worried_that",
        "going_well",
        "child_part",
        "child_missing_reason",
        "child_explained_by",
        "child_explained_on",
        "if_it_fails",
        "evaluation_place",
        "contact_name",
        "contact_phone",
        "given_to",
    )

    class Meta:
        ordering = ["-number"]
        indexes = [
            models.Index(
                fields=["evaluation_on"], condition=Q(state="issued"), name="plan_to_evaluate"
            )
        ]
        constraints = [
            models.UniqueConstraint(fields=["plan", "number"], name="version_number_once"),
            models.UniqueConstraint(
                fields=["plan"], condition=Q(state="draft"), name="one_draft_of_a_plan"
            ),
            models.UniqueConstraint(
                fields=["plan"], condition=Q(state__in=IN_FORCE), name="one_version_in_force"
            ),
            models.CheckConstraint(
                condition=Q(
                    state="draft",
                    issued_at__isnull=True,
                    issued_by__isnull=True,
                    paper__isnull=True,
                )
                | (
                    ~Q(state="draft")
                    & Q(paper__isnull=False)
                    & Q(issued_at__isnull=False)
                    & Q(issued_by__isnull=False)
                    & Q(evaluation_on__isnull=False)
                ),
                name="issued_by_someone_with_evaluation_date",
            ),
        ]

    def __str__(self):
        return f"Veiligheidsplan, versie {self.number}"

    def save(self, *args, update_fields=None, **kwargs):
        stored = getattr(self, "_state_in_database", VersionState.DRAFT)
        only_free = update_fields is not None and self.FREE.issuperset(update_fields)
        if not self._state.adding and stored != VersionState.DRAFT and not only_free:
            raise Frozen
        super().save(*args, update_fields=update_fields, **kwargs)
        self._state_in_database = self.state

    def delete(self, *args, **kwargs):
        if not self.is_draft:
            raise Frozen
        return super().delete(*args, **kwargs)

    @classmethod
    def from_db(cls, db, field_names, values):
        version = super().from_db(db, field_names, values)
        version._state_in_database = version.__dict__.get("state")
        return version

    @property
    def is_draft(self):
        return self.state == VersionState.DRAFT

    def why_not_change(self) -> str:
        """Only a concept of a plan that runs still changes (R8)."""
        if not self.is_draft:
            return ISSUED
        return "" if self.plan.is_running else STOPPED

    @property
    def is_in_force(self):
        return self.state in IN_FORCE

    def why_not_issue(self, today) -> str:
        """Only the evaluation date stops a plan; what else is missing makes it a concept (R9)."""
        return why_not_evaluate_on(
            self.evaluation_on, phase=self.phase, reason=self.evaluation_reason, today=today
        )

    def issue(self, *, by, at, paper):
        """Freeze the version, with what stands on the paper that the family gets now."""
        self._go_to(VersionState.ISSUED)
        if why_not := self.why_not_issue(timezone.localdate(at)):
            self.state = VersionState.DRAFT
            raise TransitionRefused(why_not)
        self.issued_by, self.issued_at, self.paper = by, at, paper

    def close_round(self):
        self._go_to(VersionState.EVALUATED)

    def replace(self):
        self._go_to(VersionState.REPLACED)

    def _go_to(self, state):
        if state not in TRANSITIONS[VersionState(self.state)]:
            now, then = VersionState(self.state).label, state.label
            raise TransitionRefused(f"Deze versie is {now}. Die kan niet meer {then} worden.")
        self.state = state


class DraftChange(HistoryRow):
    """Who changed which block or row of a draft: so that two editors don't overwrite each other."""

    version = models.ForeignKey(PlanVersion, on_delete=models.CASCADE, related_name="changes")
    number = models.PositiveIntegerField()
    subject = models.CharField(max_length=40)
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = [F("number").desc()]
        constraints = [
            models.UniqueConstraint(fields=["version", "number"], name="draft_change_once")
        ]

    def __str__(self):
        return f"{self.subject} {self.number}"
