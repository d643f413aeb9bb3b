"""Fields and the base of every form about one meldcode."""

from django import forms
from django.utils import timezone

from cases.forms.fields import DayField, not_in_future
from cases.models import Person


class MeldcodeForm(forms.Form):
    """A form about one meldcode, filled in by one user."""

    def __init__(self, *args, meldcode, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.meldcode, self.user = meldcode, user

    def family(self):
        return Person.objects.filter(family=self.meldcode.case.family_id).children_first()


def text_field(label, *, required=True, rows=3, **kwargs):
    widget = forms.Textarea(attrs={"rows": rows})
    return forms.CharField(label=label, required=required, widget=widget, **kwargs)


def people_field(label):
    return forms.ModelMultipleChoiceField(
        label=label,
        queryset=Person.objects.none(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )


def radio_field(label, choices, **kwargs):
    return forms.ChoiceField(label=label, choices=choices, widget=forms.RadioSelect, **kwargs)


def past_day_field(label="Wanneer was dit", **kwargs):
    kwargs.setdefault("initial", timezone.localdate)
    return DayField(label=label, validators=[not_in_future], **kwargs)


def optional(choices, empty="Kies, of laat leeg"):
    return [("", empty), *choices]
