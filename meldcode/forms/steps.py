from django import forms

from accounts.roles import Role
from cases.forms.fields import DayField, not_in_past
from cases.models import Signal
from meldcode.enums import (
    ChildSeen,
    ConsultedRole,
    FamilyNamed,
    SignalsChoice,
    SkipReason,
    Step,
)
from meldcode.forms.fields import (
    MeldcodeForm,
    optional,
    past_day_field,
    people_field,
    radio_field,
    text_field,
)

OWN_ROLE = {
    Role.ATTENTION_OFFICER: ConsultedRole.ATTENTION_OFFICER,
    Role.BEHAVIOURAL_EXPERT: ConsultedRole.BEHAVIOURAL_EXPERT,
}


class EntryForm(MeldcodeForm):
    """What every entry has: when, and what happened. Subclasses add what belongs to their step."""

    happened_on = past_day_field()
    text = text_field("Wat leg je vast", rows=5)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "people" in self.fields:
            self.fields["people"].queryset = self.family()

    def entry_fields(self) -> dict:
        """Return the values for StepEntry; signals and people are set apart."""
        apart = {"signals", "people"}
        return {name: value for name, value in self.cleaned_data.items() if name not in apart}

    @property
    def signals(self):
        return self.cleaned_data.get("signals", [])

    @property
    def people(self):
        return self.cleaned_data.get("people", [])


class SignalsEntryForm(EntryForm):
    signals = forms.ModelMultipleChoiceField(
        label="Signalen die al in het dossier staan",
        queryset=Signal.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="Kies ze hier. Je hoeft ze niet over te typen.",
    )
    text = text_field(
        "Wat maakt de zorg sterker of zwakker",
        required=False,
        rows=5,
        help_text="Ook wat er goed gaat. Schrijf op van wie je het weet.",
    )
    people = people_field("Over wie gaat het")
    field_order = ("signals", "happened_on", "text", "people")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        linked = self.meldcode.entries.filter(signals__isnull=False).values("signals")
        signals = Signal.objects.filter(case=self.meldcode.case_id).exclude(pk__in=linked)
        self.fields["signals"].queryset = signals
        self.fields["signals"].label_from_instance = _signal_label
        if not signals:
            del self.fields["signals"]

    def clean(self):
        clean = super().clean()
        if not clean.get("text") and not clean.get("signals"):
            self.add_error("text", "Schrijf iets op, of kies een signaal.")
        return clean


def _signal_label(signal):
    day = signal.happened_on or signal.recorded_at
    return f"{day:%d-%m-%Y}: {signal.text[:120]}"


class ConsultEntryForm(EntryForm):
    consulted_role = forms.ChoiceField(
        label="Met wie is overlegd", choices=optional(ConsultedRole.choices, "Kies")
    )
    consulted_name = forms.CharField(label="Naam", max_length=120, required=False)
    consulted_organisation = forms.CharField(label="Organisatie", max_length=120, required=False)
    family_named = radio_field("Is het gezin met naam genoemd", FamilyNamed.choices, required=False)
    question = text_field("Wat was de vraag", required=False)
    advice = text_field(
        "Wat is het advies", required=False, help_text="Nodig om deze stap af te ronden."
    )
    follow_up = text_field("Wat doe je met het advies", required=False)
    text = text_field("Wat is er verder besproken", required=False)
    field_order = (
        "happened_on",
        "consulted_role",
        "consulted_name",
        "consulted_organisation",
        "took_part",
        "family_named",
        "question",
        "advice",
        "follow_up",
        "text",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if role := OWN_ROLE.get(self.user.role):
            self.fields["consulted_role"].initial = role
            self.fields["consulted_name"].initial = self.user.full_name

    def clean(self):
        clean = super().clean()
        if not any(clean.get(name) for name in ("question", "advice", "text")):
            self.add_error("question", "Schrijf de vraag, het advies of wat er is besproken op.")
        return clean


class TalkEntryForm(EntryForm):
    text = text_field(
        "Wat is er besproken",
        rows=6,
        help_text="Welke feiten deelde je? Wat zei ieder, in de eigen woorden?",
    )
    people = people_field("Met wie uit het gezin")
    took_part = forms.CharField(label="Wie was er nog meer bij", max_length=300, required=False)
    child_seen = radio_field("Is het kind gezien en gesproken", ChildSeen.choices, required=False)
    follow_up = text_field("Welke afspraken zijn gemaakt", required=False)


class WeighEntryForm(ConsultEntryForm):
    """Thinking along about the risk: with whom, and what they advise."""

    took_part = forms.CharField(label="Wie was er nog meer bij", max_length=300, required=False)


class DecideEntryForm(EntryForm):
    took_part = forms.CharField(label="Wie was erbij", max_length=300, required=False)


ENTRY_FORMS = {
    Step.SIGNALS: SignalsEntryForm,
    Step.CONSULT: ConsultEntryForm,
    Step.TALK: TalkEntryForm,
    Step.WEIGH: WeighEntryForm,
    Step.DECIDE: DecideEntryForm,
}


def entry_form(step) -> type[EntryForm]:
    return ENTRY_FORMS[step]


class MarkForm(MeldcodeForm):
    note = text_field("Toelichting", required=False)


class MarkSignalsForm(MarkForm):
    choice = radio_field("Hoe ga je verder", SignalsChoice.choices)
    look_again_on = DayField(
        label="Volgen tot",
        required=False,
        validators=[not_in_past],
        help_text="Alleen als je het gezin nog even volgt.",
    )
    field_order = ("choice", "look_again_on", "note")

    def clean(self):
        clean = super().clean()
        watch = clean.get("choice") == SignalsChoice.WATCH
        if watch and "look_again_on" in clean and not clean["look_again_on"]:
            self.add_error("look_again_on", "Kies tot welke datum je het gezin volgt.")
        return clean


class SkipForm(MeldcodeForm):
    reason = radio_field("Waarom kan het gesprek nu niet", SkipReason.choices)
    note = text_field("Toelichting", required=False)
    agreed_by = forms.CharField(
        label="Wie was het hiermee eens",
        max_length=200,
        help_text="Naam en functie, bijvoorbeeld: Aysel Demir, aandachtsfunctionaris.",
    )
    look_again_on = DayField(label="Wanneer kijk je opnieuw", validators=[not_in_past])
