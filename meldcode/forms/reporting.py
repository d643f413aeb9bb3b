from datetime import datetime, time

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from cases.enums import UnsafetyForm
from meldcode.enums import Channel, ToldFamily
from meldcode.forms.fields import (
    MeldcodeForm,
    past_day_field,
    people_field,
    radio_field,
    text_field,
)
from meldcode.forms.taking import TakesAnything
from meldcode.models.deciding import EARLIEST


class ReportForm(TakesAnything, MeldcodeForm):
    """A melding at Veilig Thuis: every field may stay empty (R1, R2, domain.md 1.8).

    A day or time that cannot be used means now; what was typed stands with the facts.
    """

    spare = "facts"

    acute = forms.BooleanField(label="Het is acuut", required=False)
    happened_on = past_day_field("Op welke dag is gemeld", required=False)
    happened_time = forms.TimeField(
        label="Hoe laat",
        required=False,
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        error_messages={"invalid": "Dit is geen tijd. Schrijf bijvoorbeeld 20:40, of laat leeg."},
    )
    channel = radio_field("Hoe is gemeld", Channel.choices, required=False)
    region = forms.CharField(label="Regio van Veilig Thuis", max_length=120, required=False)
    employee = forms.CharField(label="Medewerker van Veilig Thuis", max_length=120, required=False)
    reference = forms.CharField(label="Nummer van Veilig Thuis", max_length=60, required=False)
    about = people_field("Over wie gaat het")
    unsafety = forms.MultipleChoiceField(
        label="Soort onveiligheid",
        choices=UnsafetyForm.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    facts = text_field("Wat is er gemeld", required=False, rows=5)
    told_family = radio_field("Weet het gezin ervan", ToldFamily.choices, required=False)
    told_note = text_field(
        "Wie vertelde het, wanneer, en wat was de reactie",
        required=False,
        help_text="Weet het gezin het niet? Schrijf dan waarom, en wanneer wel.",
    )
    agreements = text_field(
        "Wie doet wat tot Veilig Thuis besluit", required=False, help_text="Ook de eigen hulp."
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["about"].queryset = self.family()

    def clean_happened_time(self):
        """A time goes with its day, and a melding is never recorded before it was made."""
        at, day = self.cleaned_data["happened_time"], self.cleaned_data.get("happened_on")
        lost = "happened_on" in self.errors
        moment = None if lost else _moment(day, at)
        if at and (lost or moment > timezone.now()):
            raise ValidationError("Deze tijd klopt niet.")
        return at

    def clean_happened_on(self):
        day = self.cleaned_data["happened_on"]
        if day and day <= EARLIEST.date():
            raise ValidationError("Deze datum is te lang geleden.")
        return day

    def report_fields(self) -> dict:
        """Return the values for Report; whom it is about goes apart."""
        values = {**self.cleaned_data}
        for name in ("about", "once"):
            values.pop(name)
        values["forms"] = values.pop("unsafety")
        values["happened_at"] = _moment(values.pop("happened_on"), values.pop("happened_time"))
        return values


def _moment(day, at):
    """Return when it was: now when nothing was filled in, the start of another day without a time."""
    today = timezone.localdate()
    if at is None and day in (None, today):
        return None
    return timezone.make_aware(datetime.combine(day or today, at or time(0)))
