"""The form of a new family: houses, many people, and what was never meant to be sent."""

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone

from cases.models import Case, Person
from tests.cast import client_for

pytestmark = pytest.mark.django_db


def answers(cast, **fields):
    return {
        "family_name": "Van Rooij",
        "team": cast.noord.pk,
        "owner": cast.sanne.pk,
        "frame": "voluntary",
        "first_concern": "Juf Ans zag blauwe plekken.",
        "next_step": "Eerste gesprek",
        "next_step_on": timezone.localdate().isoformat(),
        "huis-TOTAL_FORMS": "2",
        "huis-INITIAL_FORMS": "0",
        "mens-TOTAL_FORMS": "1",
        "mens-INITIAL_FORMS": "0",
        "mens-0-given_name": "Noor",
        "mens-0-role": "child",
        **fields,
    }


def post(cast, **fields):
    return client_for(cast.sanne).post(reverse("cases:new"), answers(cast, **fields))


def homes():
    return [house.label for house in Person.objects.get(given_name="Noor").households.all()]


def test_who_lives_in_the_second_house_lives_there_also_when_the_first_is_empty(cast):
    post(cast, **{"huis-1-label": "bij oma", "huis-1-is_secret": "on", "mens-0-houses": ["1"]})
    assert homes() == ["bij oma"]


def test_nobody_lands_in_another_house_because_his_own_was_left_empty(cast):
    """That house can be secret."""
    post(cast, **{"huis-1-label": "bij oma", "huis-1-is_secret": "on", "mens-0-houses": ["0"]})
    assert Case.objects.count() == 1
    assert homes() == []


def test_two_houses_stay_apart(cast):
    post(
        cast,
        **{"huis-0-label": "bij mama", "huis-1-label": "bij papa", "mens-0-houses": ["0", "1"]},
    )
    assert homes() == ["bij mama", "bij papa"]


@pytest.mark.parametrize("total", ["²", "9" * 30, "-3", "", "x", "1000"])
@pytest.mark.parametrize("button", [{"meer": "ja"}, {}])
def test_an_odd_number_of_rows_is_no_error(cast, total, button):
    answer = post(cast, **{"mens-TOTAL_FORMS": total, **button})
    assert answer.status_code == 200
    assert not Case.objects.exists()


def test_more_people_than_the_form_takes_are_refused_in_words(cast):
    many = {f"mens-{n}-{name}": "Jan" for n in range(41) for name in ("given_name",)}
    roles = {f"mens-{n}-role": "child" for n in range(41)}
    answer = post(cast, **{"mens-TOTAL_FORMS": "41", **many, **roles})
    assert "Je kunt hier ten hoogste 40 keer iets invullen." in answer.content.decode()
    assert not Case.objects.exists()


@pytest.mark.parametrize("name", ["next_step", "add_task", "record_signal", "add_person", "close"])
def test_a_form_that_is_sent_empty_says_what_is_missing(cast, name):
    case = cast.family()
    page = client_for(cast.sanne).post(reverse(f"cases:{name}", args=[case.pk]))
    assert "<title>Fout: " in page.content.decode()


def test_the_name_of_a_family_is_not_kept_in_a_cookie(cast):
    answer = post(cast)
    assert answer.status_code == 302
    assert set(answer.cookies) <= {settings.SESSION_COOKIE_NAME}
    assert "Van Rooij" not in str(answer.cookies)
