from django import forms

from accounts.fields import ChooseSome
from accounts.models import User
from cases.enums import Frame, Phase
from cases.forms.fields import DayField, not_in_past


class CaseForm(forms.Form):
    """A form about one case, filled in by one user."""

    def __init__(self, *args, case, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.case, self.user = case, user

    def colleagues(self):
        return User.objects.active().of_teams([self.case.team_id])

    def workers(self):
        return User.objects.case_workers().of_teams([self.case.team_id])


def reason_field(label="Waarom", help_text=""):
    return forms.CharField(
        label=label, widget=forms.Textarea(attrs={"rows": 3}), help_text=help_text
    )


def person_field(label, **kwargs):
    return forms.ModelChoiceField(label=label, queryset=User.objects.none(), **kwargs)


class OwnerForm(CaseForm):
    owner = person_field("Nieuwe casusregisseur", empty_label="Kies een collega")
    reason = reason_field(help_text="Dit staat later in de geschiedenis van het gezin.")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["owner"].queryset = self.workers().exclude(pk=self.case.owner_id)


class WatchForm(CaseForm):
    holder = person_field("Wie houdt zicht op veiligheid", empty_label="Kies een collega")
    substitute = person_field("Wie vervangt bij afwezigheid", empty_label="Kies een collega")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("holder", "substitute"):
            self.fields[name].queryset = self.workers()
        watch = self.case.watches.filter(until__isnull=True).first()
        self.fields["holder"].initial = watch.holder_id if watch else self.case.owner_id
        self.fields["substitute"].initial = watch.substitute_id if watch else None

    def clean(self):
        clean = super().clean()
        if clean.get("holder") and clean.get("holder") == clean.get("substitute"):
            self.add_error("substitute", "Kies een ander als vervanger dan wie zelf zicht houdt.")
        return clean


class FrameForm(CaseForm):
    frame = forms.ChoiceField(label="Kader", choices=Frame.choices, widget=forms.RadioSelect)
    reason = reason_field("Waarom is dit nu het kader")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["frame"].initial = self.case.frame


class PhaseForm(CaseForm):
    phase = forms.ChoiceField(label="Fase", choices=Phase.choices, widget=forms.RadioSelect)
    reason = reason_field("Waarom is dit nu de fase")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["phase"].initial = self.case.phase


class NextStepForm(CaseForm):
    text = forms.CharField(label="Wat is de volgende stap", max_length=200)
    on = DayField(label="Wanneer", validators=[not_in_past])


class TaskForm(CaseForm):
    text = forms.CharField(label="Wat moet er gebeuren", max_length=300)
    owner = person_field("Wie doet dit", empty_label="Kies een collega")
    due_on = DayField(label="Voor wanneer", validators=[not_in_past])
    urgent = forms.BooleanField(label="Dit is dringend", required=False)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["owner"].queryset = self.colleagues()
        self.fields["owner"].initial = self.case.owner_id


class TaskDoneForm(forms.Form):
    result = forms.CharField(label="Wat is er gedaan", max_length=300, required=False)


class InviteForm(CaseForm):
    user = person_field("Wie mag meekijken", empty_label="Kies iemand")
    until = DayField(label="Tot en met", validators=[not_in_past])

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["user"].queryset = User.objects.active().exclude(teams=self.case.team_id)


class ShieldForm(CaseForm):
    users = ChooseSome(
        label="Wie mag dit dossier nog zien",
        queryset=User.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text="De casusregisseur en jijzelf blijven het altijd zien.",
    )
    reason = reason_field("Waarom wordt dit dossier afgeschermd")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["users"].queryset = self.colleagues().exclude(pk=self.user.pk)


class LiftShieldForm(CaseForm):
    reason = reason_field("Waarom mag het team dit dossier weer zien")


class CloseForm(CaseForm):
    reason = reason_field("Waarom sluit je dit dossier")


class AcceptHandoverForm(CaseForm):
    owner = person_field("Wie wordt casusregisseur", empty_label="Kies een collega")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["owner"].queryset = self.workers()
