import pytest
from django.db import connections
from django.test import TransactionTestCase

from audit import triggers
from tests.cast import Cast


@pytest.fixture
def cast(db):
    return Cast()


@pytest.fixture(autouse=True, scope="session")
def log_may_be_emptied_between_tests():
    """Only here: the clean-up after a test that commits has to empty the append-only log too."""
    real = TransactionTestCase._fixture_teardown

    def without_triggers(self):
        connection = connections["default"]
        triggers.remove(connection)
        try:
            real(self)
        finally:
            triggers.install(connection)

    TransactionTestCase._fixture_teardown = without_triggers
    yield
    TransactionTestCase._fixture_teardown = real
