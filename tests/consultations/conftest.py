import pytest
import time_machine

from tests.consultations.room import MONDAY


@pytest.fixture
def monday():
    """It is ten to nine on Monday 23 November 2026."""
    with time_machine.travel(MONDAY, tick=False) as clock:
        yield clock
