from django import forms
from django.db.models import Q

from accounts.fields import ChooseSome
from accounts.models import User
from accounts.roles import Permission
from cases.actions.sharing import always_inside
from cases.enums import Frame, Phase
from cases.forms.fields import DayField, not_in_past, within_a_year
from cases.permissions import why_not_lead
from cases.who_sees import people_who_see


class CaseForm(forms.Form):
    """A form about one case, filled in by one user."""

    def __init__(self, *args, case, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.case, self.user = case, user

    def team(self):
        """Return those of the team who see its cases."""
        team = User.objects.with_permission(Permission.SEE_TEAM_CASES)
        return team.of_teams([self.case.team_id])

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
        people = self.workers()
        if why_not_lead(self.user, self.case):
            people = people.filter(pk__in=people_who_see(self.case).values("pk"))
        for name in ("holder", "substitute"):
            self.fields[name].queryset = people
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
        self.fields["owner"].queryset = people_who_see(self.case)
        self.fields["owner"].initial = self.case.owner_id


class TaskDoneForm(forms.Form):
    result = forms.CharField(label="Wat is er gedaan", max_length=300, required=False)


class InviteForm(CaseForm):
    user = person_field("Wie mag meekijken", empty_label="Kies iemand")
    until = DayField(label="Tot en met", validators=[not_in_past, within_a_year])

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        others = User.objects.with_permission(Permission.GIVE_ADVICE)
        self.fields["user"].queryset = others.exclude(pk__in=self.team().values("pk"))


class ShieldForm(CaseForm):
    users = ChooseSome(
        label="Wie mag dit dossier nog zien",
        queryset=User.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text=(
            "Wie je niet kiest, ziet dit dossier niet meer, ook een gast. De casusregisseur, "
            "wie zicht houdt op veiligheid, de vervanger en jijzelf blijven het zien."
        ),
    )
    reason = reason_field("Waarom wordt dit dossier afgeschermd")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        now = people_who_see(self.case)
        people = User.objects.filter(
            Q(pk__in=self.team().values("pk")) | Q(pk__in=now.values("pk"))
        )
        stay = [user.pk for user in always_inside(self.case, self.user)]
        self.fields["users"].queryset = people.exclude(pk__in=stay)
        if self.case.shielded:
            self.fields["users"].initial = list(now)


class LiftShieldForm(CaseForm):
    reason = reason_field("Waarom mag het team dit dossier weer zien")


class CloseForm(CaseForm):
    reason = reason_field("Waarom sluit je dit dossier")


class AcceptHandoverForm(CaseForm):
    owner = person_field("Wie wordt casusregisseur", empty_label="Kies een collega")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["owner"].queryset = self.workers()
