"""A form with every kind of field, so that the gallery and the tests see each of them."""

from django import forms

KINDS = [
    ("feit", "Feit: gezien of gehoord"),
    ("verteld", "Verteld door iemand anders"),
    ("mening", "Mening of vermoeden"),
]
PEOPLE = [("noor", "Noor, 7 jaar"), ("mila", "Mila, 3 jaar"), ("esmee", "Esmée, moeder")]
SOURCES = [
    ("", "Kies een bron"),
    ("school", "School"),
    ("familie", "Familie"),
    ("zelf", "Ik zag het zelf"),
]


class SampleForm(forms.Form):
    what = forms.CharField(
        label="Wat is er gezien of verteld?",
        help_text="Schrijf op wat iemand zag of hoorde. Nog niet wat je ervan vindt.",
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    kind = forms.ChoiceField(
        label="Wat voor signaal is dit?", choices=KINDS, widget=forms.RadioSelect
    )
    about = forms.MultipleChoiceField(
        label="Over wie gaat het?",
        help_text="Je kunt er meer dan een kiezen.",
        choices=PEOPLE,
        widget=forms.CheckboxSelectMultiple,
    )
    source = forms.ChoiceField(label="Van wie weet je dit?", choices=SOURCES)
    day = forms.DateField(label="Op welke dag was het?")
    time = forms.TimeField(label="Hoe laat?", required=False)
    place = forms.CharField(label="Waar?", required=False)
    phone = forms.CharField(
        label="Telefoonnummer", required=False, widget=forms.TextInput(attrs={"class": "short"})
    )
    photo = forms.FileField(
        label="Bijlage", required=False, help_text="Een foto of brief, hooguit 10 MB."
    )
    talked = forms.BooleanField(label="Ik heb dit met de ouders besproken", required=False)

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("kind") == "feit" and cleaned.get("source") == "":
            self.add_error("source", "Kies van wie je dit weet.")
        return cleaned


class ConfirmForm(forms.Form):
    reason = forms.CharField(label="Waarom?", help_text="Eén zin is genoeg.")
