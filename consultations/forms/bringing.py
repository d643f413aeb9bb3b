from django import forms

from consultations.enums import Naming, Urgency

MAX_LINES = 3
MAX_LENGTH = 400


def lines_of(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


class BringInForm(forms.Form):
    """Two lines at ten to nine: what is the question, why today, how pressing (domain.md 9.1)."""

    question = forms.CharField(
        label="Wat is je vraag",
        max_length=MAX_LENGTH,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Hooguit drie regels. Bijvoorbeeld: is vrijwillige hulp nog verantwoord?",
    )
    why_today = forms.CharField(
        label="Waarom vandaag",
        max_length=MAX_LENGTH,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Wat is er gebeurd, of wat staat er te gebeuren?",
    )
    urgency = forms.ChoiceField(
        label="Hoe dringend is het",
        choices=[(one.value, one.label.capitalize()) for one in Urgency],
        initial=Urgency.ORANGE,
        widget=forms.RadioSelect,
        help_text="Rood komt als eerste aan de beurt, dan oranje, dan groen.",
    )
    naming = forms.ChoiceField(
        label="Als er mensen van buiten bij zijn",
        choices=[(one.value, one.label.capitalize()) for one in Naming],
        initial=Naming.ANONYMOUS,
        widget=forms.RadioSelect,
        help_text="Mensen van buiten horen de naam alleen als daar een reden voor is.",
    )

    def clean_question(self):
        question = self.cleaned_data["question"]
        if len(lines_of(question)) > MAX_LINES:
            raise forms.ValidationError(
                "Dit zijn meer dan drie regels. Schrijf alleen de vraag; de rest vertel je straks."
            )
        return question
