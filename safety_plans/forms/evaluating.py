"""The evaluation on one page: each agreement, a scale for each person, the decision."""

from django import forms
from django.utils import timezone

from cases.forms.fields import DayField, not_in_future, not_in_past
from safety_plans.actions import NewEvaluation
from safety_plans.enums import SCALE, Decision, Kept, ScorerKind
from safety_plans.forms.blocks import line, text
from safety_plans.rhythm import usual_date, why_not_evaluate_on

FREE_SCORERS = 3
NO_SCORE = "Een cijfer is 0 tot en met 10, heel of half. Bijvoorbeeld 6 of 6,5."


class EvaluationForm(forms.Form):
    held_on = DayField(label="Wanneer was dit gesprek", validators=[not_in_future])
    present = text(
        "Wie waren erbij",
        rows=2,
        required=True,
        help_text="Eén naam op elke regel, of met komma's.",
    )
    new_signals = text("Wat is er nieuw", rows=3, help_text="Is er iets gebeurd of veranderd?")
    decision = forms.ChoiceField(
        label="Wat besluiten jullie",
        choices=Decision.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Kies een besluit."},
    )
    decision_reason = text("Waarom", rows=2)
    next_on = DayField(
        label="Wanneer praten jullie weer over het plan",
        required=False,
        validators=[not_in_past],
        help_text="Altijd nodig, behalve als het plan klaar is.",
    )
    next_reason = text("Later dan over zes weken? Schrijf waarom dat veilig genoeg is", rows=2)

    def __init__(self, *args, version, **kwargs):
        super().__init__(*args, **kwargs)
        self.version = version
        today = timezone.localdate()
        self.fields["held_on"].initial = today
        self.fields["next_on"].initial = usual_date(version.case.phase, today)

    def clean(self):
        clean = super().clean()
        closes = clean.get("decision") in ("", None, Decision.CLOSE)
        if not closes and "next_on" not in self.errors:
            why_not = why_not_evaluate_on(
                clean.get("next_on"),
                phase=self.version.case.phase,
                reason=clean.get("next_reason", ""),
                today=timezone.localdate(),
            )
            if why_not:
                self.add_error("next_reason" if clean.get("next_on") else "next_on", why_not)
        return clean


class OutcomeForm(forms.Form):
    """Did one agreement work?"""

    hide_optional = True

    kept = forms.ChoiceField(
        label="Is deze afspraak gelukt",
        choices=Kept.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Kies of deze afspraak gelukt is."},
    )
    remark = line("Toelichting", length=1000)

    def __init__(self, *args, agreement, **kwargs):
        super().__init__(*args, **kwargs)
        self.agreement = agreement
        self.fields["kept"].label = f"Afspraak {agreement.order}: is deze gelukt"
        self.fields["remark"].label = f"Toelichting bij afspraak {agreement.order}"


class HalvesField(forms.DecimalField):
    """0 to 10, whole or half, written with a comma or a point."""

    widget = forms.TextInput(attrs={"inputmode": "decimal", "size": 4})

    def __init__(self, **kwargs):
        keys = ("invalid", "max_digits", "max_decimal_places", "max_whole_digits")
        super().__init__(
            max_digits=3,
            decimal_places=1,
            required=False,
            error_messages=dict.fromkeys(keys, NO_SCORE),
            **kwargs,
        )

    def to_python(self, value):
        return super().to_python(value.replace(",", ".") if isinstance(value, str) else value)

    def validate(self, value):
        super().validate(value)
        if value is not None and value not in SCALE:
            raise forms.ValidationError(NO_SCORE)


class ScoreForm(forms.Form):
    """How safe one person finds it. An empty number means: not asked (R19: a number has a reason)."""

    hide_optional = True

    who = line("Wie")
    number = HalvesField(label="Cijfer")
    motivation = text("Waarom dit cijfer, en wat zou een punt meer zijn", rows=2)

    def __init__(self, *args, person=None, who="", kind=ScorerKind.FAMILY, **kwargs):
        super().__init__(*args, **kwargs)
        self.person, self.kind, self.shown = person, kind, who
        if who:
            del self.fields["who"]
            self.fields["number"].label = f"Cijfer van {who}"
            self.fields["motivation"].label = f"Waarom geeft {who} dit cijfer"

    def clean(self):
        clean = super().clean()
        number, why = clean.get("number"), clean.get("motivation")
        if number is not None and not why:
            self.add_error("motivation", "Schrijf waarom dit cijfer. Een los cijfer zegt niets.")
        if why and number is None and "number" not in self.errors:
            self.add_error("number", "Vul ook het cijfer in.")
        if "who" in self.fields and number is not None and not clean.get("who"):
            self.add_error("who", "Schrijf wie dit cijfer geeft.")
        return clean

    def score_fields(self) -> dict | None:
        if self.cleaned_data.get("number") is None:
            return None
        return {
            "person": self.person,
            "who": "" if self.person else self.shown or self.cleaned_data["who"],
            "kind": self.kind,
            "number": self.cleaned_data["number"],
            "motivation": self.cleaned_data["motivation"],
        }


class EvaluationPage:
    """All forms of the page for one version, valid together or not at all."""

    def __init__(self, data, *, version, worker):
        self.form = EvaluationForm(data, version=version)
        self.outcomes = [
            OutcomeForm(data, agreement=one, prefix=f"afspraak-{one.order}")
            for one in version.agreements.select_related("doer_person")
        ]
        self.scores = [
            ScoreForm(data, prefix=f"cijfer-{place}", **scorer)
            for place, scorer in enumerate(_scorers(version, worker))
        ]

    @property
    def forms(self):
        return [self.form, *self.outcomes, *self.scores]

    def is_valid(self) -> bool:
        # Each form is asked, so that the page shows every error at once.
        return all([form.is_valid() for form in self.forms])  # noqa: C419

    def evaluation(self) -> NewEvaluation:
        """Return what was said, for the action."""
        scores = [form.score_fields() for form in self.scores]
        return NewEvaluation(
            **self.form.cleaned_data,
            outcomes={form.agreement.pk: form.cleaned_data for form in self.outcomes},
            scores=[score for score in scores if score],
        )


def _scorers(version, worker):
    """Each person of the family, the worker, and some free lines: school, neighbour, Veilig Thuis."""
    for person in version.case.family.people.children_first():
        kind = ScorerKind.NETWORK if person.is_network else ScorerKind.FAMILY
        yield {"person": person, "who": person.calling_name, "kind": kind}
    yield {"who": worker.full_name, "kind": ScorerKind.PROFESSIONAL}
    for _ in range(FREE_SCORERS):
        yield {"kind": ScorerKind.NETWORK}
