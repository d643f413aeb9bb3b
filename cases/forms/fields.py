"""Form fields for what is written in our own way: dates and birth dates."""

from datetime import date, timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from cases.dates import WrittenDate, read_date
from cases.enums import Precision

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2150, 12, 31)
A_YEAR = timedelta(days=366)


class DayInput(forms.DateInput):
    input_type = "date"

    def __init__(self):
        super().__init__(format="%Y-%m-%d")


class DayField(forms.DateField):
    """A day from the calendar; also typed as 24-11-2026. A year such as 0001 is a typing error."""

    widget = DayInput

    def __init__(self, **kwargs):
        kwargs.setdefault(
            "error_messages", {"invalid": "Dit is geen datum. Schrijf bijvoorbeeld 24-11-2026."}
        )
        kwargs.setdefault("input_formats", ["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"])
        super().__init__(**kwargs)

    def to_python(self, value):
        day = super().to_python(value)
        if day and not FIRST_DAY <= day <= LAST_DAY:
            raise ValidationError("Dit jaar kan niet kloppen. Kies een dag tussen 1900 en 2150.")
        return day


def not_in_past(day):
    if day < timezone.localdate():
        raise ValidationError("Deze datum is al voorbij. Kies vandaag of later.")


def within_a_year(day):
    if day > timezone.localdate() + A_YEAR:
        raise ValidationError("Kies een dag binnen een jaar. Daarna kun je het opnieuw toestaan.")


def not_in_future(day):
    if day > timezone.localdate():
        raise ValidationError("Deze datum ligt in de toekomst. Kies vandaag of eerder.")


class WrittenDateField(forms.CharField):
    """A birth date as people know it: 12-3-2019, or ca. 1984. Cleans to WrittenDate or None."""

    def __init__(self, **kwargs):
        kwargs.setdefault("help_text", "Bijvoorbeeld 12-3-2019 of ca. 2015.")
        super().__init__(max_length=30, **kwargs)

    def prepare_value(self, value):
        if not isinstance(value, WrittenDate):
            return value
        if value.precision == Precision.YEAR:
            return f"ca. {value.day.year}"
        return value.day.strftime("%d-%m-%Y")

    def clean(self, value):
        text = super().clean(value)
        if not text:
            return None
        written = read_date(text, timezone.localdate())
        if written is None:
            raise ValidationError("Dit is geen datum. Schrijf bijvoorbeeld 12-3-2019 of ca. 2015.")
        return written
