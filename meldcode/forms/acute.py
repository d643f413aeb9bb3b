from django import forms

from accounts.models import Team
from meldcode.models import AcuteReport


class AnyText(forms.CharField):
    """Text that is never refused: nothing stands before an acute report (R1)."""

    def __init__(self, label, help_text="", rows=2):
        widget = forms.Textarea(attrs={"rows": rows})
        super().__init__(label=label, required=False, help_text=help_text, widget=widget)

    def to_python(self, value):
        return super().to_python(value).replace("\x00", "")

    def run_validators(self, value):
        return


class AcuteForm(forms.Form):
    """Five fields, none of them compulsory (domain.md 1.10)."""

    who = AnyText("Om wie gaat het")
    what_now = AnyText("Wat is er nu")
    where_children = AnyText("Waar is elk kind")
    who_called = AnyText("Wie is gebeld", "Bijvoorbeeld: 112 om 20.40 uur, Veilig Thuis.")
    agreed = AnyText("Wat is afgesproken", "Wie blijft vannacht bij wie? Wie vertelt wat aan wie?")

    def acute_fields(self) -> dict:
        names = {field.name for field in AcuteReport._meta.get_fields()}
        return {name: value for name, value in self.cleaned_data.items() if name in names}


class NewFamilyForm(AcuteForm):
    """The same for a family that is not here yet; its name may stay empty too."""

    name = AnyText("Hoe heet het gezin", "Weet je het niet, laat dit dan leeg.", rows=1)
    team = forms.ModelChoiceField(
        label="Welk team", queryset=Team.objects.none(), required=False, empty_label=None
    )
    field_order = ("name", "team")

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["team"].queryset = Team.objects.filter(pk__in=user.team_ids)
        if len(user.team_ids) < 2:
            del self.fields["team"]

    def clean_name(self):
        return self.cleaned_data["name"][:120]
