"""A page for each block of text of a draft. The questions are those that one asks at the table."""

from django import forms

from cases.forms.fields import DayField, not_in_future
from safety_plans.models import PlanVersion

LONG = 20_000


def text(label, *, rows=5, help_text="", **kwargs):
    kwargs.setdefault("required", False)
    kwargs.setdefault("max_length", LONG)
    widget = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, widget=widget, help_text=help_text, **kwargs)


def line(label, *, length=120, help_text="", required=False):
    return forms.CharField(label=label, max_length=length, required=required, help_text=help_text)


class WhyForm(forms.Form):
    what_happened = text(
        "Wat is er gebeurd",
        help_text="Alleen wat gezien of verteld is, en wie dat zei. Schrijf korte zinnen.",
    )
    worried_that = text(
        "Waar zijn jullie bang voor",
        rows=3,
        help_text="Bijvoorbeeld: wij zijn bang dat Noor pijn krijgt als papa heel boos wordt.",
    )
    going_well = text("Wat gaat er goed", rows=3, help_text="Wie en wat helpt nu al?")


class ChildForm(forms.Form):
    child_part = text(
        "Wat zegt of wil het kind", help_text="In de woorden van het kind zelf, als dat kan."
    )
    child_missing_reason = text(
        "Is er geen deel van het kind? Schrijf waarom",
        rows=2,
        help_text="Dit komt niet op het papier voor het gezin.",
    )
    child_explained_by = line("Wie legde het plan uit aan het kind")
    child_explained_on = DayField(label="Wanneer", required=False, validators=[not_in_future])


class IfItFailsForm(forms.Form):
    if_it_fails = text(
        "Wat doet het team als een afspraak niet lukt",
        help_text="Zeg het vooraf. Bijvoorbeeld: dan bellen wij Veilig Thuis. "
        "Dat vertellen wij eerst aan jullie, als dat veilig is.",
    )


class EvaluationDateForm(forms.Form):
    phase = forms.ChoiceField(
        label="In welke fase is dit plan",
        choices=PlanVersion._meta.get_field("phase").choices,
        widget=forms.RadioSelect,
    )
    evaluation_on = DayField(
        label="Wanneer praten jullie weer over dit plan",
        required=False,
        help_text="Zonder deze datum kan het plan niet worden uitgegeven.",
    )
    evaluation_time = forms.TimeField(
        label="Hoe laat",
        required=False,
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        error_messages={"invalid": "Dit is geen tijd. Schrijf bijvoorbeeld 14:30."},
    )
    evaluation_place = line("Waar")
    evaluation_reason = text(
        "Later dan over zes weken? Schrijf waarom dat veilig genoeg is",
        rows=2,
        help_text="Alleen nodig bij directe veiligheid. Dit komt niet op het papier.",
    )


class ContactForm(forms.Form):
    contact_name = line("Wie van het team kan het gezin bellen")
    contact_phone = line(
        "Op welk telefoonnummer", length=30, help_text="Dit nummer staat groot op het papier."
    )
    given_to = text(
        "Wie krijgt dit plan",
        rows=3,
        help_text="Eén naam op elke regel. Is papier thuis niet veilig? Zet die persoon er niet bij.",
    )


BLOCK_FORMS = {
    "waarom": WhyForm,
    "kind": ChildForm,
    "als-het-niet-lukt": IfItFailsForm,
    "evaluatiedatum": EvaluationDateForm,
    "bereikbaar": ContactForm,
}
