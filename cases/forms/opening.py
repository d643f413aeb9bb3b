from django import forms
from django.utils import timezone

from accounts.models import Team, User
from cases.actions import NewCase, NewHousehold, NewPerson
from cases.dates import WrittenDate
from cases.enums import Frame, PersonRole, Phase, Precision
from cases.forms.fields import A_YEAR, DayField, WrittenDateField, not_in_past
from cases.models import Person

MOST_HOUSES, MOST_PEOPLE = 2, 40


class NewCaseForm(forms.Form):
    family_name = forms.CharField(
        label="Achternaam van het gezin",
        max_length=120,
        help_text="Zoals je het gezin noemt, bijvoorbeeld Van Rooij.",
    )
    team = forms.ModelChoiceField(label="Team", queryset=Team.objects.none(), empty_label=None)
    owner = forms.ModelChoiceField(
        label="Casusregisseur",
        queryset=User.objects.none(),
        empty_label=None,
        help_text="Die houdt ook zicht op veiligheid.",
    )
    substitute = forms.ModelChoiceField(
        label="Wie vervangt",
        queryset=User.objects.none(),
        required=False,
        empty_label="Nog niemand",
    )
    frame = forms.ChoiceField(
        label="Kader", choices=Frame.choices, initial=Frame.VOLUNTARY, widget=forms.RadioSelect
    )
    first_concern = forms.CharField(
        label="Wat is de eerste zorg",
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Schrijf op wat er gezien of verteld is, en van wie dat komt.",
    )
    next_step = forms.CharField(
        label="Wat is de volgende stap",
        max_length=200,
        help_text="Bijvoorbeeld: eerste gesprek thuis.",
    )
    next_step_on = DayField(label="Wanneer", validators=[not_in_past])

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["team"].queryset = Team.objects.filter(pk__in=user.team_ids)
        workers = User.objects.case_workers().of_teams(user.team_ids)
        self.fields["owner"].queryset = workers
        self.fields["substitute"].queryset = workers
        self.fields["owner"].initial = user.pk

    def clean(self):
        clean = super().clean()
        owner, substitute = clean.get("owner"), clean.get("substitute")
        if owner and owner == substitute:
            self.add_error("substitute", "Kies een ander als vervanger.")
        if owner and (team := clean.get("team")) and team.pk not in owner.team_ids:
            self.add_error("owner", f"{owner.full_name} werkt niet in {team.name}.")
        return clean

    def new_case(self, households, people) -> NewCase:
        return NewCase(
            phase=Phase.DIRECT, households=households, people=people, **self.cleaned_data
        )


class HouseholdForm(forms.Form):
    hide_optional = True
    label = forms.CharField(
        label="Naam van dit huis",
        max_length=60,
        required=False,
        help_text="Bijvoorbeeld: bij moeder.",
    )
    street = forms.CharField(label="Straat", max_length=120, required=False)
    house_number = forms.CharField(label="Huisnummer", max_length=20, required=False)
    postcode = forms.RegexField(
        label="Postcode",
        regex=r"^\s*[1-9]\d{3}\s?([A-Za-z]{2})?\s*$",
        required=False,
        error_messages={"invalid": "Dit is geen postcode. Schrijf bijvoorbeeld 5521 AB."},
    )
    city = forms.CharField(label="Plaats", max_length=80, required=False)
    neighbourhood = forms.CharField(label="Wijk", max_length=80, required=False)
    is_secret = forms.BooleanField(
        label="Dit adres is geheim",
        required=False,
        help_text="Het staat dan nergens bovenaan, op geen afdruk en is niet te zoeken.",
    )


class PersonForm(forms.Form):
    given_name = forms.CharField(label="Voornaam", max_length=80, required=False)
    prefix = forms.CharField(label="Tussenvoegsel", max_length=20, required=False)
    surname = forms.CharField(label="Achternaam", max_length=120, required=False)
    role = forms.ChoiceField(
        label="Wie is dit in het gezin", choices=[("", "Kies"), *PersonRole.choices]
    )
    role_note = forms.CharField(
        label="Verder over wie dit is",
        max_length=120,
        required=False,
        help_text="Bijvoorbeeld: oom, juf van groep 4.",
    )
    birth_date = WrittenDateField(label="Geboortedatum", required=False)
    phone = forms.CharField(label="Telefoon", max_length=30, required=False)
    houses = forms.TypedMultipleChoiceField(
        label="Woont in",
        choices=[(0, "het eerste huis"), (1, "het tweede huis")],
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    living_note = forms.CharField(
        label="Wie woont wanneer waar",
        max_length=120,
        required=False,
        help_text="Bijvoorbeeld: om de week bij vader.",
    )

    hide_optional = True

    def __init__(self, *args, houses=None, **kwargs):
        super().__init__(*args, **kwargs)
        if houses is not None:
            self.fields["houses"].choices = [(i, str(house)) for i, house in enumerate(houses)]

    @classmethod
    def for_person(cls, data, *, person: Person, houses):
        """Return the form filled with someone's particulars."""
        mine = {house.pk for house in person.households.all()}
        initial = {name: getattr(person, name) for name in cls.base_fields if hasattr(person, name)}
        initial["birth_date"] = _written(person)
        initial["houses"] = [i for i, house in enumerate(houses) if house.pk in mine]
        return cls(data, initial=initial, houses=houses)

    def clean_birth_date(self):
        written = self.cleaned_data["birth_date"]
        if written and written.day > timezone.localdate() + A_YEAR:
            raise forms.ValidationError("Deze geboortedatum ligt te ver in de toekomst.")
        return written

    def clean(self):
        clean = super().clean()
        if not any(clean.get(name) for name in ("given_name", "surname", "role_note")):
            self.add_error("given_name", "Vul een naam in, of schrijf wie dit is.")
        return clean

    def person_fields(self) -> dict:
        """Return the values for Person, with date and precision apart."""
        values = {**self.cleaned_data}
        values.pop("houses")
        written = values.pop("birth_date")
        return {
            **values,
            "birth_date": written.day if written else None,
            "birth_precision": written.precision if written else Precision.UNKNOWN,
        }

    def new_person(self) -> NewPerson:
        return NewPerson(fields=self.person_fields(), houses=self.cleaned_data["houses"])


def _written(person) -> WrittenDate | None:
    if person.birth_date is None:
        return None
    return WrittenDate(person.birth_date, Precision(person.birth_precision))


class RowFormSet(forms.BaseFormSet):
    default_error_messages = {
        "missing_management_form": "De pagina kwam niet goed over. Probeer het nog een keer.",
        "too_many_forms": "Je kunt hier ten hoogste %(num)d keer iets invullen.",
    }

    def filled(self):
        return [form for form in self.forms if form.has_changed()]


class BaseHouseholdFormSet(RowFormSet):
    def new_households(self) -> list[NewHousehold]:
        return [NewHousehold(fields=form.cleaned_data) for form in self.filled()]

    def places(self) -> dict[int, int]:
        """Return where each house of the page comes in new_households(); an empty one does not."""
        filled = [number for number, form in enumerate(self.forms) if form.has_changed()]
        return {number: place for place, number in enumerate(filled)}


class BasePersonFormSet(RowFormSet):
    def new_people(self, houses: dict[int, int]) -> list[NewPerson]:
        """Return the people; `houses` maps a house of the page to its place among the filled ones."""
        people = [form.new_person() for form in self.filled()]
        for person in people:
            person.houses = [houses[number] for number in person.houses if number in houses]
        return people

    def clean(self):
        if any(self.errors):
            return
        if not self.filled():
            raise forms.ValidationError("Vul ten minste één persoon van het gezin in.")


HouseholdFormSet = forms.formset_factory(
    HouseholdForm,
    formset=BaseHouseholdFormSet,
    extra=MOST_HOUSES,
    max_num=MOST_HOUSES,
    absolute_max=MOST_HOUSES,
    validate_max=True,
)
PersonFormSet = forms.formset_factory(
    PersonForm,
    formset=BasePersonFormSet,
    extra=4,
    max_num=MOST_PEOPLE,
    absolute_max=MOST_PEOPLE,
    validate_max=True,
)
