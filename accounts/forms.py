from django import forms

from accounts.fields import ChooseSome
from accounts.models import Team, User


class UserForm(forms.ModelForm):
    """Someone who works here. A password is set by the person himself, through a mail."""

    class Meta:
        model = User
        fields = [
            "first_name",
            "prefix",
            "surname",
            "username",
            "email",
            "role",
            "function",
            "organisation",
            "teams",
            "is_active",
        ]
        field_classes = {"teams": ChooseSome}
        widgets = {"teams": forms.CheckboxSelectMultiple}
        help_texts = {
            "function": "Zoals het onder de naam staat, bijvoorbeeld gedragswetenschapper.",
            "organisation": "Alleen bij een gast.",
            "is_active": "Zet uit als iemand hier niet meer werkt. Aanmelden kan dan niet meer.",
        }

    def clean_username(self):
        username = self.cleaned_data["username"].strip().lower()
        others = User.objects.exclude(pk=self.instance.pk)
        if others.filter(username__iexact=username).exists():
            raise forms.ValidationError("Deze gebruikersnaam is al in gebruik.")
        return username


class TeamForm(forms.ModelForm):
    class Meta:
        model = Team
        fields = ["name", "municipality"]
