from django import forms

from cases.enums import FACT_KINDS, SIGNAL_KINDS, EntryKind, UnsafetyForm
from cases.forms.fields import DayField, not_in_future
from cases.models import Person


class SignalForm(forms.Form):
    """A worry in under a minute: what, who says so, when, about whom (domain.md 0-9, 1.7)."""

    text = forms.CharField(
        label="Wat is er gezien of verteld",
        widget=forms.Textarea(attrs={"rows": 5, "autofocus": True}),
        help_text="Schrijf op wat iemand zag, hoorde of zei. Nog geen oordeel.",
    )
    kind = forms.ChoiceField(
        label="Wat voor informatie is dit",
        choices=[(kind.value, kind.label) for kind in SIGNAL_KINDS],
        initial=EntryKind.OBSERVATION,
        widget=forms.RadioSelect,
    )
    source = forms.CharField(
        label="Van wie komt dit",
        max_length=200,
        required=False,
        help_text="Bijvoorbeeld: ikzelf, moeder, juf Ans. Nodig bij iets dat gezien of gezegd is.",
    )
    happened_on = DayField(
        label="Wanneer was dit",
        required=False,
        validators=[not_in_future],
        help_text="Nodig bij iets dat gezien of gezegd is.",
    )
    happened_at = forms.TimeField(
        label="Hoe laat",
        required=False,
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        error_messages={"invalid": "Dit is geen tijd. Schrijf bijvoorbeeld 20:40."},
    )
    place = forms.CharField(label="Waar", max_length=200, required=False)
    about = forms.ModelMultipleChoiceField(
        label="Over wie gaat het",
        queryset=Person.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    unsafety = forms.MultipleChoiceField(
        label="Soort onveiligheid",
        choices=UnsafetyForm.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Alleen als je hier al iets over denkt.",
    )
    child_asks_for_help = forms.BooleanField(label="Een kind vraagt zelf om hulp", required=False)

    def __init__(self, *args, case, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["about"].queryset = Person.objects.filter(family=case.family).children_first()

    def clean(self):
        clean = super().clean()
        if clean.get("kind") in FACT_KINDS:
            if not clean.get("source"):
                self.add_error("source", "Schrijf van wie dit komt.")
            if "happened_on" in clean and not clean["happened_on"]:
                self.add_error("happened_on", "Kies de dag waarop dit was.")
        return clean

    def signal_fields(self) -> dict:
        """Return the values for Signal; whom it is about is set apart."""
        values = {**self.cleaned_data}
        values.pop("about")
        kinds = values.pop("unsafety")
        return {**values, "forms": kinds}
