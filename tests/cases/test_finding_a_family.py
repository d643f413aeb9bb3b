"""Found by any part of a name, a birth date in any form, or a number; never by who may not see it."""

from datetime import date

import pytest
from django.urls import reverse

from cases.enums import PersonRole
from cases.search import words_of
from tests.cast import client_for, person

pytestmark = pytest.mark.django_db
TODAY = date(2026, 11, 23)


@pytest.fixture
def case(cast):
    zofia = person("Zofia", PersonRole.CHILD, surname="Yılmaz-Kowalska", born=date(2015, 3, 7))
    return cast.family("Yılmaz", people=[zofia])


def found(user, text):
    response = client_for(user).get(reverse("cases:list"), {"zoek": text})
    return [row["case"].family_name for row in response.context["cases"]]


@pytest.mark.parametrize(
    "text",
    ["yilmaz", "Yılmaz", "zof", "kowalska", "zofia yil", "07-03-2015", "7-3-2015", "2015-03-07",
     "7 maart 2015", "molenweg", "5531"],
)  # fmt: skip
def test_found(cast, case, text):
    cast.family(
        "Bakker", people=[person("Daan", PersonRole.CHILD, surname="Bakker")], owner=cast.karel
    )
    assert found(cast.sanne, text) == ["Gezin Yılmaz"]


def test_found_by_case_number(cast, case):
    assert found(cast.sanne, case.number) == ["Gezin Yılmaz"]


def test_not_found_by_another_team(cast, case):
    assert found(cast.karel, "yilmaz") == []


def test_two_letters_are_too_few(cast, case):
    page = client_for(cast.sanne).get(reverse("cases:list"), {"zoek": "yi"}).content.decode()
    assert "Typ ten minste drie letters" in page


def test_a_secret_address_is_not_searched(cast):
    case = cast.family()
    case.family.households.update(is_secret=True)
    case.refresh_search_text()
    case.save()
    assert found(cast.sanne, "molenweg") == []


def test_percent_and_underscore_are_no_wildcards():
    assert words_of("%%% ___", TODAY) == []


def test_the_rows_alone_equal_the_rows_on_the_page(cast, case):
    client = client_for(cast.sanne)
    url = reverse("cases:list") + "?zoek=yilmaz"
    fragment = client.get(url, headers={"HX-Request": "true"}).content.decode().strip()
    page = client.get(url).content.decode()
    assert fragment in page
    assert "<html" not in fragment


def test_fifty_at_a_time_by_key(cast):
    for number in range(53):
        cast.family(f"Jansen{number:02}", people=[person("A", PersonRole.CHILD)])
    client = client_for(cast.sanne)
    first = client.get(reverse("cases:list"))
    second = client.get(reverse("cases:list") + first.context["next_url"])
    names = [r["case"].family_name for r in first.context["cases"] + second.context["cases"]]
    assert (len(first.context["cases"]), len(second.context["cases"])) == (50, 3)
    assert len(set(names)) == 53
    assert client.get(reverse("cases:list"), {"na": "onzin"}).status_code == 200
