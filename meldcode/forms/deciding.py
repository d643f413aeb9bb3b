from django import forms

from accounts.models import User
from cases.forms.fields import DayField, not_in_past
from cases.who_sees import people_who_see
from meldcode.actions import NewDecision
from meldcode.enums import ClosedHow
from meldcode.forms.fields import MeldcodeForm, radio_field, text_field

YES_NO = [("ja", "Ja"), ("nee", "Nee")]


class DecideForm(MeldcodeForm):
    report_needed = radio_field("Besluit 1: is melden bij Veilig Thuis nodig", YES_NO)
    help_given = radio_field("Besluit 2: bied of regel je (ook) zelf hulp", YES_NO)
    motivation = text_field("Waarom", rows=5)
    consulted = forms.CharField(
        label="Met wie is dit besproken",
        max_length=300,
        required=False,
        help_text="Namen en functies.",
    )

    def new_decision(self) -> NewDecision:
        values = self.cleaned_data
        return NewDecision(
            report_needed=values["report_needed"] == "ja",
            help_given=values["help_given"] == "ja",
            motivation=values["motivation"],
            consulted=values["consulted"],
        )


class FeedbackForm(MeldcodeForm):
    feedback = text_field(
        "Wat zei Veilig Thuis",
        rows=5,
        help_text="Komt er een vervolg? Bij wie? Welke voorwaarden gelden er?",
    )


class NextActionForm(MeldcodeForm):
    text = forms.CharField(
        label="Wat is de volgende stap",
        max_length=300,
        help_text="Bijvoorbeeld: met moeder praten over de zorgen.",
    )
    due_on = DayField(label="Wanneer", validators=[not_in_past])
    owner = forms.ModelChoiceField(
        label="Wie doet dit", queryset=User.objects.none(), empty_label="Kies een collega"
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        case = self.meldcode.case
        self.fields["owner"].queryset = people_who_see(case)
        self.fields["owner"].initial = case.owner_id


class CloseForm(MeldcodeForm):
    how = radio_field("Waarom kan de meldcode dicht", ClosedHow.choices)
    note = text_field(
        "Hoe sluit je af",
        rows=5,
        help_text=(
            "Schrijf de reden op, wat het gezin is verteld en de afspraken over volgen. "
            "Houdt een ander nu zicht? Schrijf dan wie dat bevestigde en wanneer."
        ),
    )
