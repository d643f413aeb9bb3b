"""Walks every URL as every kind of visitor (trust.md 3.3: a URL without a row fails)."""

import pytest
from django.test import Client
from django.urls import get_resolver
from django.urls.resolvers import URLPattern

from tests.cast import client_for
from tests.consistency.pages import COLUMNS, PAGES
from tests.consistency.walk import url_of
from tests.consistency.world import World

OUTSIDERS = {"anonymous", "karel", "rob", "bram", "fleur"}
# allauth's own pages hold no families; tests/accounts walks them.
ELSEWHERE = ("account_", "gallery")


def names_of(resolver, prefix=""):
    for entry in resolver.url_patterns:
        if isinstance(entry, URLPattern):
            yield f"{prefix}{entry.name}"
        else:
            namespace = f"{prefix}{entry.namespace}:" if entry.namespace else prefix
            yield from names_of(entry, namespace)


def every_name():
    return {name for name in names_of(get_resolver()) if not name.startswith(ELSEWHERE)}


def test_every_url_says_who_may_see_it():
    assert every_name() == set(PAGES)


@pytest.fixture
def world(cast):
    return World(cast)


def answer(client, method, url):
    response = getattr(client, method)(url)
    if response.status_code == 302 and "/account/login/" in response.url:
        return "login"
    return response.status_code


@pytest.mark.django_db
@pytest.mark.parametrize("column", COLUMNS)
def test_each_visitor_gets_what_the_table_says(world, column):
    client = Client() if column == "anonymous" else client_for(getattr(world.cast, column))
    place = COLUMNS.index(column)
    found = {
        name: answer(client, page.method, url_of(name, page, world)) for name, page in PAGES.items()
    }
    assert found == {name: page.statuses[place] for name, page in PAGES.items()}


@pytest.mark.django_db
@pytest.mark.parametrize("column", sorted(OUTSIDERS))
def test_posting_opens_nothing_that_looking_does_not(world, column):
    """An outsider who posts gets the same refusal, or is told that the page only shows."""
    client = Client() if column == "anonymous" else client_for(getattr(world.cast, column))
    place = COLUMNS.index(column)
    wrong = {}
    for name, page in PAGES.items():
        status = answer(client, "post", url_of(name, page, world))
        if page.statuses[place] in ("login", 403, 404) and status not in (
            page.statuses[place],
            405,
        ):
            wrong[name] = status
    assert wrong == {}
