"""A page costs the same queries for one family as for many (design.md 7).

A new query shows here as another number: raise it knowingly, or find the row that asked.
"""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.cast import client_for
from tests.consistency.crowd import add_crowd, go_on
from tests.consistency.pages import PAGES
from tests.consistency.walk import url_of
from tests.consistency.world import World

LISTS = {
    ("sanne", "cases:list", ""): 11,
    ("sanne", "cases:list", "?wie=team"): 11,
    ("sanne", "cases:list", "?zoek=molenweg"): 11,
    ("sanne", "cases:signal_start", ""): 6,
    ("sanne", "consultations:today", ""): 9,
    ("tessa", "consultations:today", ""): 9,
    ("sanne", "meldcode:list", ""): 6,
    ("sanne", "meldcode:acute", ""): 6,
    ("fleur", "audit:log", ""): 4,
    ("bram", "accounts:people", ""): 6,
}
# One query for each source of what waits, and for each card: they grow with the product only.
WORK_LISTS = {
    ("sanne", "worklist:my_day", ""): 26,
    ("tessa", "worklist:team", ""): 22,
    ("tessa", "worklist:team", "?soort=task"): 22,
}
DETAILS = {
    ("sanne", "cases:detail", ""): 20,
    ("tessa", "cases:detail", ""): 20,
    ("sanne", "cases:people", ""): 8,
    ("sanne", "cases:timeline", ""): 20,
    ("sanne", "cases:rights", ""): 7,
    ("sanne", "cases:signal", ""): 8,
    ("sanne", "consultations:item", ""): 13,
    ("sanne", "meldcode:detail", ""): 14,
    ("sanne", "safety_plans:plan", ""): 19,
    ("sanne", "safety_plans:version", ""): 18,
    ("sanne", "safety_plans:evaluate", ""): 9,
    ("sanne", "safety_plans:agreements", ""): 8,
    ("sanne", "safety_plans:issue", ""): 14,
}

COUNTS = {**LISTS, **WORK_LISTS, **DETAILS}
NO_QUERY = re.compile(r"BEGIN|SAVEPOINT|RELEASE|ROLLBACK|COMMIT")


@pytest.fixture(autouse=True)
def monday(time_machine):
    """On a working day there is a spreekuur today, and its card on Mijn dag."""
    time_machine.move_to("2026-11-23 10:00+01:00")


@pytest.fixture
def world(monday, cast):
    """With a plan that was evaluated, so that each kind of row is there at least once."""
    world = World(cast)
    go_on(world)
    return world


def test_no_page_costs_more_than_was_agreed():
    assert max(LISTS.values()) <= 12
    assert max(DETAILS.values()) <= 20


def test_pages_cost_what_is_written_here(world):
    assert counted(world) == COUNTS


def test_many_families_cost_the_same(world):
    few = counted(world)
    add_crowd(world)
    assert counted(world) == few


def counted(world):
    clients = {who: client_for(getattr(world.cast, who)) for who, _, _ in COUNTS}
    return {
        (who, name, query): queries(clients[who], url_of(name, PAGES[name], world) + query)
        for who, name, query in COUNTS
    }


def queries(client, url):
    client.get(url)  # what a process asks only once, it has asked now
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200, url
    return sum(not NO_QUERY.match(query["sql"]) for query in captured)
