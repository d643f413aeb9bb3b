from django import forms
from django.utils import timezone

from cases.forms.fields import DayField, not_in_future
from cases.models import Person
from safety_plans.enums import Answer, ConditionStatus, Way
from safety_plans.forms.blocks import line, text
from safety_plans.forms.rows import someone


class CheckForm(forms.Form):
    """How it goes with one condition."""

    status = forms.ChoiceField(
        label="Hoe gaat het",
        choices=ConditionStatus.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Kies hoe het gaat."},
    )
    seen_on = DayField(label="Wanneer is dit gezien", validators=[not_in_future])
    seen_by = line("Wie zag of hoorde dit", required=True)
    how = text("Wat is er gezien of gehoord", rows=3)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["seen_on"].initial = timezone.localdate()

    def clean(self):
        clean = super().clean()
        if clean.get("status") == ConditionStatus.NOT_MET and not clean.get("how"):
            self.add_error("how", "Schrijf wat er gezien of gehoord is.")
        return clean


class AgreeingForm(forms.Form):
    """What one person says of the plan."""

    person = someone("Wie")
    name = line("Of schrijf een naam")
    answer = forms.ChoiceField(
        label="Wat zegt deze persoon",
        choices=Answer.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Kies een antwoord."},
    )
    on = DayField(label="Wanneer", required=False, validators=[not_in_future])
    way = forms.ChoiceField(label="Hoe", choices=[("", "Kies hoe"), *Way.choices], required=False)
    witness = line("Wie was erbij")
    remark = text("Opmerking", rows=3)

    def __init__(self, *args, version, **kwargs):
        super().__init__(*args, **kwargs)
        people = Person.objects.filter(family=version.case.family).children_first()
        self.fields["person"].queryset = people
        self.fields["on"].initial = timezone.localdate()

    def clean(self):
        clean = super().clean()
        if not self.errors.get("person") and not clean.get("person") and not clean.get("name"):
            self.add_error("name", "Kies iemand uit het gezin, of schrijf een naam.")
        if clean.get("person") and clean.get("name"):
            self.add_error("name", "Kies iemand uit het gezin of schrijf een naam, niet allebei.")
        if clean.get("answer") and clean["answer"] != Answer.NOT_ASKED:
            self._needs("on", "Kies de dag waarop dit gezegd is.")
            self._needs("way", "Kies hoe dit gezegd is.")
        if clean.get("answer") == Answer.REMARK:
            self._needs("remark", "Schrijf de opmerking op.")
        return clean

    def _needs(self, name, sentence):
        if not self.cleaned_data.get(name) and name not in self.errors:
            self.add_error(name, sentence)


class EndForm(forms.Form):
    reason = text("Waarom stopt dit plan", rows=3, required=True)
