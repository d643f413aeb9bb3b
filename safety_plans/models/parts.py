"""The rows of a version: conditions, agreements, signs, the people who help."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from cases.enums import Phase
from cases.models import Person
from safety_plans.enums import STATUS_TONE, ConditionStatus, SetBy
from safety_plans.models.frozen import HistoryRow, PlanPart

USER = settings.AUTH_USER_MODEL


def person_field(label):
    return models.ForeignKey(
        Person,
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=label,
    )


def filled(field):
    return models.Q(**{f"{field}__gt": ""})


class Condition(PlanPart):
    """The minimum that must always go well; set by Veilig Thuis, a GI, the Raad or the team."""

    text = models.TextField("wat moet altijd goed gaan")
    set_by = models.CharField("wie stelt dit", max_length=20, choices=SetBy, default=SetBy.TEAM)
    set_on = models.DateField("sinds", null=True, blank=True)
    reference = models.CharField("kenmerk", max_length=60, blank=True)

    class Meta(PlanPart.Meta):
        constraints = [
            *PlanPart.Meta.constraints,
            models.CheckConstraint(condition=filled("text"), name="condition_has_text"),
        ]

    def __str__(self):
        return self.text


class ConditionCheck(HistoryRow):
    """How it goes with a condition, on a day, seen by someone; a new look is a new row (3.3)."""

    condition = models.ForeignKey(Condition, on_delete=models.PROTECT, related_name="checks")
    status = models.CharField("hoe gaat het", max_length=20, choices=ConditionStatus)
    seen_on = models.DateField("wanneer gezien")
    seen_by = models.CharField("wie zag het", max_length=120)
    how = models.TextField("wat is er gezien of gehoord", blank=True)
    recorded_by = models.ForeignKey(USER, on_delete=models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-seen_on", "-recorded_at", "-id"]

    def __str__(self):
        return self.get_status_display()

    @property
    def tone(self):
        return STATUS_TONE[ConditionStatus(self.status)]

    @property
    def is_broken(self):
        return self.status == ConditionStatus.NOT_MET


class Agreement(PlanPart):
    """What someone does when something happens, who looks whether it works, and when (3.3)."""

    phase = models.CharField("fase", max_length=20, choices=Phase, default=Phase.DIRECT)
    situation = models.TextField("als dit gebeurt", blank=True)
    behaviour = models.TextField("dan doen we dit")
    doer_person = person_field("wie doet dit")
    doer = models.CharField("wie doet dit", max_length=120, blank=True)
    checker = models.CharField("wie kijkt of het lukt", max_length=120, blank=True)
    check_rhythm = models.CharField("hoe vaak", max_length=120, blank=True)
    place_time = models.CharField("waar en wanneer", max_length=200, blank=True)
    holds_from = models.DateField("vanaf", null=True, blank=True)
    holds_until = models.DateField("tot en met", null=True, blank=True)
    condition = models.ForeignKey(
        Condition,
        on_delete=models.SET_NULL,
        related_name="agreements",
        null=True,
        blank=True,
        verbose_name="hoort bij",
    )

    class Meta(PlanPart.Meta):
        constraints = [
            *PlanPart.Meta.constraints,
            models.CheckConstraint(condition=filled("behaviour"), name="agreement_has_behaviour"),
            models.CheckConstraint(
                condition=models.Q(holds_until__isnull=True)
                | models.Q(holds_from__isnull=True)
                | models.Q(holds_until__gte=models.F("holds_from")),
                name="agreement_ends_after_start",
                violation_error_message="De einddatum ligt voor de begindatum.",
            ),
        ]

    def __str__(self):
        return self.behaviour

    @property
    def doer_text(self):
        person = self.doer_person.calling_name if self.doer_person else ""
        return " en ".join(filter(None, [person, self.doer]))

    @property
    def checker_text(self):
        return ", ".join(filter(None, [self.checker, self.check_rhythm]))


class WarningSign(PlanPart):
    """An early sign, and what everybody does then."""

    person = person_field("van wie")
    whose = models.CharField("van wie", max_length=120, blank=True)
    what_you_see = models.TextField("wat zie of merk je")
    what_then = models.TextField("wat doen we dan", blank=True)

    class Meta(PlanPart.Meta):
        constraints = [
            *PlanPart.Meta.constraints,
            models.CheckConstraint(condition=filled("what_you_see"), name="sign_is_described"),
        ]

    def __str__(self):
        return self.what_you_see

    @property
    def whose_text(self):
        return self.person.calling_name if self.person else self.whose


class PlanHelper(PlanPart):
    """Someone around the family who helps; stands on paper only when he may be named."""

    person = person_field("wie")
    name = models.CharField("naam", max_length=120, blank=True)
    relation = models.CharField("wie is dit voor het gezin", max_length=120, blank=True)
    does = models.TextField("wat doet deze persoon", blank=True)
    phone = models.CharField("telefoon", max_length=30, blank=True)
    may_be_named = models.BooleanField("mag met naam in het plan", default=False)

    class Meta(PlanPart.Meta):
        constraints = [
            *PlanPart.Meta.constraints,
            models.CheckConstraint(
                condition=filled("name") | models.Q(person__isnull=False), name="helper_has_name"
            ),
        ]

    def __str__(self):
        return self.name_text

    @property
    def name_text(self):
        return self.person.full_name if self.person else self.name

    @property
    def relation_text(self):
        return self.relation or (self.person.role_text if self.person else "")
