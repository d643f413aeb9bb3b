from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from accounts.access import Grant
from cases.enums import CaseStatus, Frame, Phase, WatchedBy
from cases.ids import new_id
from cases.models.family import Family
from cases.names import plain
from cases.querysets import CaseQuerySet, OnCaseQuerySet

USER = settings.AUTH_USER_MODEL


class TransitionRefused(ValueError):
    """The state does not allow this act. Its text is a Dutch sentence."""


class Case(models.Model):
    """The work with one family. History stands in CaseChange; the columns hold the present."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    number = models.CharField("zaaknummer", max_length=30, unique=True)
    family = models.ForeignKey(Family, on_delete=models.PROTECT, related_name="cases")
    team = models.ForeignKey("accounts.Team", on_delete=models.PROTECT, related_name="cases")
    owner = models.ForeignKey(
        USER, on_delete=models.PROTECT, related_name="cases", null=True, blank=True
    )
    status = models.CharField(max_length=20, choices=CaseStatus, default=CaseStatus.ACTIVE)
    frame = models.CharField("kader", max_length=20, choices=Frame, default=Frame.VOLUNTARY)
    phase = models.CharField("fase", max_length=20, choices=Phase, default=Phase.DIRECT)
    shielded = models.BooleanField("afgeschermd", default=False)
    first_concern = models.TextField("eerste zorg", blank=True)
    next_step = models.CharField("volgende stap", max_length=200, blank=True)
    next_step_on = models.DateField("wanneer", null=True, blank=True)
    opened_on = models.DateField("begonnen op")
    closed_on = models.DateField("afgesloten op", null=True, blank=True)
    closing_reason = models.TextField("reden van afsluiten", blank=True)
    search_text = models.TextField(editable=False, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = CaseQuerySet.as_manager()

    class Meta:
        ordering = ["-opened_on", "-id"]
        indexes = [
            models.Index(fields=["team", "-opened_on", "-id"], name="case_of_team"),
            models.Index(fields=["owner", "status"], name="case_of_owner"),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["family"], condition=~Q(status="closed"), name="one_open_case_per_family"
            ),
            models.CheckConstraint(
                condition=Q(status="closed", closed_on__isnull=False)
                | (~Q(status="closed") & Q(closed_on__isnull=True)),
                name="case_closed_with_date",
            ),
            models.CheckConstraint(
                condition=Q(next_step="", next_step_on__isnull=True)
                | (Q(next_step__gt="") & Q(next_step_on__isnull=False)),
                name="case_next_step_with_date",
            ),
        ]

    def __str__(self):
        return self.number

    @staticmethod
    def grant_model():
        return CaseGrant

    @property
    def family_name(self):
        return str(self.family)

    @property
    def is_open(self):
        return self.status != CaseStatus.CLOSED

    def refresh_search_text(self):
        """Gather the words by which this case is found; a secret address is none of them (R17)."""
        words = [self.number, self.family.name]
        for person in self.family.people.all():
            words += [person.full_name, person.birth_date.isoformat() if person.birth_date else ""]
        for house in self.family.households.all():
            words.append("" if house.is_secret else house.address)
        if old := getattr(self, "imported_from", None):
            words.append(old.old_number)
        self.search_text = " ".join(filter(None, (plain(word) for word in words)))

    def close(self, *, on, reason):
        if not self.is_open:
            raise TransitionRefused("Dit dossier is al afgesloten.")
        self.status = CaseStatus.CLOSED
        self.closed_on, self.closing_reason = on, reason
        self.next_step, self.next_step_on = "", None


class CaseNumber(models.Model):
    """The last case number that was given out in a year."""

    year = models.PositiveSmallIntegerField(primary_key=True)
    last = models.PositiveIntegerField(default=0)

    def __str__(self):
        return f"{self.year}: {self.last}"


class CaseChange(models.Model):
    """One change of owner, frame, phase, status, next step or of a person: who, when, why."""

    class Aspect(models.TextChoices):
        OWNER = "owner", "casusregisseur"
        FRAME = "frame", "kader"
        PHASE = "phase", "fase"
        STATUS = "status", "status"
        NEXT_STEP = "next_step", "volgende stap"
        SHIELD = "shield", "afscherming"
        PERSON = "person", "gegevens"

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="changes")
    aspect = models.CharField(max_length=20, choices=Aspect)
    value = models.CharField(max_length=200, blank=True)
    reason = models.TextField("reden", blank=True)
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")

    objects = OnCaseQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-id"]

    def __str__(self):
        return f"{self.get_aspect_display()}: {self.value}"


class SafetyWatch(models.Model):
    """Who holds sight on safety: exactly one at any moment (R7, domain.md 4.3)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="watches")
    watched_by = models.CharField(max_length=20, choices=WatchedBy, default=WatchedBy.TEAM)
    holder = models.ForeignKey(
        USER, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    substitute = models.ForeignKey(
        USER, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )
    since = models.DateTimeField(default=timezone.now)
    until = models.DateTimeField(null=True, blank=True)
    by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")

    objects = OnCaseQuerySet.as_manager()

    class Meta:
        ordering = ["-since", "-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["case"], condition=Q(until__isnull=True), name="one_holder_of_safety"
            ),
            models.CheckConstraint(
                condition=Q(watched_by="team", holder__isnull=False) | ~Q(watched_by="team"),
                name="our_team_watches_by_a_person",
            ),
        ]

    def __str__(self):
        return str(self.holder) if self.holder else self.get_watched_by_display()


class CaseGrant(Grant):
    """An exception on one case: guest, stand-in, shielded case, nood-inzage (R22)."""

    content_object = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="grants")

    class Meta(Grant.Meta):
        abstract = False

    def __str__(self):
        return self.get_reason_display()


class Handover(models.Model):
    """A family that another organisation offers; until it is accepted the sender holds (domain.md 4.2)."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="handovers")
    from_organisation = models.CharField("van", max_length=120)
    reference = models.CharField("kenmerk", max_length=60, blank=True)
    note = models.TextField("wat er overgedragen wordt", blank=True)
    offered_on = models.DateField("aangeboden op")
    accepted_at = models.DateTimeField(null=True, blank=True)
    accepted_by = models.ForeignKey(
        USER, on_delete=models.PROTECT, related_name="+", null=True, blank=True
    )

    objects = OnCaseQuerySet.as_manager()

    class Meta:
        ordering = ["-offered_on", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(accepted_at__isnull=True, accepted_by__isnull=True)
                | Q(accepted_at__isnull=False, accepted_by__isnull=False),
                name="handover_accepted_by_someone",
            )
        ]

    def __str__(self):
        return f"{self.from_organisation} {self.offered_on}"

    def accept(self, *, by, at):
        if self.accepted_at:
            raise TransitionRefused("Deze overdracht is al aanvaard.")
        self.accepted_at, self.accepted_by = at, by
