"""A day that cannot be is refused in words, wherever a day is asked."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from cases.forms.fields import DayField, not_in_past
from tests.cast import client_for

SENTENCE = "Dit jaar kan niet kloppen. Kies een dag tussen 1900 en 2150."


@pytest.mark.parametrize("text", ["0001-01-01", "1899-12-31", "2151-01-01", "9999-12-31"])
def test_a_year_that_cannot_be_is_refused_once(text):
    with pytest.raises(ValidationError) as refusal:
        DayField(validators=[not_in_past]).clean(text)
    assert refusal.value.messages == [SENTENCE]


@pytest.mark.parametrize("text", ["1900-01-01", "2150-12-31", "24-11-2026"])
def test_a_likely_day_is_taken(text):
    assert DayField().clean(text)


@pytest.mark.django_db
@pytest.mark.parametrize("text", ["0001-01-01", "9999-12-31"])
def test_the_form_says_so_and_saves_nothing(cast, text):
    case = cast.family()
    url = reverse("cases:next_step", args=[case.pk])
    page = client_for(cast.sanne).post(url, {"text": "Bellen", "on": text}).content.decode()
    assert SENTENCE in page
    assert not case.changes.filter(aspect="next_step").exists()
