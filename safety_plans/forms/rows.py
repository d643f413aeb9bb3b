"""A form for one row of a draft: a condition, an agreement, a sign, a helper."""

from django import forms

from cases.enums import Phase
from cases.forms.fields import DayField
from cases.models import Person
from safety_plans.enums import SetBy
from safety_plans.forms.blocks import line, text
from safety_plans.models import Condition


class OneOf(forms.ModelChoiceField):
    """A choice from the plan or the family; what is not on the list gets the same sentence."""

    default_error_messages = {"invalid_choice": "Kies iets uit de lijst."}

    def to_python(self, value):
        try:
            return super().to_python(value)
        except forms.ValidationError:
            raise forms.ValidationError(self.error_messages["invalid_choice"]) from None


def someone(label, help_text=""):
    return OneOf(
        label=label,
        queryset=Person.objects.none(),
        required=False,
        empty_label="Kies iemand uit het gezin",
        help_text=help_text,
    )


class RowForm(forms.Form):
    """A row of one version; people to choose from are those of the family."""

    people_field = ""

    def __init__(self, *args, version, **kwargs):
        super().__init__(*args, **kwargs)
        self.version = version
        if self.people_field:
            people = Person.objects.filter(family=version.case.family).children_first()
            self.fields[self.people_field].queryset = people
            self.fields[self.people_field].label_from_instance = _named


def _named(person):
    return f"{person.full_name} ({person.role_text})"


class ConditionForm(RowForm):
    text = text("Wat moet altijd goed gaan", rows=2, required=True, help_text="Eén ding per regel.")
    set_by = forms.ChoiceField(label="Wie vraagt dit", choices=SetBy.choices, initial=SetBy.TEAM)
    set_on = DayField(label="Sinds wanneer", required=False)
    reference = line(
        "Kenmerk", length=60, help_text="Van de brief of het dossier van wie dit vraagt."
    )


class AgreementForm(RowForm):
    people_field = "doer_person"

    situation = text("Als …", rows=2, help_text="Bijvoorbeeld: papa merkt dat hij boos wordt.")
    behaviour = text(
        "Dan …",
        rows=2,
        required=True,
        help_text="Bijvoorbeeld: dan gaat hij naar buiten en belt hij oom Karim.",
    )
    doer_person = someone("Wie doet dit")
    doer = line("Iemand anders, of meer mensen", help_text="Eerst familie, dan netwerk, dan hulp.")
    checker = line("Wie kijkt of het lukt")
    check_rhythm = line("Hoe vaak", help_text="Bijvoorbeeld: elke avond om 19 uur.")
    place_time = line("Waar en wanneer geldt dit", length=200)
    phase = forms.ChoiceField(label="Fase", choices=Phase.choices)
    condition = OneOf(
        label="Hoort bij voorwaarde",
        queryset=Condition.objects.none(),
        required=False,
        empty_label="Geen voorwaarde",
    )
    holds_from = DayField(label="Vanaf", required=False)
    holds_until = DayField(label="Tot en met", required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["condition"].queryset = self.version.conditions.all()
        self.fields["phase"].initial = self.version.phase

    def clean(self):
        clean = super().clean()
        start, end = clean.get("holds_from"), clean.get("holds_until")
        if start and end and end < start:
            self.add_error("holds_until", "De einddatum ligt voor de begindatum.")
        return clean


class SignForm(RowForm):
    people_field = "person"

    person = someone("Van wie is dit signaal")
    whose = line("Of iemand anders")
    what_you_see = text(
        "Wat zie of merk je", rows=2, required=True, help_text="Bijvoorbeeld: hij gaat hard praten."
    )
    what_then = text(
        "Wat doen jullie dan",
        rows=3,
        help_text="Wie doet wat, wie bel je, waar is het veilig? Zet elke stap op een regel.",
    )


class HelperForm(RowForm):
    people_field = "person"

    person = someone("Wie helpt", help_text="Staat deze persoon al bij het gezin? Kies dan hier.")
    name = line("Of schrijf een naam")
    relation = line("Wie is dit voor het gezin", help_text="Bijvoorbeeld: buurvrouw.")
    does = text("Wat doet deze persoon", rows=2)
    phone = line("Telefoon", length=30)
    may_be_named = forms.BooleanField(
        label="Deze persoon vindt het goed om met naam en nummer op het papier te staan",
        required=False,
    )

    def clean(self):
        clean = super().clean()
        if not self.errors and not clean.get("person") and not clean.get("name"):
            self.add_error("name", "Kies iemand uit het gezin, of schrijf een naam.")
        return clean
