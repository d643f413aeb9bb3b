"""What every answer tells the browser (trust.md 1), and that no post is taken from another site."""

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.test import Client
from django.urls import reverse

from audit.recording import AuditUnavailable
from tests.cast import PASSWORD, client_for
from tests.consistency.pages import PAGES
from tests.consistency.walk import url_of
from tests.consistency.world import World

EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
ON_PAGES = {
    **EVERYWHERE,
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
DIRECTIVES = settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]


def told(response, names):
    return {name: response.headers.get(name) for name in names}


def policy_of(response):
    """Return {directive: set of sources} of the policy in an answer."""
    parts = response.headers["Content-Security-Policy"].split(";")
    return {name: set(sources) for name, *sources in map(str.split, parts)}


@pytest.fixture
def world(cast):
    return World(cast)


@pytest.fixture
def no_log(monkeypatch):
    def unavailable(*args, **kwargs):
        raise AuditUnavailable

    monkeypatch.setattr("cases.guard.record", unavailable)


def is_private(response, status):
    assert response.status_code == status
    assert told(response, ON_PAGES) == ON_PAGES
    assert "no-store" in response.headers["Cache-Control"]
    assert policy_of(response) == {name: set(values) for name, values in DIRECTIVES.items()}
    return True


def test_the_policy_lets_nothing_in_from_elsewhere():
    sources = {source for values in DIRECTIVES.values() for source in values}
    assert sources == {"'self'", "'none'", "data:"}
    assert DIRECTIVES["default-src"] == ["'none'"]
    assert [name for name, values in DIRECTIVES.items() if "data:" in values] == ["img-src"]


@pytest.mark.django_db
def test_each_page_is_private(world):
    clients = {who: client_for(getattr(world.cast, who)) for who in ("sanne", "tessa", "bram")}
    for name, page in PAGES.items():
        for client in clients.values():
            response = getattr(client, page.method)(url_of(name, page, world))
            assert is_private(response, response.status_code), name


def test_a_visitor_who_did_not_sign_in_is_told_the_same(client, db):
    assert is_private(client.get("/"), 302)
    assert is_private(client.get(reverse("account_login")), 200)


@pytest.mark.parametrize("method", ["get", "post", "put", "delete", "options"])
def test_what_is_not_there_is_answered_with_the_same(cast, method):
    assert is_private(getattr(client_for(cast.sanne), method)("/niets/"), 404)


def test_a_method_that_a_page_does_not_know_is_answered_with_the_same(cast):
    assert is_private(client_for(cast.sanne).put("/gezinnen/"), 405)


def test_a_refusal_is_answered_with_the_same(cast):
    assert is_private(client_for(cast.sanne).get("/team/"), 403)


def test_a_page_without_a_log_is_answered_with_the_same(cast, no_log):
    case = cast.family()
    response = client_for(cast.sanne).get(reverse("cases:detail", args=[case.pk]))
    assert is_private(response, 503)
    assert "Rooij" not in response.content.decode()


def test_a_failure_is_answered_with_the_same(cast, monkeypatch):
    def broken(*args, **kwargs):
        raise RuntimeError("Noor van Rooij")

    monkeypatch.setattr("cases.guard.record", broken)
    client = client_for(cast.sanne)
    client.raise_request_exception = False
    response = client.get("/gezinnen/")
    assert is_private(response, 500)
    assert "Rooij" not in response.content.decode()


def test_a_paper_is_private(world):
    url = reverse("safety_plans:pdf", args=[world.version.pk])
    response = client_for(world.cast.sanne).post(url)
    assert is_private(response, response.status_code)


@pytest.mark.parametrize("path", ["css/tokens.css", "js/app.js", "img/mark.svg"])
def test_static_files_are_nobodys_secret_but_safe(client, path):
    assert finders.find(path)
    response = client.get(f"{settings.STATIC_URL}{path}")
    assert b"".join(response)
    assert response.status_code == 200
    assert told(response, EVERYWHERE) == EVERYWHERE


@pytest.mark.django_db
def test_no_post_is_taken_without_its_token(world):
    for who in ("sanne", "tessa", "bram"):
        client = Client(enforce_csrf_checks=True)
        client.cookies = client_for(getattr(world.cast, who)).cookies
        for name, page in PAGES.items():
            response = client.post(url_of(name, page, world))
            assert is_private(response, 403), (who, name)


@pytest.mark.parametrize("name", ["account_login", "account_logout", "account_reset_password"])
def test_no_post_about_the_account_is_taken_without_its_token(name, db):
    assert Client(enforce_csrf_checks=True).post(reverse(name)).status_code == 403


def test_the_cookies_are_out_of_reach_of_scripts_and_other_sites(cast, client):
    login = reverse("account_login")
    client.get(login)
    client.post(login, {"login": "sanne", "password": PASSWORD})
    for name in (settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME):
        cookie = client.cookies[name]
        assert cookie["httponly"], name
        assert cookie["samesite"] == "Lax", name
