"""Nobody meets a page in English or without our frame around signing in."""

from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import get_template
from django.urls import reverse

from tests.cast import client_for

OURS = Path(settings.BASE_DIR) / "templates"

OPEN = [
    "account_login",
    "account_signup",
    "account_inactive",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key_done",
    "account_email_verification_sent",
]
SIGNED_IN = ["account_logout", "account_change_password", "account_email", "account_reauthenticate"]
MAILS = ["password_reset_key", "unknown_account"]


def assert_ours(response):
    assert response.status_code == 200
    assert Path(response.templates[0].origin.name).is_relative_to(OURS)
    assert "· Wijkveilig</title>" in response.content.decode()


@pytest.mark.parametrize("name", OPEN)
def test_pages_before_signing_in_are_ours(client, db, name):
    assert_ours(client.get(reverse(name)))


@pytest.mark.parametrize("name", SIGNED_IN)
def test_pages_after_signing_in_are_ours(cast, name):
    assert_ours(client_for(cast.fleur).get(reverse(name)))


def test_a_link_for_a_new_password_that_is_too_old_says_what_to_do(client, db):
    response = client.get(reverse("account_reset_password_from_key", args=["1", "verlopen"]))
    assert_ours(response)
    assert "Deze link werkt niet meer" in response.content.decode()


def test_a_link_to_confirm_an_address_that_is_unknown_says_so(client, db):
    response = client.get(reverse("account_confirm_email", args=["onbekend"]))
    assert_ours(response)
    assert "Deze link werkt niet meer" in response.content.decode()


def test_a_wrong_password_is_told_in_the_summary(cast, client):
    response = client.post(reverse("account_login"), {"login": "sanne", "password": "fout"})
    page = response.content.decode()
    assert "<title>Fout: Inloggen · Wijkveilig</title>" in page
    assert 'id="fouten"' in page
    assert 'value="sanne"' in page


@pytest.mark.parametrize("name", MAILS)
@pytest.mark.parametrize("part", ["subject", "message"])
def test_mails_about_the_account_are_ours(name, part):
    origin = get_template(f"account/email/{name}_{part}.txt").origin
    assert Path(origin.name).is_relative_to(OURS)


@pytest.mark.parametrize("status", ["403", "403_csrf", "404", "429", "500", "503"])
def test_error_pages_need_no_request_and_no_database(status):
    page = get_template(f"{status}.html").render({"exception": ""})
    assert "<h1>" in page
    assert "<script" not in page


def test_a_refusal_says_why(rf):
    page = get_template("403.html").render({"exception": "Alleen de teamleider mag dit."})
    assert "Alleen de teamleider mag dit." in page
