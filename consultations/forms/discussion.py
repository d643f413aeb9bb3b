from django import forms

from accounts.models import User
from cases.forms.fields import DayField, not_in_past
from cases.who_sees import people_who_see
from consultations.actions import Said
from consultations.enums import FOUR_QUESTIONS, VOICES, Topic
from consultations.models import Presence
from consultations.permissions import why_not_decide, why_not_give_advice, why_not_note

LONGEST_NUMBER = 4
TOPICS = [*FOUR_QUESTIONS, *VOICES]


def _area(label, rows=3, **kwargs):
    widget = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, required=False, widget=widget, **kwargs)


class DiscussionForm(forms.Form):
    """All that is said about one family; what the user may not write is not in the form."""

    seen = forms.IntegerField(required=False, min_value=0, widget=forms.HiddenInput)
    people = _area(Topic.PEOPLE.label)
    facts = _area(Topic.FACTS.label)
    weighing = _area(Topic.WEIGHING.label)
    next_step = _area(Topic.NEXT_STEP.label)
    child_voice = _area("Wat zegt het kind?")
    parent_voice = _area("Wat zegt de ouder?")
    advice = _area("Advies")
    giver = forms.ChoiceField(label="Wie geeft dit advies", required=False)
    dissenting = forms.BooleanField(
        label="Dit is een andere mening dan die van de groep", required=False
    )
    decision = _area("Besluit")
    decided_by = forms.ModelChoiceField(
        label="Wie besluit dit",
        queryset=User.objects.none(),
        required=False,
        empty_label="Kies een collega",
    )

    hide_optional = True

    def __init__(self, *args, item, user, present, notes, last_note, **kwargs):
        super().__init__(*args, initial={**notes, "seen": last_note}, **kwargs)
        self.item, self.user = item, user
        self.colleagues = people_who_see(item.case)
        self.may_note = item.has_been_opened and not why_not_note(user, item)
        self._set_notes()
        self._set_advice(present)
        self._set_decision()

    def _set_notes(self):
        if not self.may_note:
            for topic in TOPICS:
                del self.fields[topic]

    def _set_advice(self, present):
        if self.item.is_moved or why_not_give_advice(self.user, self.item, giver=self.user):
            self._drop("advice", "giver", "dissenting")
        elif why_not_note(self.user, self.item):
            self._drop("giver")
        else:
            self.fields["giver"].choices = self._givers(present)
            self.fields["giver"].initial = _colleague(self.user)

    def _givers(self, present):
        """Who is in the room first, then the colleagues who can see this case."""
        visitors = [(_visitor(row), str(row)) for row in present if row.user is None]
        here = {_colleague(row.user): row.user.full_name for row in present if row.user}
        others = {_colleague(user): user.full_name for user in self.colleagues}
        return [("", "Kies wie dit zegt"), *{**here, **others}.items(), *visitors]

    def _set_decision(self):
        if not self.item.has_been_opened or why_not_decide(
            self.user, self.item, decided_by=self.user
        ):
            self._drop("decision", "decided_by")
            return
        field = self.fields["decided_by"]
        field.queryset = self.colleagues
        if why_not_decide(self.user, self.item, decided_by=None):
            field.queryset = User.objects.filter(pk=self.user.pk)
        field.initial = self.item.case.owner_id

    def _drop(self, *names):
        for name in names:
            del self.fields[name]

    def clean(self):
        clean = super().clean()
        if clean.get("advice") and "giver" in self.fields and not clean.get("giver"):
            self.add_error("giver", "Kies wie dit advies geeft.")
        if clean.get("decision") and "decided_by" in clean and not clean["decided_by"]:
            self.add_error("decided_by", "Kies wie dit besluit.")
        return clean

    def show_meanwhile(self, sentences, last_note):
        """Say at each question what a colleague wrote there; now this writer has seen it."""
        self.data = self.data.copy()
        self.data["seen"] = last_note
        for topic, sentence in sentences.items():
            self.add_error(topic, sentence)

    def said(self, tasks) -> Said:
        clean = self.cleaned_data
        notes = {topic: clean[topic] for topic in TOPICS if topic in clean}
        decision = {"text": clean.get("decision"), "decided_by": clean.get("decided_by")}
        return Said(
            notes=notes,
            seen=clean.get("seen") or 0,
            advice=self._advice() if clean.get("advice") else None,
            decision=decision if clean.get("decision") else None,
            tasks=tasks,
        )

    def _advice(self) -> dict:
        clean = self.cleaned_data
        advice = {"text": clean["advice"], "dissenting": clean["dissenting"]}
        kind, _, pk = clean.get("giver", _colleague(self.user)).partition(":")
        if kind == "bezoeker":
            return {**advice, "visitor": Presence.objects.get(pk=pk)}
        return {**advice, "colleague": User.objects.get(pk=pk)}


def _colleague(user):
    return f"collega:{user.pk}"


def _visitor(row):
    return f"bezoeker:{row.pk}"


class TaskRowForm(forms.Form):
    """A task that follows from the talk. An empty row is no task."""

    text = forms.CharField(label="Wat moet er gebeuren", max_length=300)
    owner = forms.ModelChoiceField(
        label="Wie doet dit", queryset=User.objects.none(), empty_label="Kies een collega"
    )
    due_on = DayField(label="Voor wanneer", validators=[not_in_past])
    urgent = forms.BooleanField(label="Dit is dringend", required=False)

    def __init__(self, *args, owners, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["owner"].queryset = owners


class BaseTaskFormSet(forms.BaseFormSet):
    def tasks(self) -> list[dict]:
        return [form.cleaned_data for form in self.forms if form.has_changed()]


TaskFormSet = forms.formset_factory(
    TaskRowForm, formset=BaseTaskFormSet, extra=1, max_num=20, absolute_max=20
)


def with_one_more(data, prefix):
    """Give one more row when that button was pressed, also without JavaScript."""
    data = data.copy()
    total = data.get(f"{prefix}-TOTAL_FORMS", "")
    is_number = total.isdecimal() and len(total) <= LONGEST_NUMBER
    data[f"{prefix}-TOTAL_FORMS"] = str(min(int(total) + 1, 20)) if is_number else "2"
    return data
