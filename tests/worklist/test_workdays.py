from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from worklist.workdays import (
    add_working_days,
    is_working_day,
    next_working_day,
    working_days_between,
)

DAYS = st.dates(min_value=date(2020, 1, 1), max_value=date(2040, 12, 31))


def test_weekends_and_dutch_holidays_are_no_working_days():
    closed = [
        date(2026, 11, 21),  # Saturday
        date(2026, 4, 27),  # Koningsdag
        date(2026, 5, 14),  # Hemelvaart
        date(2026, 5, 25),  # tweede pinksterdag
        date(2026, 12, 25),
        date(2026, 12, 26),
    ]
    assert not any(is_working_day(day) for day in closed)
    assert is_working_day(date(2026, 11, 23))


def test_friday_is_followed_by_monday_and_christmas_is_stepped_over():
    assert next_working_day(date(2026, 11, 20)) == date(2026, 11, 23)
    assert next_working_day(date(2026, 12, 24)) == date(2026, 12, 28)


def test_going_back_from_a_monday():
    assert add_working_days(date(2026, 11, 23), -1) == date(2026, 11, 20)


@given(DAYS, st.integers(min_value=1, max_value=60))
def test_adding_and_counting_agree(day, count):
    later = add_working_days(day, count)
    assert is_working_day(later)
    assert working_days_between(day, later) == count
    assert later - day >= timedelta(days=count)
