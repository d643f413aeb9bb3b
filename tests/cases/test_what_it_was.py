"""Particulars of people change; what they were stays in the case (R14)."""

from datetime import date

import pytest
from django.urls import reverse

from cases import actions
from cases.models import Case, Person
from tests.cast import client_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def case(cast):
    return cast.family()


@pytest.fixture
def noor(case):
    return case.family.people.get(given_name="Noor")


def change(cast, case, someone, **fields):
    houses = list(someone.households.all())
    return actions.change_person(
        case=case, person=someone, fields=fields, households=houses, by=cast.sanne
    )


def history(case):
    return [(one.value, one.reason) for one in case.changes.filter(aspect="person")]


def test_what_it_was_stays_in_the_history(cast, case, noor):
    change(cast, case, noor, phone="06-1", birth_date=date(2018, 3, 1))
    noor.refresh_from_db()
    change(cast, case, noor, phone="06-2", given_name="Noortje")
    assert history(case)[0] == ("Noor Van Rooij", "Was: voornaam Noor; telefoon 06-1.")


def test_it_is_read_on_the_timeline(cast, case, noor):
    change(cast, case, noor, phone="06-1")
    page = client_for(cast.sanne).get(reverse("cases:timeline", args=[case.pk])).content.decode()
    assert "Gegevens: Noor Van Rooij" in page
    assert "Was: telefoon leeg." in page


def test_a_move_names_the_house_and_never_its_address(cast, case, noor):
    case.family.households.update(is_secret=True)
    actions.change_person(case=case, person=noor, fields={}, households=[], by=cast.sanne)
    assert history(case) == [("Noor Van Rooij", "Was: woont in bij moeder.")]


def test_saving_without_a_change_writes_no_history(cast, case, noor):
    change(cast, case, noor, given_name="Noor")
    assert history(case) == []


def test_two_screens_at_once_lose_no_words_to_search(cast, case, noor):
    """Each had the case as it was; the second one's words are not those of before the first."""
    first, second = Case.objects.get(pk=case.pk), Case.objects.get(pk=case.pk)
    mila = Person.objects.get(family=case.family, given_name="Mila")
    list(second.family.people.all())
    change(cast, first, noor, surname="Jansen")
    change(cast, second, mila, surname="Pieters")
    found = Case.objects.get(pk=case.pk).search_text
    assert "jansen" in found
    assert "pieters" in found
