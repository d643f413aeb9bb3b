import os

import pytest
from django.db import connections
from django.test import TransactionTestCase

from audit import triggers as audit_triggers
from safety_plans import triggers as plan_triggers
from tests import chromium
from tests.cast import Cast

# Playwright keeps an event loop in the thread of the test; Django would refuse the database there.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return {
        **browser_type_launch_args,
        "executable_path": chromium.executable(),
        "args": chromium.QUIET,
    }


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args):
    # Without motion: a colour on its way from light to dark has no contrast to measure.
    return {
        **browser_context_args,
        "locale": "nl-NL",
        "timezone_id": "Europe/Amsterdam",
        "reduced_motion": "reduce",
    }


@pytest.fixture(scope="session")
def base_url():
    """Playwright's own is a method, which pytest is about to refuse; a test takes live_server.url."""
    return ""


@pytest.fixture
def cast(db):
    return Cast()


@pytest.fixture(autouse=True, scope="session")
def log_may_be_emptied_between_tests():
    """Only here: the clean-up after a test that commits has to empty what never changes, too."""
    real = TransactionTestCase._fixture_teardown

    def without_triggers(self):
        connection = connections["default"]
        for triggers in (audit_triggers, plan_triggers):
            triggers.remove(connection)
        try:
            real(self)
        finally:
            for triggers in (audit_triggers, plan_triggers):
                triggers.install(connection)

    TransactionTestCase._fixture_teardown = without_triggers
    yield
    TransactionTestCase._fixture_teardown = real
