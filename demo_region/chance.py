"""Chance that falls the same way each time, and numbers that belong to nobody."""

from collections.abc import Iterator
from random import Random

from cases.bsn import checked

FIRST_TEST_NUMBER, LAST_TEST_NUMBER = 999_900_000, 999_999_999


def chance_of(*words) -> Random:
    """Return a source of chance that depends on these words only."""
    return Random(" ".join(str(word) for word in words))  # noqa: S311 - it must be repeatable


def bsn_numbers(first: int = FIRST_TEST_NUMBER) -> Iterator[str]:
    """Give valid BSN of the range that is kept for tests (domain.md 7.8); no citizen has one."""
    for number in range(first, LAST_TEST_NUMBER):
        if valid := checked(str(number)):
            yield valid
