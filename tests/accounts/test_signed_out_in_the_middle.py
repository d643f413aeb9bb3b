"""A page that asks for a part of itself after the session ended, loads anew instead (trust.md 1.6)."""

import pytest
from django.test import Client

from tests.cast import client_for

pytestmark = pytest.mark.django_db

PART = {"HTTP_HX_REQUEST": "true"}


@pytest.mark.parametrize("method", ["get", "post"])
def test_no_sign_in_page_comes_inside_a_page(method):
    answer = getattr(Client(), method)("/spreekuur/", **PART)
    assert (answer.status_code, answer.content) == (204, b"")
    assert (answer["HX-Refresh"], answer["Cache-Control"]) == ("true", "no-store")


def test_a_whole_page_goes_to_the_sign_in_page():
    answer = Client().get("/spreekuur/")
    assert answer.status_code == 302
    assert "next=/spreekuur/" in answer.url


def test_who_is_signed_in_gets_the_part(cast):
    answer = client_for(cast.sanne).get("/spreekuur/", **PART)
    assert answer.status_code == 200
    assert "HX-Refresh" not in answer
