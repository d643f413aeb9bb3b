from django import forms

from accounts.models import Team
from meldcode.forms.fields import text_field
from meldcode.forms.taking import TakesAnything
from meldcode.models import AcuteReport


class AcuteForm(TakesAnything):
    """Five fields, none of them compulsory (domain.md 1.10)."""

    spare = "what_now"

    who = text_field("Om wie gaat het", required=False, rows=2)
    what_now = text_field("Wat is er nu", required=False, rows=2)
    where_children = text_field("Waar is elk kind", required=False, rows=2)
    who_called = text_field(
        "Wie is gebeld",
        required=False,
        rows=2,
        help_text="Bijvoorbeeld: 112 om 20.40 uur, Veilig Thuis.",
    )
    agreed = text_field(
        "Wat is afgesproken",
        required=False,
        rows=2,
        help_text="Wie blijft vannacht bij wie? Wie vertelt wat aan wie?",
    )

    def acute_fields(self) -> dict:
        names = {field.name for field in AcuteReport._meta.get_fields()}
        return {name: value for name, value in self.cleaned_data.items() if name in names}


class NewFamilyForm(AcuteForm):
    """The same for a family that is not here yet; its name may stay empty too."""

    name = forms.CharField(
        label="Hoe heet het gezin",
        max_length=120,
        required=False,
        help_text="Weet je het niet, laat dit dan leeg.",
    )
    team = forms.ModelChoiceField(
        label="Welk team", queryset=Team.objects.none(), required=False, empty_label=None
    )
    field_order = ("name", "team")

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["team"].queryset = Team.objects.filter(pk__in=user.team_ids)
        if len(user.team_ids) < 2:
            del self.fields["team"]
