from django import forms
from django.db.models import Q

from accounts.fields import ChooseSome
from accounts.models import User
from accounts.roles import Permission, Role, may
from consultations.actions import Visitor

LEADING_ROLES = [role for role in Role if may(role, Permission.LEAD_CONSULTATION)]


class PresenceForm(forms.Form):
    leader = forms.ModelChoiceField(
        label="Wie leidt het gesprek",
        queryset=User.objects.none(),
        required=False,
        empty_label="Nog niemand",
    )
    colleagues = ChooseSome(
        label="Wie is er",
        queryset=User.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args, team, **kwargs):
        super().__init__(*args, **kwargs)
        active = User.objects.active()
        members = active.filter(teams=team)
        self.fields["leader"].queryset = members.filter(role__in=LEADING_ROLES)
        self.fields["colleagues"].queryset = active.filter(
            Q(pk__in=members.values("pk")) | Q(role=Role.GUEST)
        )
        self.fields["colleagues"].label_from_instance = _with_organisation


def _with_organisation(user):
    return f"{user.full_name} ({user.organisation})" if user.organisation else user.full_name


class VisitorForm(forms.Form):
    """A visitor without an account. An emptied row is someone who is not there after all."""

    name = forms.CharField(label="Naam", max_length=120, required=False)
    organisation = forms.CharField(label="Organisatie", max_length=120, required=False)
    role = forms.CharField(label="Rol in dit overleg", max_length=80, required=False)

    hide_optional = True

    def clean(self):
        clean = super().clean()
        if clean.get("name") and not clean.get("organisation"):
            self.add_error("organisation", "Schrijf van welke organisatie deze persoon is.")
        if not clean.get("name") and (clean.get("organisation") or clean.get("role")):
            self.add_error("name", "Schrijf de naam van deze persoon.")
        return clean


class BaseVisitorFormSet(forms.BaseFormSet):
    def visitors(self) -> list[Visitor]:
        filled = [form.cleaned_data for form in self.forms if form.cleaned_data.get("name")]
        return [Visitor(**fields) for fields in filled]


VisitorFormSet = forms.formset_factory(
    VisitorForm, formset=BaseVisitorFormSet, extra=2, max_num=30, absolute_max=40
)
