from django import forms

from cases.forms.fields import DayField, not_in_past
from meldcode.actions import NewWeighing
from meldcode.enums import Answer
from meldcode.forms.fields import radio_field, text_field
from meldcode.weighing import QUESTIONS, TABLE


class BlockForm(forms.Form):
    """One afweging. A block that did not change is no answer, and then asks nothing."""

    answer = radio_field("Antwoord", Answer.choices)
    motivation = text_field("Waarom")
    remarks = text_field(
        "Is het voor iemand anders",
        required=False,
        rows=2,
        help_text="Bijvoorbeeld: Noor is veilig bij oma, moeder niet.",
    )
    term_on = DayField(
        label="Wanneer kijk je of de hulp werkt",
        required=False,
        validators=[not_in_past],
        help_text="Nodig bij ja.",
    )

    def __init__(self, *args, number, last=None, **kwargs):
        fields = ("answer", "motivation", "remarks", "term_on")
        initial = {name: getattr(last, name) for name in fields} if last else {}
        kwargs |= {"prefix": f"afweging-{number}", "empty_permitted": True}
        super().__init__(*args, initial=initial, use_required_attribute=False, **kwargs)
        self._say_what_is_asked(number)
        self.number, self.question = number, QUESTIONS[number]
        if number != 4:
            del self.fields["term_on"]

    def _say_what_is_asked(self, number):
        asked = {
            "answer": f"Kies een antwoord bij afweging {number}.",
            "motivation": f"Schrijf bij afweging {number} op waarom.",
        }
        for name, sentence in asked.items():
            self.fields[name].error_messages["required"] = sentence

    @property
    def consequences(self):
        return [(answer.label, TABLE[self.number, answer]) for answer in Answer]

    def clean(self):
        clean = super().clean()
        needs_term = self.number == 4 and clean.get("answer") == Answer.YES
        if needs_term and "term_on" in clean and not clean["term_on"]:
            self.add_error("term_on", "Kies een datum waarop je kijkt of de hulp werkt.")
        return clean


def new_weighings(blocks) -> dict[int, NewWeighing]:
    return {
        block.number: NewWeighing(**block.cleaned_data) for block in blocks if block.has_changed()
    }
